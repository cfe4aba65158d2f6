import { normalUpperQuantile, normalUpperTail } from "./normal.ts";
import { answer, areInnerShares, arePositive, areTargets, degenerate, type Result } from "./result.ts";
import { findRoot } from "./special/root.ts";

export interface EquivalenceQuestion {
  readonly controlRate: number;
  readonly treatmentRate: number;
  readonly margin: number;
  /** Treatment over control. */
  readonly ratio: number;
  readonly alpha: number;
}

const isMeaningful = ({ controlRate, treatmentRate, margin, ratio, alpha }: EquivalenceQuestion) =>
  areInnerShares(controlRate, treatmentRate, alpha) && arePositive(margin, ratio);

const variance = ({ controlRate, treatmentRate, ratio }: EquivalenceQuestion) =>
  controlRate * (1 - controlRate) + (treatmentRate * (1 - treatmentRate)) / ratio;

function powerAt(question: EquivalenceQuestion, control: number): number {
  const { controlRate, treatmentRate, margin, alpha } = question;
  const z = normalUpperQuantile(alpha);
  const error = Math.sqrt(variance(question) / control);
  const difference = treatmentRate - controlRate;
  return Math.max(
    0,
    normalUpperTail(z - (margin - difference) / error) - normalUpperTail((margin + difference) / error - z),
  );
}

/** Power of two one-sided z tests with unpooled variance, each at alpha, that the rates differ by less than the margin. */
export function equivalencePower(question: EquivalenceQuestion & { readonly control: number }): Result<number> {
  if (!isMeaningful(question) || !arePositive(question.control)) return degenerate("out-of-range");
  return answer(powerAt(question, question.control));
}

/**
 * Size of the control group, unrounded (Chow, Shao & Wang, Sample Size Calculations, 2003, 4.2), and that of the one-sided
 * test "not below by the margin" alone.
 */
export function equivalenceSize(
  question: EquivalenceQuestion & { readonly power: number },
): Result<{ readonly control: number; readonly nonInferiorityControl: number }> {
  if (!isMeaningful(question) || !areTargets(question.alpha, question.power)) return degenerate("out-of-range");
  const { controlRate, treatmentRate, margin, alpha, power } = question;
  const difference = treatmentRate - controlRate;
  if (Math.abs(difference) >= margin) return degenerate("no-difference");
  const sizeFor = (miss: number, room: number) =>
    variance(question) * ((normalUpperQuantile(alpha) + normalUpperQuantile(miss)) / room) ** 2;
  const room = margin - Math.abs(difference);
  if (!Number.isFinite(sizeFor((1 - power) / 2, room))) return degenerate("too-large");
  // One test alone needs no more than both; both miss at most as often as each at half the miss.
  const control = findRoot({
    low: Math.log(sizeFor(1 - power, room) * 0.999),
    high: Math.log(sizeFor((1 - power) / 2, room) * 1.001),
    value: (logSize) => powerAt(question, Math.exp(logSize)) - power,
  });
  return answer({ control: Math.exp(control), nonInferiorityControl: sizeFor(1 - power, margin + difference) });
}
