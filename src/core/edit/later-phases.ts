import type { Edit } from "../plan/edit.ts";
import { isPassing, type MetricGate } from "../plan/gate.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * The edits that keep later phases as strict as a gate with a single limit: no limit may loosen from phase to phase.
 * Empty where none is looser.
 */
export function laterPhases({ phases }: Pick<Plan, "phases">, gate: MetricGate): Edit[] {
  const own = phases.findIndex(({ gates }) => gates.some(({ id }) => id === gate.id));
  if (gate.threshold === null || own === -1) return [];
  const higher = gate.comparator.startsWith(">") === isPassing(gate);
  return phases
    .slice(own + 1)
    .flatMap(({ gates }) => gates)
    .flatMap((other): Edit[] => {
      if (other.kind !== "metric" || other.threshold === null || !isSameLine(gate, other)) return [];
      const isLooser = higher ? other.threshold < gate.threshold : other.threshold > gate.threshold;
      if (!isLooser) return [];
      return [{ on: "gate", at: other.id, field: "limit", old: other.threshold, new: gate.threshold }];
    });
}

function isSameLine(a: MetricGate, b: MetricGate): boolean {
  const tier = (gate: MetricGate) => (isPassing(gate) ? "pass" : gate.tier);
  const line = (gate: MetricGate) => JSON.stringify([tier(gate), gate.metric, gate.slice, gate.reference, gate.unit]);
  return line(a) === line(b);
}
