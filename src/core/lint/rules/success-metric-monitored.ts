import { metricsByCover } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const successMetricMonitored = rule({
  id: "success-metric-monitored",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every success metric of the brief is among the plan's metrics.",
    why: "The rollout would end without anybody knowing whether it did what it was for.",
    todo: "Add a metric that covers it, with the brief's own number.",
    source: "the contract's invariants",
    invariant: 4,
  },
  *check(plan) {
    const covering = metricsByCover(plan);
    for (const [n, { name }] of plan.facts.metrics.entries()) {
      if (!covering.has(`success-metric:${n}`))
        yield { at: "/metrics", message: `Nothing covers success-metric:${n} of the brief ("${name}").` };
    }
  },
  examples: {
    bad: [{ is: "a metric that covers no promise", edits: [{ at: "/metrics/summary_use_rate/covers", to: [] }] }],
    good: [],
  },
});
