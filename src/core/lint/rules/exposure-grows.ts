import { numberText } from "../../plan/grammar/numbers.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { rule } from "../rule.ts";

export const exposureGrows = rule({
  id: "exposure-grows",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Exposed people, counted cumulatively, grow with every phase that shows the feature to customers; other phases expose none.",
    why: "A phase that adds nobody teaches nothing, and one that takes people away is a rollback.",
    todo: "Widen the later phase, or leave it out.",
    source: "the contract's invariants",
    invariant: 2,
  },
  *check(plan) {
    let before = { count: 0, shareOfEligible: 0 };
    for (const [index, phase] of plan.phases.entries()) {
      const { exposed } = phase;
      const at = `/phases/${index}/exposed`;
      if (!showsToCustomers(phase)) {
        if (exposed.count > 0 || exposed.shareOfEligible > 0)
          yield {
            at,
            message: `A phase of kind ${phase.kind} exposes ${numberText(exposed.count)} customers; it must expose none.`,
          };
        continue;
      }
      if (exposed.count <= before.count || exposed.shareOfEligible <= before.shareOfEligible)
        yield {
          at,
          message: `${numberText(exposed.count)} people (a share of ${exposed.shareOfEligible}) after ${numberText(before.count)} (${before.shareOfEligible}) in the phase before.`,
        };
      before = exposed;
    }
  },
  examples: {
    bad: [
      {
        is: "customers in the internal phase",
        edits: [{ at: "/phases/0/exposed/count", to: 40 }],
        alsoBreaks: ["count-and-share-agree"],
      },
      {
        is: "a third phase as wide as the second",
        edits: [
          { at: "/phases/2/exposed", to: { count: 800, unit: "people", shareOfEligible: 0.02 } },
          { at: "/phases/2/steps", to: [{ day: 29, shareOfEligible: 0.02, adds: null }] },
        ],
      },
    ],
    good: [],
  },
});
