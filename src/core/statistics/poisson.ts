import { gammaTails } from "./special/incomplete-gamma.ts";
import { leastInteger } from "./special/least-integer.ts";

/** P(N <= k) for N Poisson (A&S 26.4.21). */
export function poissonAtMost(k: number, mean: number): number {
  if (k < 0) return 0;
  return k === 0 ? Math.exp(-mean) : gammaTails(mean, k + 1).upper;
}

/** P(N >= k) for N Poisson. */
export function poissonAtLeast(k: number, mean: number): number {
  if (k <= 0) return 1;
  return k === 1 ? -Math.expm1(-mean) : gammaTails(mean, k).lower;
}

const FARTHEST = 2 ** 40;

/** The least count c with P(N >= c) <= `tail`. */
export function poissonUpperCritical(tail: number, mean: number): number {
  const near = mean + 2 * Math.sqrt(mean);
  return leastInteger({ from: 0, to: FARTHEST, near, holds: (c) => poissonAtLeast(c, mean) <= tail });
}

/** The greatest count c with P(N <= c) <= `tail`; -1 where there is none. */
export function poissonLowerCritical(tail: number, mean: number): number {
  const near = mean - 2 * Math.sqrt(mean);
  return leastInteger({ from: 0, to: FARTHEST, near, holds: (c) => poissonAtMost(c, mean) > tail }) - 1;
}
