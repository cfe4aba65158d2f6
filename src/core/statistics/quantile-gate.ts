import { binomialSampleSize, type SizedGate } from "./binomial-sample-size.ts";
import { answer, type Result } from "./result.ts";

export interface SizedQuantileGate {
  readonly observations: number;
  /** Passes when the observation of this rank (from 1) is under the limit, ... */
  readonly upperIndex: number;
  /** ... that is, with at most so many at the limit or over it. */
  readonly mostOverLimit: number;
  readonly actualAlpha: number;
  readonly actualPower: number;
}

/**
 * How many observations prove "the `level` quantile is under the limit" when `trueShareUnder` of them are under it: the exact
 * binomial test of the share under the limit, so nothing is assumed of the distribution.
 */
export function quantileGateSize(question: {
  readonly level: number;
  readonly trueShareUnder: number;
  readonly alpha: number;
  readonly power: number;
}): Result<{ readonly smallest: SizedQuantileGate; readonly stable: SizedQuantileGate }> {
  const { level, trueShareUnder, alpha, power } = question;
  const sizes = binomialSampleSize({
    limitRate: level,
    trueRate: trueShareUnder,
    alpha,
    power,
    direction: "greater",
  });
  if (!sizes.ok) return sizes;
  return answer({ smallest: overLimit(sizes.value.smallest), stable: overLimit(sizes.value.stable) });
}

const overLimit = ({ trials, critical, actualAlpha, power }: SizedGate): SizedQuantileGate => ({
  observations: trials,
  upperIndex: critical,
  mostOverLimit: trials - critical,
  actualAlpha,
  actualPower: power,
});
