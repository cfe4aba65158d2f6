import { EXPOSURE_BANDS, EXPOSURE_RULES, type ExposureBand } from "../../catalog/exposure-bands.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { PlanContext } from "../context.ts";

/**
 * Cumulative share of the eligible population at the end of each phase with customers, strictly growing in people.
 * From the risk band's point, after cap and floor, to the last phase's, geometric between; the last of all is the rest.
 */
export function sharesOf(context: PlanContext, shown: readonly PhaseKind[], holdout: number): number[] {
  const { base } = context;
  if (base < EXPOSURE_RULES.namedBelow) return namedShares(shown.length, base);
  const between = shown.length - 1;
  const first = firstShare(context);
  const last = Math.max(lastShare(context, shown.at(-2), first, between), leastLast(context, holdout));
  const shares: number[] = [];
  for (let at = 0; at < between; at += 1) {
    const point = between === 1 ? first : first * (last / first) ** (at / (between - 1));
    shares.push(Math.max(roundShare(point), above(shares.at(-1) ?? 0)));
  }
  return [...shares, Number((1 - holdout).toFixed(4))];
}

/** The band's point under the risk's cap of people, at least the floor of people, on the grid of shares. */
function firstShare({ base, profile }: PlanContext): number {
  const band = EXPOSURE_BANDS[profile.riskLevel];
  const floor = Math.min(EXPOSURE_RULES.floorShare, EXPOSURE_RULES.floorPeople / base);
  const cap = Math.max(floor, band.betaMostPeople / base);
  const point = Math.max(floor, Math.min(middle(band.beta), cap));
  const rounded = roundShare(point);
  if (rounded < floor) return above(rounded);
  return rounded > cap ? below(rounded) : rounded;
}

function lastShare({ profile }: PlanContext, kind: PhaseKind | undefined, first: number, phases: number): number {
  const band = EXPOSURE_BANDS[profile.riskLevel];
  const grown = Math.min(EXPOSURE_RULES.mostLast, first * EXPOSURE_RULES.growth ** (phases - 1));
  return Math.max(middle(lastBand(kind, band)), grown);
}

/** What is left to general availability has to fit the longest phase in steps of its own width and distance. */
function leastLast({ profile }: PlanContext, holdout: number): number {
  const { finalStep, mostDays } = EXPOSURE_BANDS[profile.riskLevel];
  return 1 - holdout - Math.floor(mostDays / EXPOSURE_RULES.stepDays) * finalStep.share;
}

function lastBand(kind: PhaseKind | undefined, band: ExposureBand): readonly [number, number] {
  if (kind === "conditional_admission") return band.lastConditional;
  if (kind === "segment_targeting") return band.lastSegment;
  return kind === "holdout_majority" ? band.lastMajority : band.lastOther;
}

/** The point of a band: its geometric mean. */
export function middle([low, high]: readonly [number, number]): number {
  return Math.sqrt(low * high);
}

/** Whole percents from 1 % on, below that one significant digit: what flag systems can be set to. */
export function roundShare(share: number): number {
  return share >= 0.01 ? Number(share.toFixed(2)) : Number(share.toPrecision(1));
}

/** The next share of that grid. */
export function above(share: number): number {
  return share === 0 ? 0 : Number((share + gridOf(share)).toPrecision(6));
}

/** The share of that grid before it; never zero. */
export function below(share: number): number {
  const down = Number((share - gridOf(share)).toPrecision(6));
  return down > 0 ? down : share * 0.9;
}

function gridOf(share: number): number {
  return share >= 0.01 ? 0.01 : 10 ** Math.floor(Math.log10(share) + 1e-9);
}

/** Named cohorts of a small organisation: 1, 3, 8 of 8. Counts strictly grow; shares follow from them. */
function namedShares(phases: number, people: number): number[] {
  const first = Math.max(1, Math.floor(people * EXPOSURE_RULES.floorShare));
  const counts: number[] = [];
  for (let at = 0; at < phases; at += 1) {
    const point = phases === 1 ? people : Math.round(first * (people / first) ** (at / (phases - 1)));
    const left = phases - 1 - at;
    counts.push(Math.min(people - left, Math.max((counts.at(-1) ?? 0) + 1, point)));
  }
  return counts.map((count) => shareOfCount(count, people));
}

export function shareOfCount(count: number, people: number): number {
  return Number((count / people).toPrecision(4));
}
