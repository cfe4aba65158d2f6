import { answer, areCounts, areInnerShares, degenerate, type Result } from "./result.ts";

export interface GuardrailErrors {
  /** Chance that any of them alarms falsely when each errs with alpha: independent, and at most. */
  readonly anyFalseAlarmIndependent: number;
  readonly anyFalseAlarmBound: number;
  /** What each may spend so that any false alarm stays at alpha. */
  readonly perGuardrailAlphaBonferroni: number;
  readonly perGuardrailAlphaSidak: number;
  /** Chance that all pass when each has the power. */
  readonly allPassPowerIndependent: number;
  /** The power each needs so that all pass with the power: surely, and if independent. */
  readonly perGuardrailPowerForJoint: number;
  readonly perGuardrailPowerForJointIndependent: number;
}

/**
 * Any-of rules split alpha, all-of rules split the missing power (Schultzberg, Ankargren & Frånberg, Risk-aware product
 * decisions in A/B tests with multiple metrics, 2024).
 */
export function guardrailErrors(question: {
  readonly guardrails: number;
  readonly alpha: number;
  readonly power: number;
}): Result<GuardrailErrors> {
  const { guardrails, alpha, power } = question;
  if (!areCounts(guardrails) || !areInnerShares(alpha, power)) return degenerate("out-of-range");
  if (guardrails === 0) return degenerate("no-data");
  return answer({
    anyFalseAlarmIndependent: -Math.expm1(guardrails * Math.log1p(-alpha)),
    anyFalseAlarmBound: Math.min(1, guardrails * alpha),
    perGuardrailAlphaBonferroni: alpha / guardrails,
    perGuardrailAlphaSidak: -Math.expm1(Math.log1p(-alpha) / guardrails),
    allPassPowerIndependent: power ** guardrails,
    perGuardrailPowerForJoint: 1 - (1 - power) / guardrails,
    perGuardrailPowerForJointIndependent: Math.exp(Math.log(power) / guardrails),
  });
}
