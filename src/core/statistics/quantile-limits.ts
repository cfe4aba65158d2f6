import { binomialAtLeast, binomialAtMost, binomialLowerCritical, binomialUpperCritical } from "./binomial.ts";
import { answer, areCounts, areInnerShares, degenerate, type Result } from "./result.ts";

/** The index-th smallest of the observations (from 1) as a limit of the quantile, with its exact coverage. */
export interface OrderStatistic {
  readonly index: number;
  readonly coverage: number;
}

export interface QuantileLimits {
  /** null: no observation gives the confidence with so few. */
  readonly upperOneSided: OrderStatistic | null;
  readonly lowerOneSided: OrderStatistic | null;
  readonly lowerIndexTwoSided: number | null;
  readonly upperIndexTwoSided: number | null;
  /** Coverage of the two-sided interval; null where an end is missing. */
  readonly coverageTwoSided: number | null;
  /** The fewest observations with which the greatest one is an upper limit. */
  readonly fewestForUpperLimit: number;
}

/** Distribution-free limits of the `level` quantile by order statistics (David & Nagaraja, Order Statistics, 2003, 7.1). */
export function quantileLimits(question: {
  readonly level: number;
  readonly observations: number;
  readonly alpha: number;
}): Result<QuantileLimits> {
  const { level, observations: n, alpha } = question;
  if (!areInnerShares(level, alpha) || !areCounts(n)) return degenerate("out-of-range");
  if (n === 0) return degenerate("no-data");
  const upper = upperIndex(level, n, alpha);
  const lower = lowerIndex(level, n, alpha);
  const [low, high] = [lowerIndex(level, n, alpha / 2), upperIndex(level, n, alpha / 2)];
  const missed = (lowest: number, highest: number) =>
    binomialAtMost(lowest - 1, n, level) + binomialAtLeast(highest, n, level);
  return answer({
    upperOneSided: upper === null ? null : { index: upper, coverage: 1 - binomialAtLeast(upper, n, level) },
    lowerOneSided: lower === null ? null : { index: lower, coverage: 1 - binomialAtMost(lower - 1, n, level) },
    lowerIndexTwoSided: low,
    upperIndexTwoSided: high,
    coverageTwoSided: low === null || high === null ? null : 1 - missed(low, high),
    fewestForUpperLimit: Math.ceil(Math.log(alpha) / Math.log(level)),
  });
}

/** The least index whose observation lies under the quantile with a chance of at most alpha. */
function upperIndex(level: number, n: number, alpha: number): number | null {
  const index = Math.max(1, binomialUpperCritical(alpha, n, level));
  return index > n ? null : index;
}

/** The greatest index whose observation lies over the quantile with a chance of at most alpha. */
function lowerIndex(level: number, n: number, alpha: number): number | null {
  const index = binomialLowerCritical(alpha, n, level) + 1;
  return index < 1 ? null : index;
}
