import { negativeBinomialAtLeast } from "./negative-binomial.ts";
import { poissonAtLeast, poissonAtMost, poissonLowerCritical, poissonUpperCritical } from "./poisson.ts";
import { answer, areInnerShares, arePositive, degenerate, MOST_UNITS, type Result } from "./result.ts";

/** Rates per unit of exposure, e.g. tickets per 1,000 users and thousands of users. */
export interface RateQuestion {
  readonly thresholdRate: number;
  readonly trueRate: number;
  readonly exposure: number;
}

const means = ({ thresholdRate, trueRate, exposure }: RateQuestion) => ({
  atThreshold: thresholdRate * exposure,
  atTruth: trueRate * exposure,
});

/** "Alarm when the observed rate exceeds the threshold": the count it means, and how often it fires. */
export function naiveRateAlarm(question: RateQuestion): Result<{
  readonly fromCount: number;
  readonly probability: number;
  readonly probabilityAtThreshold: number;
}> {
  if (!isMeaningful(question)) return degenerate("out-of-range");
  const { atThreshold, atTruth } = means(question);
  const fromCount = firstAbove(atThreshold);
  return answer({
    fromCount,
    probability: poissonAtLeast(fromCount, atTruth),
    probabilityAtThreshold: poissonAtLeast(fromCount, atThreshold),
  });
}

/** The same rule where counts are over-dispersed: variance mean + mean² / size. */
export function naiveAlarmWhenOverdispersed(
  question: RateQuestion & { readonly size: number },
): Result<{ readonly probability: number; readonly variance: number }> {
  if (!isMeaningful(question) || !arePositive(question.size)) return degenerate("out-of-range");
  const { atThreshold, atTruth } = means(question);
  return answer({
    probability: negativeBinomialAtLeast(firstAbove(atThreshold), question.size, atTruth),
    variance: atTruth + atTruth ** 2 / question.size,
  });
}

export interface CountGate {
  readonly criticalCount: number;
  readonly actualAlpha: number;
  readonly power: number;
}

/** Alarm from the least count that a rate at the threshold reaches with a chance of at most alpha. */
export function rateAlarm(question: RateQuestion & { readonly alpha: number }): Result<CountGate> {
  return gate(question, poissonUpperCritical, poissonAtLeast);
}

/** Pass up to the greatest count that a rate at the threshold stays under with a chance of at most alpha; -1: none passes. */
export function rateProof(question: RateQuestion & { readonly alpha: number }): Result<CountGate> {
  return gate(question, poissonLowerCritical, poissonAtMost);
}

function gate(
  question: RateQuestion & { readonly alpha: number },
  critical: (alpha: number, mean: number) => number,
  chance: (count: number, mean: number) => number,
): Result<CountGate> {
  if (!isMeaningful(question) || !areInnerShares(question.alpha)) return degenerate("out-of-range");
  const { atThreshold, atTruth } = means(question);
  const criticalCount = critical(question.alpha, atThreshold);
  return answer({
    criticalCount,
    actualAlpha: chance(criticalCount, atThreshold),
    power: chance(criticalCount, atTruth),
  });
}

const isMeaningful = ({ thresholdRate, trueRate, exposure }: RateQuestion) =>
  arePositive(thresholdRate, exposure) && trueRate >= 0 && Math.max(thresholdRate, trueRate) * exposure <= MOST_UNITS;

/** The least count above a product of decimals: 0.02 x 150 is 3, whatever the doubles say. */
const firstAbove = (product: number) => Math.floor(product * (1 + 1e-13)) + 1;
