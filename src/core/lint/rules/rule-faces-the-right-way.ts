import type { MetricGate } from "../../plan/gate.ts";
import { isPassing } from "../../plan/gate.ts";
import type { Metric } from "../../plan/metric.ts";
import { metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const ruleFacesTheRightWay = rule({
  id: "rule-faces-the-right-way",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A gate is passed by good values and a stop is fired by bad ones.",
    why: "The feature would be switched off for being good.",
    todo: "Turn the comparator round, or correct the metric's direction.",
    source: "the contract's invariants",
    invariant: 5,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    for (const { gate, at } of metricGatesOf(plan)) {
      const metric = metrics.get(gate.metric);
      if (metric !== undefined && !fits(gate, metric.direction))
        yield {
          at: `${at}/comparator`,
          message: `"${metric.name}" is good ${GOOD[metric.direction]}; a ${gate.tier} rule with ${gate.comparator} faces the other way.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill on a low latency",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.latency.kill/comparator", to: "<" }],
      },
    ],
    good: [],
  },
});

const GOOD = { up: "when it is high", down: "when it is low", within: "inside its limits" } as const;

function fits(gate: MetricGate, direction: Metric["direction"]): boolean {
  const passes = isPassing(gate);
  if (direction === "within") return passes ? gate.comparator === "within" : gate.comparator !== "within";
  if (gate.threshold === null) return false;
  return gate.comparator.startsWith(">") === ((direction === "up") === passes);
}
