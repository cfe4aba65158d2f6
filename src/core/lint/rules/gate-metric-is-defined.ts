import { metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const gateMetricIsDefined = rule({
  id: "gate-metric-is-defined",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every metric that a gate names is defined among the plan's metrics.",
    why: "Two people would compute two numbers for one gate.",
    todo: "Add the metric with its definition, source, cadence and owner, or correct the name.",
    source: "the contract's invariants",
    invariant: 6,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    for (const { gate, at } of metricGatesOf(plan)) {
      if (!metrics.has(gate.metric))
        yield {
          at: `${at}/metric`,
          message: `${gate.id} names "${gate.metric}", which is none of the ${metrics.size} metrics.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate on a metric that nobody defined",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.support_tickets.promote/metric", to: "delight" }],
      },
    ],
    good: [],
  },
});
