import { EXPOSURE_BANDS, EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { PlanContext } from "../context.ts";
import { listText } from "./segments-in-words.ts";
import { segmentsToStart } from "./segments-to-start.ts";
import { above, below, roundShare, shareOfCount } from "./shares.ts";
import { type Wave, wavesOf, whoComesIn } from "./waves.ts";

/** A step without its day: how far exposure rises, and whom it lets in. */
export interface Rise {
  readonly share: number;
  readonly adds: string | null;
}

/** The steps of a phase that begins at share `before` and ends at `share`; none beyond the risk's ramp limit. */
export function risesOf(
  context: PlanContext,
  kinds: readonly PhaseKind[],
  kind: PhaseKind,
  before: number,
  share: number,
): Rise[] {
  if (share === 0) return [];
  if (kind === "conditional_admission") return admittingRises(context, wavesOf(context, kinds), before, share);
  const groups = segmentsToStart(context, kind);
  const points =
    kind === "general_availability"
      ? finalPoints(context, before, share)
      : rampPoints(context, before, share, Math.max(1, groups.length));
  const starts = startsOf(groups, points.length).map((name) => `${name} from this step on`);
  const newly = newlyIn(context, whoComesIn(context, kinds, kind), points.length);
  return points.map((point, at) => ({
    share: point,
    adds: [starts[at], newly[at]].filter(Boolean).join("; ") || null,
  }));
}

/** Those newly in on a condition, by step: a part of what all others have first, where there are steps to do it in. */
function newlyIn({ base }: PlanContext, who: string | null, steps: number): string[] {
  if (who === null) return [];
  if (steps < 2 || base < EXPOSURE_RULES.namedBelow) return [who];
  return [`${who} ${FIRST_PART}`, "those newly in at this share"];
}

/** A flag has a percentage for each group: what is said of one is a part of the step's, never a count that may not fit. */
const FIRST_PART = `at ${EXPOSURE_RULES.firstAdmitted * 100} % of this share`;

/** One group a step; where there are fewer steps than groups, the last ones start together. */
function startsOf(groups: readonly string[], steps: number): string[] {
  if (groups.length <= steps) return [...groups];
  return [...groups.slice(0, steps - 1), listText(groups.slice(steps - 1))];
}

/** Steps of general availability: equal ones, none wider than the risk's. */
function finalPoints(context: PlanContext, before: number, share: number): number[] {
  const { finalStep } = EXPOSURE_BANDS[context.profile.riskLevel];
  const count = Math.max(1, Math.ceil((share - before) / finalStep.share - 1e-9));
  const points = Array.from({ length: count - 1 }, (_, at) => before + ((share - before) * (at + 1)) / count);
  return onGrid(context, points, before, share);
}

/** Steps by the same factor each, as few as stay within the ramp limit once they are rounded. */
function rampPoints(context: PlanContext, before: number, share: number, least = 1): number[] {
  if (before === 0) return [share];
  const limit = EXPOSURE_BANDS[context.profile.riskLevel].rampLimit;
  let hops = Math.max(least, Math.ceil(Math.log(share / before) / Math.log(limit) - 1e-9));
  for (;;) {
    const all = Array.from({ length: hops - 1 }, (_, at) => before * (share / before) ** ((at + 1) / hops));
    const points = onGrid(context, all, before, share);
    if (points.length < hops || isWithin(points, before, limit)) return points;
    hops += 1;
  }
}

function isWithin(points: readonly number[], before: number, limit: number): boolean {
  return points.every((point, at) => point / (points[at - 1] ?? before) <= limit + 1e-9);
}

/** Shares that flag systems can be set to, or whole people where there are few; strictly growing, `share` at the end. */
function onGrid({ base }: PlanContext, points: readonly number[], before: number, share: number): number[] {
  const named = base < EXPOSURE_RULES.namedBelow;
  const kept: number[] = [];
  for (const point of points) {
    const next = named ? shareOfCount(Math.round(point * base), base) : roundShare(point);
    if (next > (kept.at(-1) ?? before) && next < share) kept.push(next);
  }
  return [...kept, share];
}

/**
 * Conditional admission: a week in which those newly admitted have a tenth of the share that all others have, then the
 * same share; several conditions follow each other week by week, the strictest last. Everybody else rises along.
 */
function admittingRises(context: PlanContext, waves: readonly Wave[], before: number, share: number): Rise[] {
  const named = context.base < EXPOSURE_RULES.namedBelow;
  const begin = (who: string) => (named ? `some of ${who}` : `${who} ${FIRST_PART}`);
  const goOn = (who: string) => (named ? `the rest of ${who}` : `${who} at this share`);
  const adds = [
    begin(waves[0]?.who ?? ""),
    ...waves.map(({ who }, at) => {
      const next = waves[at + 1];
      return `${goOn(who)}${next === undefined ? "" : `; ${begin(next.who)}`}`;
    }),
  ];
  const first = firstAdmitting(context, before, share);
  if (first === null) return [{ share, adds: waves.map(({ who }) => who).join("; then ") }];
  const later = rampPoints(context, first, share, waves.length);
  // Steps of the ramp beyond those of the waves carry more of everybody, after the waves.
  const spare = later.length - waves.length;
  return [first, ...later].map((point, at, all) => {
    if (spare >= 0) return { share: point, adds: adds[at] ?? null };
    return { share: point, adds: at === all.length - 1 ? adds.slice(at).join("; ") : (adds[at] ?? null) };
  });
}

/** A tenth of the way from `before` to `share`, on the grid; null where there is no room between them. */
function firstAdmitting(context: PlanContext, before: number, share: number): number | null {
  const { base, profile } = context;
  const limit = before * EXPOSURE_BANDS[profile.riskLevel].rampLimit;
  const point = Math.min(before + (share - before) * EXPOSURE_RULES.firstAdmitted, limit);
  const next =
    base < EXPOSURE_RULES.namedBelow
      ? shareOfCount(Math.max(Math.round(before * base) + 1, Math.round(point * base)), base)
      : Math.max(roundShare(point), above(before));
  const within = next > limit && below(next) > before ? below(next) : next;
  return within < share ? within : null;
}
