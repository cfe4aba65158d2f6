import { EXPOSURE_BANDS, type ExposureBand } from "../catalog/exposure-bands.ts";
import { PHASE_TEMPLATES } from "../catalog/phase-templates.ts";
import type { Because } from "../plan/because.ts";
import type { PhaseKind } from "../plan/ids.ts";
import { type Phase, type Step, showsToCustomers } from "../plan/phase.ts";
import type { Profile } from "../plan/profile.ts";
import { computed, fromCatalog } from "./because.ts";

/** A phase with its days and exposure, before cohorts and gates. */
export type SizedPhase = Pick<Phase, "kind" | "startDay" | "days" | "exposed" | "steps" | "assignment" | "because">;

export interface Sizing {
  readonly kinds: readonly PhaseKind[];
  readonly profile: Profile;
  /** Counts of people are made from it. */
  readonly base: number;
  readonly unit: string;
  /** Why there are these phases. */
  readonly why: string;
  /** Share of eligible people kept as control after the first randomised phase. */
  readonly holdout: number;
  /** Longest window of a success metric, in days: a phase that reads it is that long and a week more. */
  readonly longestWindow: number;
}

/** No phase is longer; where a ramp needs more steps than weeks, they follow faster. */
const MOST_DAYS = 56;
/** A longer window does not lengthen its phase: it is read on people admitted earlier. */
const MOST_WINDOW = 21;
const FLOOR_PEOPLE = 200;
const FLOOR_SHARE = 0.2;
/** Under this many people cohorts are named, and shares follow from counts. */
const NAMED_BELOW = 200;
const RANDOMISED = new Set<PhaseKind>([
  "canary",
  "regional_expansion",
  "segment_targeting",
  "conditional_admission",
  "holdout_majority",
  "general_availability",
]);

/** Days, exposure and steps of every phase. Exposure is cumulative and strictly grows over the phases with customers. */
export function sizePhases(sizing: Sizing): SizedPhase[] {
  const shown = sizing.kinds.filter((kind) => showsToCustomers({ kind }));
  const shares = sizing.base < NAMED_BELOW ? namedShares(shown.length, sizing.base) : rampShares(shown, sizing);
  let day = 1;
  return sizing.kinds.map((kind) => {
    const at = shown.indexOf(kind);
    const share = at < 0 ? 0 : (shares[at] ?? 1);
    const before = at <= 0 ? 0 : (shares[at - 1] ?? 0);
    const phase = sizedPhase(kind, day, before, share, sizing);
    day += phase.days;
    return phase;
  });
}

function sizedPhase(kind: PhaseKind, startDay: number, before: number, share: number, sizing: Sizing): SizedPhase {
  const band = EXPOSURE_BANDS[sizing.profile.riskLevel];
  const points = !showsToCustomers({ kind }) ? [] : stepShares(kind, before, share, band);
  const usualGap = kind === "general_availability" ? band.finalStep.everyDays : 7;
  const gap = Math.min(usualGap, Math.floor(MOST_DAYS / Math.max(1, points.length)));
  const minimum = PHASE_TEMPLATES[kind].minimumDays[sizing.profile.riskLevel];
  const readsWindows = showsToCustomers({ kind }) && kind !== "general_availability" && sizing.longestWindow > 0;
  const window = readsWindows ? Math.min(sizing.longestWindow, MOST_WINDOW) + 7 : 0;
  const days = 7 * Math.ceil(Math.max(minimum, window, points.length * gap) / 7);
  const steps: Step[] = points.map((point, at) => ({ day: startDay + at * gap, shareOfEligible: point, adds: null }));
  const count = Math.round(share * sizing.base);
  return {
    kind,
    startDay,
    days,
    steps,
    exposed: { count, unit: countedAs(sizing.unit), shareOfEligible: share },
    assignment: {
      by: !showsToCustomers({ kind }) ? "none" : RANDOMISED.has(kind) && sizing.base >= NAMED_BELOW ? "hash" : "list",
      unit: sizing.profile.market === "B2B" ? "account" : "person",
      randomised: RANDOMISED.has(kind) && sizing.holdout > 0,
    },
    because: {
      kind: computed(sizing.why, [
        "fact:riskLevel",
        "fact:exclusions",
        "fact:segments",
        "fact:population",
        "fact:market",
      ]),
      days: daysBecause(kind, { minimum, window, steps: points.length * gap }, sizing),
      exposed: computed(exposureDetail(kind, share, sizing), ["catalog:exposure-bands", "plan:/population"]),
      assignment: fromCatalog(
        "betas are lists, later phases a hash of the population",
        `phase library: ${kind}; our default`,
      ),
    },
  };
}

/** Accounts, devices and the like are counted as what they are; everything else is people. */
function countedAs(unit: string): string {
  return /^(?:accounts?|accts|devices|households|homes|mailboxes|orgs|organi[sz]ations|companies|firms|tenants|workspaces|vehicles|cars|sites|stores|schools|clinics|hospitals|properties)$/i.test(
    unit,
  )
    ? unit.toLowerCase()
    : "people";
}

function exposureDetail(kind: PhaseKind, share: number, { base, holdout, profile }: Sizing): string {
  const percent = `${Number((share * 100).toPrecision(4))} % of ${base}`;
  if (share === 0) return "nobody outside the maker's staff sees it";
  if (base < NAMED_BELOW) return `${percent}: named cohorts that grow to all of so few people`;
  if (kind === "general_availability") return `${percent}: everybody but the holdout of ${holdout * 100} %`;
  return `${percent}: geometric between the first and the last band of ${profile.riskLevel} risk`;
}

/** The longest of three needs sets the days: it is the one that is named. */
function daysBecause(
  kind: PhaseKind,
  { minimum, window, steps }: { minimum: number; window: number; steps: number },
  { profile, longestWindow }: Sizing,
): Because {
  if (steps > Math.max(minimum, window)) {
    return computed(`the steps of the ramp take ${steps} days, in whole weeks`, ["catalog:exposure-bands"]);
  }
  if (window > minimum) {
    const read =
      longestWindow > MOST_WINDOW ? `; the one of ${longestWindow} days is read on people admitted earlier` : "";
    const most = Math.min(longestWindow, MOST_WINDOW);
    return computed(`a success metric's window of ${most} days and a week to enrol, in whole weeks${read}`, [
      "fact:metrics",
    ]);
  }
  return fromCatalog(
    `the least for this kind of phase at ${profile.riskLevel} risk`,
    `phase library: ${kind}; our default`,
  );
}

function stepShares(kind: PhaseKind, before: number, share: number, band: ExposureBand): number[] {
  const points: number[] = [];
  if (kind === "general_availability") {
    for (let next = before + band.finalStep.share; next < share - 1e-9; next += band.finalStep.share)
      points.push(roundShare(next));
  } else if (before > 0) {
    const hops = Math.max(1, Math.ceil(Math.log(share / before) / Math.log(band.rampLimit) - 1e-9));
    for (let hop = 1; hop < hops; hop += 1) {
      const next = roundShare(before * (share / before) ** (hop / hops));
      if (next > (points.at(-1) ?? before) && next < share) points.push(next);
    }
  }
  return [...points, share];
}

/** From the risk band's point, after cap and floor, to the last phase's, geometric between; the last of all is the rest. */
function rampShares(shown: readonly PhaseKind[], { profile, base, holdout }: Sizing): number[] {
  const band = EXPOSURE_BANDS[profile.riskLevel];
  const between = shown.length - 1;
  const capped = Math.min(middle(band.beta), band.betaMostPeople / base);
  const first = Math.max(capped, Math.min(FLOOR_SHARE, FLOOR_PEOPLE / base));
  const last = Math.max(middle(lastBand(shown.at(-2), band)), Math.min(0.6, first * 1.7 ** (between - 1)));
  const shares: number[] = [];
  for (let at = 0; at < between; at += 1) {
    const point = between === 1 ? first : first * (last / first) ** (at / (between - 1));
    shares.push(above(shares.at(-1) ?? 0, roundShare(point)));
  }
  return [...shares, Number((1 - holdout).toFixed(4))];
}

function lastBand(kind: PhaseKind | undefined, band: ExposureBand): readonly [number, number] {
  if (kind === "conditional_admission") return band.lastConditional;
  if (kind === "segment_targeting") return band.lastSegment;
  return kind === "holdout_majority" ? band.lastMajority : band.lastOther;
}

function middle([low, high]: readonly [number, number]): number {
  return Math.sqrt(low * high);
}

/** Whole percents from 1 % on, below that one significant digit: what flag systems can be set to. */
export function roundShare(share: number): number {
  return share >= 0.01 ? Number(share.toFixed(2)) : Number(share.toPrecision(1));
}

function above(before: number, share: number): number {
  if (share > before) return share;
  const unit = before >= 0.01 ? 0.01 : 10 ** Math.floor(Math.log10(before));
  return Number((before + unit).toPrecision(6));
}

/** Named cohorts of a small organisation: 1, 3, 8 of 8. Counts strictly grow; shares follow from them. */
function namedShares(phases: number, people: number): number[] {
  const counts: number[] = [];
  for (let at = 0; at < phases; at += 1) {
    const point = Math.round(people ** ((at + 1) / phases));
    counts.push(
      at === phases - 1 ? people : Math.min(people - (phases - 1 - at), Math.max((counts.at(-1) ?? 0) + 1, point)),
    );
  }
  return counts.map((count) => Number((count / people).toPrecision(4)));
}
