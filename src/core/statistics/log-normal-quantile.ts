import { normalDensity, normalUpperQuantile } from "./normal.ts";
import { answer, areInnerShares, arePositive, areTargets, degenerate, type Result } from "./result.ts";

/**
 * Large-sample sizes for the `level` quantile of log-normal times with standard deviation `logSd` of their logarithm:
 * sd(ln quantile) = logSd sqrt(q(1-q)/n) / phi(z_q) (David & Nagaraja, Order Statistics, 2003, 10.2). Sizes are unrounded;
 * `relativeMargin` is the half-width of the interval, and how far the truth lies under the limit.
 */
export function logNormalQuantileSizes(question: {
  readonly level: number;
  readonly logSd: number;
  readonly relativeMargin: number;
  readonly alpha: number;
  readonly power: number;
}): Result<{
  readonly sdOfLogQuantileTimesRootN: number;
  readonly sizeForHalfWidth: number;
  readonly sizeForOneSidedGate: number;
}> {
  const { level, logSd, relativeMargin, alpha, power } = question;
  if (!areInnerShares(level) || !areTargets(alpha, power) || !arePositive(logSd, relativeMargin))
    return degenerate("out-of-range");
  const spread = (logSd * Math.sqrt(level * (1 - level))) / normalDensity(normalUpperQuantile(level));
  const size = (quantiles: number) => ((quantiles * spread) / Math.log1p(relativeMargin)) ** 2;
  return answer({
    sdOfLogQuantileTimesRootN: spread,
    sizeForHalfWidth: size(normalUpperQuantile(alpha / 2)),
    sizeForOneSidedGate: size(normalUpperQuantile(alpha) - normalUpperQuantile(power)),
  });
}
