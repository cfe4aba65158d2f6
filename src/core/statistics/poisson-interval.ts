import { answer, areCounts, areInnerShares, arePositive, degenerate, type Limits, type Result } from "./result.ts";
import { gammaQuantile } from "./special/incomplete-gamma.ts";

/** Exact limits of a rate per unit of exposure (Garwood, Biometrika 28, 1936); per 1,000 users: exposure = users / 1000. */
export function poissonInterval(seen: {
  readonly count: number;
  readonly exposure: number;
  readonly alpha: number;
}): Result<{ readonly rate: number; readonly twoSided: Limits; readonly oneSided: Limits }> {
  const { count, exposure, alpha } = seen;
  if (!areCounts(count) || !arePositive(exposure) || !areInnerShares(alpha)) return degenerate("out-of-range");
  const limits = (tail: number): Limits => ({
    lower: count === 0 ? 0 : gammaQuantile(tail, count) / exposure,
    upper: (count === 0 ? -Math.log(tail) : gammaQuantile(tail, count + 1, "upper")) / exposure,
  });
  return answer({ rate: count / exposure, twoSided: limits(alpha / 2), oneSided: limits(alpha) });
}
