import { isPassing } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";
import { chanceText } from "./share-text.ts";

/**
 * How many rollouts on target miss some gate at its first reading by chance alone, and extend that phase once: the gates'
 * own chances, added. "in at most 24% of rollouts on target"; empty where no gate that decides reads a sample.
 */
export function missedByChanceText({ phases }: Pick<Plan, "phases">): string {
  const gates = phases.flatMap((phase) => phase.gates).filter((gate) => isPassing(gate) && !gate.advisory);
  const sum = gates.reduce((total, { evidence }) => total + (evidence?.falseFail ?? 0), 0);
  return sum === 0 ? "" : `in at most ${chanceText(Math.min(1, sum))} of rollouts on target`;
}
