import { metricGatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const unmeasurableIsAdvisory = rule({
  id: "unmeasurable-is-advisory",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A gate that can't be measured is advisory, and an advisory one says what it would need.",
    why: "A gate that nobody can read blocks for ever, or is waved through.",
    todo: "Mark the gate advisory, and say what would make it measurable.",
    source: "the contract's invariants",
    invariant: 7,
  },
  *check(plan) {
    for (const { gate, at } of metricGatesOf(plan)) {
      const { measurable, needed, available } = gate.evidence;
      if (gate.advisory !== measurable) continue;
      yield {
        at: `${at}/advisory`,
        message: measurable
          ? `${gate.id} is advisory although it has ${available} of ${needed} units; nothing says what it would need.`
          : `${gate.id} blocks with ${available ?? "an unknown number"} of ${needed ?? "any number of"} units.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate that blocks and can't be measured",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.support_tickets.promote/advisory", to: false }],
      },
      {
        is: "a measurable gate that is called advisory",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.promote/advisory", to: true }],
      },
    ],
    good: [],
  },
});
