import { numberText } from "../../plan/grammar/numbers.ts";
import { metricGatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const decidedOnEnoughUnits = rule({
  id: "decided-on-enough-units",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The least number of units on which a gate is decided is at least what its evidence needs.",
    why: "The stated chances hold for the needed units, and the gate could be passed on fewer.",
    todo: "Raise the gate's least number of units.",
    source: "the contract's invariants",
    invariant: 7,
  },
  *check(plan) {
    for (const { gate, at } of metricGatesOf(plan)) {
      const { measurable, needed, sampleUnit } = gate.evidence;
      if (measurable && gate.minUnits !== null && gate.minUnits < needed)
        yield {
          at: `${at}/minUnits`,
          message: `${gate.id} is decided on ${numberText(gate.minUnits)} ${sampleUnit}; its evidence needs ${numberText(needed)}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill rule on 100 summaries where 400 are needed",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.kill/minUnits", to: 100 }],
      },
    ],
    good: [],
  },
});
