import { groupedBy, metricGatesOf, valueLine } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const oneRuleATier = rule({
  id: "one-rule-a-tier",
  meta: {
    severity: "error",
    since: "0.1",
    what: "For one metric in one phase each tier has one rule.",
    why: "Two limits for one act: the on-call person waits for the second while the first has fired.",
    todo: "Keep the stricter one.",
    source: "the contract's invariants",
    invariant: 5,
  },
  *check(plan) {
    const rules = groupedBy(
      metricGatesOf(plan),
      ({ gate, index }) => `${index} ${gate.tier} ${valueLine(gate)}`,
      (placed) => placed,
    );
    for (const [first, second] of rules.values()) {
      if (first !== undefined && second !== undefined)
        yield {
          at: second.at,
          message: `${second.gate.id} and ${first.gate.id} are both ${first.gate.tier} rules on "${first.gate.metric}".`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a second kill rule on latency",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.latency.promote/tier", to: "kill" },
          { at: "/phases/phase2_closed_beta/gates/closed_beta.latency.promote/comparator", to: ">" },
          { at: "/phases/phase2_closed_beta/gates/closed_beta.latency.promote/threshold", to: 9.5 },
          { at: "/phases/phase2_closed_beta/gates/closed_beta.latency.promote/act", to: "kill" },
          {
            at: "/phases/phase2_closed_beta/gates/closed_beta.latency.promote/actWithin",
            to: { value: 1, unit: "day" },
          },
        ],
        alsoBreaks: ["success-metric-gated"],
      },
    ],
    good: [],
  },
});
