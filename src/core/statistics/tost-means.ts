import { normalUpperQuantile, normalUpperTail } from "./normal.ts";
import { answer, areCounts, areInnerShares, arePositive, areTargets, degenerate, type Result } from "./result.ts";
import { integrateOverChi } from "./special/chi-integral.ts";
import { leastInteger } from "./special/least-integer.ts";
import { noncentralTLower, tUpperQuantile } from "./student-t.ts";

/** equivalence: the difference lies within ± margin; non-inferiority: above -margin. Two groups with a common `sd`. */
export interface MeansQuestion {
  readonly type: "equivalence" | "non-inferiority";
  readonly margin: number;
  readonly trueDifference: number;
  readonly sd: number;
  readonly alpha: number;
}

const isMeaningful = ({ margin, trueDifference, sd, alpha }: MeansQuestion) =>
  arePositive(margin) && Number.isFinite(trueDifference) && sd >= 0 && Number.isFinite(sd) && areInnerShares(alpha);

/**
 * Exact power of two one-sided t tests (Schuirmann 1987) with `perGroup` in each group, by Owen's Q (Biometrika 52, 1965), or
 * of one such test by the non-central t; and the normal approximation.
 */
export function meansPower(
  question: MeansQuestion & { readonly perGroup: number },
): Result<{ readonly power: number; readonly normalPower: number }> {
  if (!isMeaningful(question) || !areCounts(question.perGroup)) return degenerate("out-of-range");
  if (question.perGroup < 2) return degenerate("no-data");
  if (question.sd === 0) return degenerate("no-variance");
  return answer({ power: exactPower(question, question.perGroup), normalPower: normalPower(question) });
}

function scores({ margin, trueDifference, sd }: MeansQuestion, perGroup: number) {
  const error = sd * Math.sqrt(2 / perGroup);
  return { toUpper: (margin - trueDifference) / error, toLower: (margin + trueDifference) / error };
}

function exactPower(question: MeansQuestion, perGroup: number): number {
  const degreesOfFreedom = 2 * perGroup - 2;
  const t = tUpperQuantile(question.alpha, degreesOfFreedom);
  const { toUpper, toLower } = scores(question, perGroup);
  if (question.type === "non-inferiority") return 1 - noncentralTLower(t, degreesOfFreedom, toLower);
  return Math.max(
    0,
    integrateOverChi({
      degreesOfFreedom,
      steepness: Math.abs(t) + Math.max(toUpper, toLower),
      // Where the standard deviation is seen larger, the two acceptance regions no longer meet.
      upTo: t > 0 ? (toUpper + toLower) / (2 * t) : Number.POSITIVE_INFINITY,
      value: (s) => normalUpperTail(t * s - toUpper) - normalUpperTail(toLower - t * s),
    }),
  );
}

function normalPower(question: MeansQuestion & { readonly perGroup: number }): number {
  const z = normalUpperQuantile(question.alpha);
  const { toUpper, toLower } = scores(question, question.perGroup);
  if (question.type === "non-inferiority") return normalUpperTail(z - toLower);
  return Math.max(0, normalUpperTail(z - toUpper) - normalUpperTail(toLower - z));
}

const MOST_PER_GROUP = 1e8;

/** The least whole size per group with the power. */
export function meansSize(question: MeansQuestion & { readonly power: number }): Result<number> {
  if (!isMeaningful(question) || !areTargets(question.alpha, question.power)) return degenerate("out-of-range");
  const { margin, trueDifference, sd, type, alpha, power } = question;
  if (sd === 0) return degenerate("no-variance");
  const room = type === "equivalence" ? margin - Math.abs(trueDifference) : margin + trueDifference;
  if (room <= 0) return degenerate("no-difference");
  const reach = normalUpperQuantile(alpha) - normalUpperQuantile(power);
  const size = leastInteger({
    from: 2,
    to: MOST_PER_GROUP,
    near: 2 * ((reach * sd) / room) ** 2,
    holds: (perGroup) => exactPower(question, perGroup) >= power,
  });
  return size > MOST_PER_GROUP ? degenerate("too-large") : answer(size);
}
