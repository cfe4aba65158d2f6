import { constrainedShares } from "./constrained-shares.ts";
import { normalUpperQuantile } from "./normal.ts";
import { answer, areInnerShares, arePositive, areTargets, degenerate, type Result } from "./result.ts";

export interface GroupSizes {
  readonly control: number;
  readonly treatment: number;
}

export interface UnequalSizes {
  readonly unpooled: GroupSizes;
  /** Only for margin 0: variance from the common rate. */
  readonly pooled: GroupSizes | null;
  /** Variance at the most likely rates that differ by the margin. */
  readonly farringtonManning: GroupSizes & { readonly controlNull: number; readonly treatmentNull: number };
}

/**
 * Group sizes, unrounded, to show treatment less control beyond `margin` (0: superiority; below 0: non-inferiority where
 * higher is better; above 0: where lower is better), with `ratio` = treatment / control. Chow, Shao & Wang, Sample Size
 * Calculations, 2003; Farrington & Manning, Statistics in Medicine 9, 1990.
 */
export function unequalGroupSizes(question: {
  readonly controlRate: number;
  readonly treatmentRate: number;
  readonly margin: number;
  readonly ratio: number;
  readonly alpha: number;
  readonly power: number;
  readonly sides: 1 | 2;
}): Result<UnequalSizes> {
  const { controlRate: pc, treatmentRate: pt, margin, ratio, alpha, power, sides } = question;
  if (!areInnerShares(pc, pt) || !areTargets(alpha, power) || !arePositive(ratio) || !(Math.abs(margin) < 1))
    return degenerate("out-of-range");
  const gap = pt - pc - margin;
  if (gap === 0) return degenerate("no-difference");
  const variance = (control: number, treatment: number) =>
    control * (1 - control) + (treatment * (1 - treatment)) / ratio;
  const reach = normalUpperQuantile(alpha / sides);
  const sizes = (nullVariance: number): GroupSizes => {
    const needed = reach * Math.sqrt(nullVariance) - normalUpperQuantile(power) * Math.sqrt(variance(pc, pt));
    const control = (needed / gap) ** 2;
    return { control, treatment: ratio * control };
  };
  const common = (pc + ratio * pt) / (1 + ratio);
  const { rate1, rate2 } =
    margin === 0
      ? { rate1: common, rate2: common }
      : constrainedShares({ share1: pt, weight1: ratio, share2: pc, weight2: 1, difference: margin });
  return answer({
    unpooled: sizes(variance(pc, pt)),
    pooled: margin === 0 ? sizes(variance(common, common)) : null,
    farringtonManning: { ...sizes(variance(rate2, rate1)), controlNull: rate2, treatmentNull: rate1 },
  });
}
