/**
 * What a method answers. A question without an answer is a value with a permanent code, never NaN and never thrown:
 * `out-of-range` (an input outside its meaning, or no number), `no-data` (nothing was observed), `no-variance` (all answers
 * alike), `no-difference` (the truth does not lie beyond the limit, so no sample proves it), `too-large` (the answer lies
 * beyond what is computed exactly).
 */
export type Degenerate = "out-of-range" | "no-data" | "no-variance" | "no-difference" | "too-large";

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: Degenerate };

export const answer = <T>(value: T): Result<T> => ({ ok: true, value });

export const degenerate = (code: Degenerate): Result<never> => ({ ok: false, code });

/** Two limits of an interval. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** More than the people on Earth: exact tails are still quick here. */
export const MOST_UNITS = 1e10;

/** Whole numbers from 0 to the most that is computed exactly. */
export const areCounts = (...values: readonly number[]): boolean =>
  values.every((value) => Number.isSafeInteger(value) && value >= 0 && value <= MOST_UNITS);

export const arePositive = (...values: readonly number[]): boolean =>
  values.every((value) => Number.isFinite(value) && value > 0);

/** Numbers from 0 to 1, both included. */
export const areShares = (...values: readonly number[]): boolean => values.every((value) => value >= 0 && value <= 1);

/** Numbers strictly between 0 and 1: error levels, powers, rates that vary. */
export const areInnerShares = (...values: readonly number[]): boolean =>
  values.every((value) => value > 0 && value < 1);

/** An error level and a power that a sample size can be asked for: a test that never looks has power alpha already. */
export const areTargets = (alpha: number, power: number): boolean => areInnerShares(alpha, power) && power > alpha;
