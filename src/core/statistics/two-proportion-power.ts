import { normalUpperQuantile, normalUpperTail } from "./normal.ts";
import { answer, areInnerShares, arePositive, areShares, areTargets, degenerate, type Result } from "./result.ts";

interface TwoRates {
  readonly rate1: number;
  readonly rate2: number;
  readonly alpha: number;
  readonly sides: 1 | 2;
}

// Standard deviations of the difference times root n, when both rates are alike and when they are not.
const spreads = ({ rate1, rate2 }: TwoRates) => ({
  alike: Math.sqrt(((rate1 + rate2) * (2 - rate1 - rate2)) / 2),
  apart: Math.sqrt(rate1 * (1 - rate1) + rate2 * (1 - rate2)),
});

/**
 * Size per group, unrounded, of the pooled z test of two equal groups: the closed form behind R's power.prop.test
 * (Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 2003, 4.2).
 */
export function twoProportionSize(question: TwoRates & { readonly power: number }): Result<number> {
  const { rate1, rate2, alpha, sides, power } = question;
  if (!areShares(rate1, rate2) || !areTargets(alpha, power)) return degenerate("out-of-range");
  if (rate1 === rate2) return degenerate("no-difference");
  const { alike, apart } = spreads(question);
  const reach = normalUpperQuantile(alpha / sides) * alike - normalUpperQuantile(power) * apart;
  return answer((reach / (rate1 - rate2)) ** 2);
}

/** Power of the same test: in the direction of the truth, and with the wrong direction's tail added (two-sided only). */
export function twoProportionPower(
  question: TwoRates & { readonly perGroup: number },
): Result<{ readonly power: number; readonly powerBothTails: number }> {
  const { rate1, rate2, alpha, sides, perGroup } = question;
  if (!areShares(rate1, rate2) || !areInnerShares(alpha) || !arePositive(perGroup)) return degenerate("out-of-range");
  const { alike, apart } = spreads(question);
  if (apart === 0) return degenerate("no-variance");
  const limit = normalUpperQuantile(alpha / sides) * alike;
  const shift = Math.sqrt(perGroup) * Math.abs(rate1 - rate2);
  const power = normalUpperTail((limit - shift) / apart);
  const wrongTail = sides === 2 ? normalUpperTail((limit + shift) / apart) : 0;
  return answer({ power, powerBothTails: power + wrongTail });
}
