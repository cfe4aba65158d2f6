import { answer, areCounts, areInnerShares, degenerate, type Result } from "./result.ts";
import { deviance } from "./special/deviance.ts";
import { betaQuantile, betaTails } from "./special/incomplete-beta.ts";
import { leastInteger } from "./special/least-integer.ts";
import { stirlingError } from "./special/log-gamma.ts";

/** P(X = k) for X binomial with `n` trials of chance `p`, by Loader's saddle-point expansion (2000). */
export function binomialExactly(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  if (k === 0) return noneOf(n, p);
  if (k === n) return p ** n;
  const stirling = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const fall = deviance(k, n * p) + deviance(n - k, n * (1 - p));
  return Math.exp(stirling - fall) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** P(X >= k) for X binomial with `n` trials of chance `p`. */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (k === n) return p ** n;
  if (k === 1) return -Math.expm1(n * Math.log1p(-p));
  return betaTails(p, k, n - k + 1).lower;
}

/** P(X <= k) for X binomial with `n` trials of chance `p`. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (k === 0) return noneOf(n, p);
  if (k === n - 1) return -Math.expm1(n * Math.log(p));
  return betaTails(p, k + 1, n - k).upper;
}

// The difference from 1 is exact from one half on, and one trial must give it to the last digit.
const noneOf = (n: number, p: number) => (p >= 0.5 || n === 1 ? (1 - p) ** n : Math.exp(n * Math.log1p(-p)));

/** The least c with P(X >= c) <= `tail`; n + 1 where only the impossible is that rare. */
export function binomialUpperCritical(tail: number, n: number, p: number): number {
  const near = n * p + 2 * Math.sqrt(n * p * (1 - p));
  return leastInteger({ from: 0, to: n, near, holds: (c) => binomialAtLeast(c, n, p) <= tail });
}

/** The greatest c with P(X <= c) <= `tail`; -1 where there is none. */
export function binomialLowerCritical(tail: number, n: number, p: number): number {
  const near = n * p - 2 * Math.sqrt(n * p * (1 - p));
  return leastInteger({ from: 0, to: n, near, holds: (c) => binomialAtMost(c, n, p) > tail }) - 1;
}

/**
 * The largest rate that `events` events in `units` units don't rule out at one-sided `confidence` (Clopper & Pearson,
 * Biometrika 26, 1934). Zero events in 598 units give 0.5 % at 95 %.
 */
export function upperRateLimit(seen: { events: number; units: number; confidence: number }): number {
  const { events, units } = seen;
  if (events >= units) return 1;
  const alpha = 1 - seen.confidence;
  if (events === 0) return -Math.expm1(Math.log(alpha) / units);
  return betaQuantile(alpha, events + 1, units - events, "upper").x;
}

/** The smallest rate that `events` in `units` don't rule out at one-sided `confidence`. */
export function lowerRateLimit(seen: { events: number; units: number; confidence: number }): Result<number> {
  const { events, units, confidence } = seen;
  if (!areCounts(events, units) || events > units || !areInnerShares(confidence)) return degenerate("out-of-range");
  if (units === 0) return degenerate("no-data");
  return answer(events === 0 ? 0 : betaQuantile(1 - confidence, events, units - events + 1).x);
}
