import { metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const gateHasItsMetricsUnit = rule({
  id: "gate-has-its-metrics-unit",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A gate is in its metric's unit; a difference may be in % or pp.",
    why: "One metric on two scales: 0.2 and 20 are read as each other.",
    todo: "Convert the limit into the metric's unit.",
    source: "the contract's invariants",
    invariant: 6,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    for (const { gate, at } of metricGatesOf(plan)) {
      const unit = metrics.get(gate.metric)?.unit ?? null;
      if (unit === null || gate.unit === unit || (gate.reference !== null && ["%", "pp"].includes(gate.unit))) continue;
      yield { at: `${at}/unit`, message: `${gate.id} is in ${gate.unit}, its metric in ${unit}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "one latency limit in ms",
        edits: [
          { at: "/phases/phase4_general_availability/gates/general_availability.latency.kill/unit", to: "ms" },
          { at: "/phases/phase4_general_availability/gates/general_availability.latency.kill/threshold", to: 9_500 },
        ],
      },
    ],
    good: [],
  },
});
