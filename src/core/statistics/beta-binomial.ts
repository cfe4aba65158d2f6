import { answer, areCounts, areInnerShares, arePositive, degenerate, MOST_UNITS, type Result } from "./result.ts";
import { betaQuantile, betaTails } from "./special/incomplete-beta.ts";
import { logGamma } from "./special/log-gamma.ts";

/** A beta posterior of a rate. */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

export interface RatePosterior extends BetaShape {
  readonly mean: number;
  readonly sd: number;
  readonly probAbove: number;
  readonly probBelow: number;
}

/** Shapes that priors and counts can have; far smaller ones put all chance at the ends and nothing between. */
export const areShapes = ({ a, b }: BetaShape): boolean =>
  arePositive(a, b) && Math.min(a, b) >= 1e-6 && Math.max(a, b) <= MOST_UNITS;

/** Every outcome is added up: beyond this many trials that takes too long. */
const MOST_PREDICTED = 1e7;

/** Posterior Beta(priorA + x, priorB + n - x) of a rate and its chances around a threshold. Not protected against daily looks. */
export function ratePosterior(seen: {
  readonly prior: BetaShape;
  readonly successes: number;
  readonly trials: number;
  readonly threshold: number;
}): Result<RatePosterior> {
  const { prior, successes, trials, threshold } = seen;
  if (!areShapes(prior) || !areCounts(successes, trials) || successes > trials) return degenerate("out-of-range");
  if (!(threshold >= 0 && threshold <= 1)) return degenerate("out-of-range");
  const [a, b] = [prior.a + successes, prior.b + trials - successes];
  const { lower, upper } = betaTails(threshold, a, b);
  const sd = Math.sqrt(((a / (a + b)) * (b / (a + b))) / (a + b + 1));
  return answer({ a, b, mean: a / (a + b), sd, probAbove: upper, probBelow: lower });
}

/** The rate below which the posterior has chance `probability`. */
export function posteriorQuantile(question: BetaShape & { readonly probability: number }): Result<number> {
  const { a, b, probability } = question;
  if (!areShapes(question) || !areInnerShares(probability)) return degenerate("out-of-range");
  return answer(betaQuantile(probability, a, b).x);
}

/** Chance that `moreTrials` further trials bring at least `successesNeeded` more successes (beta-binomial distribution). */
export function predictiveProbability(question: {
  readonly posterior: BetaShape;
  readonly moreTrials: number;
  readonly successesNeeded: number;
}): Result<number> {
  const { posterior, moreTrials, successesNeeded } = question;
  if (!areShapes(posterior) || !areCounts(moreTrials) || !Number.isSafeInteger(successesNeeded))
    return degenerate("out-of-range");
  if (moreTrials > MOST_PREDICTED) return degenerate("too-large");
  if (successesNeeded <= 0) return answer(1);
  if (successesNeeded > moreTrials) return answer(0);
  const chances = relativeChances(posterior, moreTrials);
  let all = 0;
  let enough = 0;
  for (const [count, chance] of chances.entries()) {
    all += chance;
    if (count >= successesNeeded) enough += chance;
  }
  return answer(Math.min(1, enough / all));
}

/** Chances of 0 ... n successes relative to one near the middle: neighbours' ratios need no special function. */
function relativeChances({ a, b }: BetaShape, n: number): Float64Array {
  const chances = new Float64Array(n + 1);
  const rise = (k: number) => ((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1));
  const middle = Math.min(n, Math.max(0, Math.round((n * a) / (a + b))));
  chances[middle] = 1;
  for (let k = middle; k < n; k += 1) chances[k + 1] = (chances[k] ?? 0) * rise(k);
  for (let k = middle; k > 0; k -= 1) chances[k - 1] = (chances[k] ?? 0) / rise(k - 1);
  return chances;
}

/**
 * P(at most `count` successes) among `n` trials whose rate has the shape: the terms 0 ... count added up, so for small counts.
 * The first is B(a, b + n) / B(a, b); neighbours' ratios give the others.
 */
export function fewSuccesses(count: number, n: number, { a, b }: BetaShape): number {
  let term = Math.exp(logGamma(b + n) - logGamma(a + b + n) + logGamma(a + b) - logGamma(b));
  let sum = term;
  for (let k = 0; k < Math.min(count, n); k += 1) {
    term *= ((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1));
    sum += term;
  }
  return Math.min(1, sum);
}
