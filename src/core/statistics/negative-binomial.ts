import { betaTails } from "./special/incomplete-beta.ts";

/** P(N <= k) for counts with variance mean + mean² / size: over-dispersed Poisson (A&S 26.5.26, real size). */
export function negativeBinomialAtMost(k: number, size: number, mean: number): number {
  if (k < 0) return 0;
  const total = size + mean;
  return betaTails(size / total, size, k + 1, mean / total).lower;
}

/** P(N >= k) for the same counts. */
export function negativeBinomialAtLeast(k: number, size: number, mean: number): number {
  if (k <= 0) return 1;
  const total = size + mean;
  return betaTails(size / total, size, k, mean / total).upper;
}
