import { deviance } from "./deviance.ts";
import { type Tails, tailsFrom } from "./incomplete-gamma.ts";
import { stirlingError } from "./log-gamma.ts";
import { solveLogTail } from "./log-tail-newton.ts";

/**
 * Regularised incomplete beta functions I_x(a, b) and 1 - I_x(a, b) for a, b > 0: the continued fraction of DiDonato & Morris
 * (ACM TOMS 708, 1992, BFRAC) on the side of the mean where it is the small tail, with Loader's form of the leading factor.
 * Pass `rest` = 1 - x where it is known better than the subtraction gives it.
 */
export function betaTails(x: number, a: number, b: number, rest = 1 - x): Tails {
  if (x <= 0) return tailsFrom(Number.NEGATIVE_INFINITY, "lower");
  if (rest <= 0) return tailsFrom(Number.NEGATIVE_INFINITY, "upper");
  const logFactor = logBetaKernel(x, rest, a, b);
  if (a * rest >= b * x) return tailsFrom(logFactor - Math.log(fraction(x, rest, a, b)), "lower");
  return tailsFrom(logFactor - Math.log(fraction(rest, x, b, a)), "upper");
}

/** ln[x^a (1-x)^b / B(a, b)]: the density of the log-odds of a beta variate. */
export function logBetaKernel(x: number, rest: number, a: number, b: number): number {
  const n = a + b;
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return 0.5 * Math.log((a / n) * (b / (2 * Math.PI))) + stirling - deviance(a, n * x) - deviance(b, n * rest);
}

function fraction(x: number, y: number, a: number, b: number): number {
  const ahead = a * y - b * x + 1;
  let last = 1;
  let h = (a * ahead) / (a + 1);
  let c = h;
  let d = 0;
  for (let m = 1; ; m += 1) {
    const bottom = a + 2 * m - 1;
    const left = (b - m) * x;
    const numerator = ((((a + m - 1) / bottom) * ((a + b + m - 1) * m)) / bottom) * left * x;
    const partial = m + (m * left) / bottom + ((a + m) * (ahead + m * (1 + y))) / (bottom + 2);
    d = 1 / nonZero(partial + numerator * d);
    c = nonZero(partial + numerator / c);
    const step = c * d;
    h *= step;
    // Rounding can hold the last step a little off 1 for ever, so it also ends where it no longer shrinks.
    const change = Math.abs(step - 1);
    if (!(change > 3e-16) || (change < 5e-15 && change >= last)) return h;
    last = change;
  }
}

const nonZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** I_x(a, b), for 0 <= x <= 1. */
export const incompleteBeta = (x: number, a: number, b: number): number => betaTails(x, a, b).lower;

/**
 * The point below which (`side` lower) or above which (upper) a beta variate has chance `tail`, 0 < tail < 1, as itself and as
 * its distance `rest` from 1: both are exact near their own end.
 */
export function betaQuantile(
  tail: number,
  a: number,
  b: number,
  side: "lower" | "upper" = "lower",
): { readonly x: number; readonly rest: number } {
  const odds = solveLogTail({
    tail,
    side,
    start: Math.log(a / b),
    farthestStep: 8 * Math.sqrt(1 / a + 1 / b) + 4,
    at: (u) => {
      const { x, rest } = fromLogOdds(u);
      return { ...betaTails(x, a, b, rest), logDensity: logBetaKernel(x, rest, a, b) };
    },
  });
  return fromLogOdds(odds);
}

/** A share from its log-odds, with its complement. */
export function fromLogOdds(u: number): { readonly x: number; readonly rest: number } {
  return { x: 1 / (1 + Math.exp(-u)), rest: 1 / (1 + Math.exp(u)) };
}
