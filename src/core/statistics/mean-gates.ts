import { normalUpperQuantile, normalUpperTail } from "./normal.ts";
import { answer, areInnerShares, arePositive, areTargets, degenerate, type Result } from "./result.ts";

/** Proving the mean of times or amounts beyond a limit, one-sided; the standard deviation is `variation` times the true mean. */
export interface MeanQuestion {
  readonly limit: number;
  readonly trueMean: number;
  readonly variation: number;
  readonly alpha: number;
}

const isMeaningful = ({ limit, trueMean, variation, alpha }: MeanQuestion) =>
  arePositive(limit, trueMean) && variation >= 0 && Number.isFinite(variation) && areInnerShares(alpha);

/** Observations needed, unrounded, by the central limit theorem (van Belle, Statistical Rules of Thumb, 2008, 2.3). */
export function meanGateSize(question: MeanQuestion & { readonly power: number }): Result<number> {
  if (!isMeaningful(question) || !areTargets(question.alpha, question.power)) return degenerate("out-of-range");
  const { limit, trueMean, variation, alpha, power } = question;
  if (variation === 0) return degenerate("no-variance");
  if (limit === trueMean) return degenerate("no-difference");
  const reach = normalUpperQuantile(alpha) - normalUpperQuantile(power);
  return answer(((reach * variation) / (limit / trueMean - 1)) ** 2);
}

/** Power with so many observations, whichever side of the limit the truth lies on. */
export function meanGatePower(question: MeanQuestion & { readonly observations: number }): Result<number> {
  if (!isMeaningful(question)) return degenerate("out-of-range");
  const { limit, trueMean, variation, alpha, observations } = question;
  if (!arePositive(observations)) return degenerate("no-data");
  if (variation === 0) return degenerate("no-variance");
  const distance = (Math.abs(limit / trueMean - 1) * Math.sqrt(observations)) / variation;
  return answer(normalUpperTail(normalUpperQuantile(alpha) - distance));
}
