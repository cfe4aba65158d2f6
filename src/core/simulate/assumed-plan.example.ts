import type { Assumed, Gate } from "../plan/gate.ts";
import { examplePlan } from "../plan/plan.example.ts";
import type { Plan } from "../plan/plan.ts";

const ASSUMED: Readonly<Record<string, Assumed>> = {
  summary_use_rate: { scatter: "share", promised: 30, edge: 24, deviation: null },
  latency: { scatter: "percentile", promised: 5, edge: 7.5, deviation: 8.75 },
  time_to_notes: { scatter: "difference", promised: 0, edge: 10, deviation: 60 },
  confirmed_leaks: { scatter: "events", promised: 0, edge: null, deviation: null },
};

function withTruths(gate: Gate): Gate {
  const assumes = gate.kind === "metric" ? (ASSUMED[gate.metric] ?? null) : null;
  return gate.kind === "metric" && assumes !== null ? { ...gate, evidence: { ...gate.evidence, assumes } } : gate;
}

/** The example plan with gates that say at which truths they were computed, as the planner's do. */
export const assumedPlan: Plan = {
  ...examplePlan,
  phases: examplePlan.phases.map((phase) => ({ ...phase, gates: phase.gates.map(withTruths) })),
};
