import { isMet } from "../gates/reading.ts";
import { normalDensity, normalUpperQuantile, normalUpperTail } from "../statistics/normal.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

/** A rule that is not drawn reading by reading: the chance of each day is computed, and one number draws the day. */
export interface Hazard {
  readonly gate: number;
  readonly rank: number;
  readonly isStop: boolean;
  /** Entry d: chance that it has not fired by the end of day d of the phase. */
  readonly survival: Float64Array;
}

/** Windows of minutes and hours are read too often to be drawn one by one. */
export function isQuick({ rule }: Watch): boolean {
  return rule.everyDays < 1;
}

const NEGLIGIBLE = 1e-6;

/** A quick rule in one phase of one world; null where it can't fire, or where its windows never hold enough units. */
export function hazardOf(spec: TrackSpec, watch: Watch): Hazard | null {
  const survival = new Float64Array(spec.units.length + 1).fill(1);
  for (const [at, truth] of spec.truths.entries()) {
    const quiet = quietDay(spec, watch, truth, spec.units[at] ?? 0);
    survival[at + 1] = (survival[at] ?? 1) * quiet;
  }
  const fires = 1 - (survival.at(-1) ?? 1);
  return fires < NEGLIGIBLE
    ? null
    : { gate: watch.gate, rank: watch.rank, isStop: watch.tier !== "investigate", survival };
}

/** Chance that no reading of a day is met. */
function quietDay(spec: TrackSpec, { rule, spanDays }: Watch, truth: number, unitsPerDay: number): number {
  const units = unitsPerDay * spanDays;
  if (units + 1e-6 < rule.minUnits || units < 1) return 1;
  const independent = Math.max(1, Math.floor(1 / (1 / units + spec.levelShare)));
  const limits = rule.low === rule.high ? [rule.low] : [rule.low, rule.high];
  const p = isMet(rule, truth)
    ? 1 - limits.reduce((sum, limit) => sum + spec.family.tail(limit, truth, independent), 0)
    : limits.reduce((sum, limit) => sum + spec.family.tail(limit, truth, independent), 0);
  if (p <= 0) return 1;
  if (p >= 1) return 0;
  if (rule.everyDays >= spanDays) return (1 - p) ** (1 / rule.everyDays);
  return quietWindow(normalUpperQuantile(p), rule.everyDays / spanDays) ** (1 / spanDays);
}

/** Siegmund's correction for a limit that is looked at from time to time (Sequential Analysis, 1985): -zeta(1/2) / sqrt(2 pi). */
const OVERSHOOT = 0.5826;

/**
 * Chance that a sliding mean stays below `z` standard deviations for one window more, given that it did before: Slepian's
 * process over one window (Shepp, Radon-Nikodym derivatives of Gaussian measures, 1966), at a limit raised for readings that
 * are `step` windows apart.
 */
function quietWindow(z: number, step: number): number {
  const raised = z + OVERSHOOT * Math.sqrt(2 * step);
  const below = normalUpperTail(-raised);
  const density = normalDensity(raised);
  return Math.max(0, below - density * (raised + density / below));
}
