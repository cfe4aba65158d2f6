import { answer, areCounts, arePositive, degenerate, type Result } from "./result.ts";

const isCorrelation = (icc: number) => icc >= 0 && icc <= 1;

/** Variance of a mean of clustered answers over that of independent ones, 1 + (m - 1) icc (Kish, Survey Sampling, 1965). */
export function equalClusters(question: {
  readonly meanClusterSize: number;
  readonly icc: number;
  readonly observations: number;
}): Result<{ readonly designEffect: number; readonly effectiveObservations: number }> {
  const { meanClusterSize, icc, observations } = question;
  if (!isCorrelation(icc) || !(meanClusterSize >= 1) || !Number.isFinite(meanClusterSize))
    return degenerate("out-of-range");
  if (!arePositive(observations)) return degenerate("no-data");
  const designEffect = 1 + (meanClusterSize - 1) * icc;
  return answer({ designEffect, effectiveObservations: observations / designEffect });
}

/** The same for clusters of different sizes, 1 + (sum m² / sum m - 1) icc. */
export function unequalClusters(question: { readonly clusterSizes: readonly number[]; readonly icc: number }): Result<{
  readonly designEffect: number;
  readonly effectiveObservations: number;
  /** Population variance of the sizes over their mean squared. */
  readonly cvSquared: number;
}> {
  const { clusterSizes, icc } = question;
  if (clusterSizes.length === 0) return degenerate("no-data");
  if (!isCorrelation(icc) || !arePositive(...clusterSizes)) return degenerate("out-of-range");
  const total = sum(clusterSizes);
  const squares = sum(clusterSizes.map((size) => size * size));
  const mean = total / clusterSizes.length;
  const spread = sum(clusterSizes.map((size) => (size - mean) ** 2)) / clusterSizes.length;
  const designEffect = 1 + (squares / total - 1) * icc;
  return answer({ designEffect, effectiveObservations: total / designEffect, cvSquared: spread / mean ** 2 });
}

const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

export interface ReviewerErrors {
  /** Share of an answer's variance that is the item's. */
  readonly icc: number;
  /** Of the mean of all reviewers, by Spearman and Brown. */
  readonly reliabilityOfMean: number;
  /** All reviewers score all items: a reviewer's severity does not average out with more items. */
  readonly standardErrorCrossed: number;
  /** Other reviewers for every item. */
  readonly standardErrorNested: number;
  /** Crossed over items x reviewers independent answers. */
  readonly designEffectVsIndependent: number;
}

/** Error of a mean rating, rating = item + reviewer + error (Brennan, Generalizability Theory, 2001; Shrout & Fleiss 1979). */
export function reviewerErrors(question: {
  readonly items: number;
  readonly reviewers: number;
  readonly varianceOfItems: number;
  readonly varianceOfReviewers: number;
  readonly varianceOfError: number;
}): Result<ReviewerErrors> {
  const { items, reviewers, varianceOfItems, varianceOfReviewers, varianceOfError } = question;
  const variances = [varianceOfItems, varianceOfReviewers, varianceOfError];
  if (!areCounts(items, reviewers) || !variances.every((value) => value >= 0 && Number.isFinite(value)))
    return degenerate("out-of-range");
  if (items === 0 || reviewers === 0) return degenerate("no-data");
  const total = sum(variances);
  if (total === 0) return degenerate("no-variance");
  const icc = varianceOfItems / total;
  const answers = items * reviewers;
  const crossed = varianceOfItems / items + varianceOfReviewers / reviewers + varianceOfError / answers;
  return answer({
    icc,
    reliabilityOfMean: (reviewers * icc) / (1 + (reviewers - 1) * icc),
    standardErrorCrossed: Math.sqrt(crossed),
    standardErrorNested: Math.sqrt(varianceOfItems / items + (varianceOfReviewers + varianceOfError) / answers),
    designEffectVsIndependent: crossed / (total / answers),
  });
}
