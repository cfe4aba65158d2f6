import { binomialAtLeast, binomialAtMost, binomialLowerCritical, binomialUpperCritical } from "./binomial.ts";
import { answer, areCounts, areInnerShares, areShares, degenerate, type Result } from "./result.ts";

/** greater: proves a rate above the limit, from `critical` successes on; less: below it, up to `critical` successes. */
export type Direction = "greater" | "less";

export interface BinomialGate {
  /** n + 1 (greater) or -1 (less) where no outcome passes. */
  readonly critical: number;
  /** Chance of passing at the limit itself. */
  readonly actualAlpha: number;
  /** Chance of passing at the true rate. */
  readonly power: number;
}

/** The exact one-sided binomial test of a rate against a limit, on a fixed number of trials. */
export function binomialGate(question: {
  readonly trials: number;
  readonly limitRate: number;
  readonly trueRate: number;
  readonly alpha: number;
  readonly direction: Direction;
}): Result<BinomialGate> {
  const { trials: n, limitRate, trueRate, alpha, direction } = question;
  if (!areCounts(n) || !areShares(limitRate, trueRate) || !areInnerShares(alpha)) return degenerate("out-of-range");
  if (n === 0) return degenerate("no-data");
  const greater = direction === "greater";
  const critical = greater ? binomialUpperCritical(alpha, n, limitRate) : binomialLowerCritical(alpha, n, limitRate);
  const passing = (rate: number) => (greater ? binomialAtLeast : binomialAtMost)(critical, n, rate);
  return answer({ critical, actualAlpha: passing(limitRate), power: passing(trueRate) });
}
