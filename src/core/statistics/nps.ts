import { normalUpperQuantile } from "./normal.ts";
import {
  answer,
  areCounts,
  areInnerShares,
  arePositive,
  areTargets,
  degenerate,
  type Limits,
  type Result,
} from "./result.ts";

interface Answers {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

export interface NetPromoterScore {
  /** In points, -100 to 100; errors and limits too. */
  readonly score: number;
  /** Of one answer counted +1, 0 or -1: p + d - (p - d)². */
  readonly variancePerAnswer: number;
  readonly standardError: number;
  /** With n - 1 in place of n; null for a single answer. */
  readonly standardErrorLessOne: number | null;
  /** Normal limits, not cut at ±100. */
  readonly interval: Limits;
}

/** The score and its error (Rocks, Interval estimation for the net promoter score, American Statistician 70, 2016). */
export function netPromoterScore(seen: Answers & { readonly alpha: number }): Result<NetPromoterScore> {
  const { promoters, passives, detractors, alpha } = seen;
  if (!areCounts(promoters, passives, detractors) || !areInnerShares(alpha)) return degenerate("out-of-range");
  const n = promoters + passives + detractors;
  if (n === 0) return degenerate("no-data");
  const score = (100 * (promoters - detractors)) / n;
  const variance = varianceOf(seen, n);
  const standardError = 100 * Math.sqrt(variance / n);
  const reach = normalUpperQuantile(alpha / 2) * standardError;
  return answer({
    score,
    variancePerAnswer: variance,
    standardError,
    standardErrorLessOne: n === 1 ? null : 100 * Math.sqrt(variance / (n - 1)),
    interval: { lower: score - reach, upper: score + reach },
  });
}

// p + d - (p-d)² = [4 promoters detractors + passives (promoters + detractors)] / n², free of cancellation.
const varianceOf = ({ promoters, passives, detractors }: Answers, n: number) =>
  (4 * promoters * detractors + passives * (promoters + detractors)) / n / n;

/** Answers needed for a two-sided interval of ± `halfWidthPoints`. */
export function answersForHalfWidth(question: {
  readonly variancePerAnswer: number;
  readonly halfWidthPoints: number;
  readonly alpha: number;
}): Result<number> {
  const { variancePerAnswer, halfWidthPoints, alpha } = question;
  if (!(variancePerAnswer >= 0 && variancePerAnswer <= 1) || !arePositive(halfWidthPoints) || !areInnerShares(alpha))
    return degenerate("out-of-range");
  return answer(Math.ceil(variancePerAnswer * ((100 * normalUpperQuantile(alpha / 2)) / halfWidthPoints) ** 2));
}

/** Answers needed to prove the score above a limit when the truth lies `gapPoints` above it, one-sided. */
export function answersForGate(question: {
  readonly variancePerAnswer: number;
  readonly gapPoints: number;
  readonly alpha: number;
  readonly power: number;
}): Result<number> {
  const { variancePerAnswer, gapPoints, alpha, power } = question;
  if (!(variancePerAnswer >= 0 && variancePerAnswer <= 1) || !areTargets(alpha, power))
    return degenerate("out-of-range");
  if (!arePositive(gapPoints)) return degenerate("no-difference");
  const reach = normalUpperQuantile(alpha) - normalUpperQuantile(power);
  return answer(Math.ceil(variancePerAnswer * ((100 * reach) / gapPoints) ** 2));
}
