import { isPassing, type MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Metric } from "../../plan/metric.ts";
import { goodSign, metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const limitsHeedToday = rule({
  id: "limits-heed-today",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Where the target betters the stated present value, no gate passes what is worse than today, and no kill stops what is better.",
    why: "More people would get what is worse than what they have, or lose what is better.",
    todo: "Move the limit to the present value.",
    source: "practice: baselines",
    invariant: null,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    for (const { gate, at } of metricGatesOf(plan)) {
      const metric = metrics.get(gate.metric);
      if (metric === undefined || gate.threshold === null) continue;
      const today = todayOf(metric, gate);
      if (today === null) continue;
      const sign = goodSign(gate, isPassing(gate));
      const easy = isPassing(gate) && sign * gate.threshold < sign * today;
      const hasty = gate.tier === "kill" && sign * gate.threshold > sign * today;
      if (easy || hasty)
        yield {
          at,
          message: `"${gate.metric}": ${easy ? "passes at" : "killed beyond"} ${numberText(gate.threshold)}, today ${numberText(today)}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate at 25.5 % where today is 28 %",
        edits: [{ at: "/metrics/summary_use_rate/baseline", to: 28 }],
      },
      {
        is: "a kill above the present 15 %",
        edits: [{ at: "/metrics/summary_use_rate/baseline", to: 15 }],
      },
    ],
    good: [{ is: "a target that is today's value", edits: [{ at: "/metrics/summary_use_rate/baseline", to: 30 }] }],
  },
});

/** The present value on the gate's own line of values, where the target betters it. */
function todayOf({ target, baseline, direction, unit }: Metric, gate: MetricGate): number | null {
  if (target === null || baseline === null || direction === "within") return null;
  if (gate.reference !== null || gate.unit !== unit) return null;
  const better = direction === "up" ? target > baseline : target < baseline;
  return better ? baseline : null;
}
