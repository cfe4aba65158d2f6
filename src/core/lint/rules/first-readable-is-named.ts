import { isPassing } from "../../plan/gate.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const firstReadableIsNamed = rule({
  id: "first-readable-is-named",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric blocks no customer phase before the first in which the plan says that it can be read.",
    why: "The gate would be decided on nothing.",
    todo: "Name the first phase in which the metric can be gated, or make the earlier gate advisory.",
    source: "the contract's invariants",
    invariant: 4,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    const places = new Map(plan.phases.map(({ id }, n) => [id, n]));
    for (const { gate, phase, index, at } of metricGatesOf(plan)) {
      const metric = metrics.get(gate.metric);
      if (metric === undefined || gate.advisory || !isPassing(gate) || !showsToCustomers(phase)) continue;
      const first = metric.firstReadable === null ? plan.phases.length : (places.get(metric.firstReadable) ?? 0);
      if (index < first)
        yield {
          at,
          message: `"${metric.name}" blocks phase ${index + 1}; by the plan it can be read ${metric.firstReadable === null ? "in none" : `from phase ${first + 1} on`}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate two phases before its metric can be read",
        edits: [{ at: "/metrics/latency/firstReadable", to: "phase4_general_availability" }],
      },
    ],
    good: [],
  },
});
