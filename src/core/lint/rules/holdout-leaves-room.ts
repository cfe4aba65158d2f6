import { generalAvailability, lastDay } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const holdoutLeavesRoom = rule({
  id: "holdout-leaves-room",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The holdout and the exposed people together are at most everybody, and the holdout outlasts the rollout.",
    why: "People can't be both shown the feature and kept without it, and without a holdout nobody sees what the feature does.",
    todo: "Lower the last phase's share by the holdout's, and keep the holdout until after the last day.",
    source: "the contract's invariants",
    invariant: 2,
  },
  *check(plan) {
    const { control } = plan;
    const last = generalAvailability(plan);
    if (last === null || control.share === 0) return;
    const together = last.exposed.shareOfEligible + control.share;
    if (together > 1 + 1e-9)
      yield {
        at: "/control/share",
        message: `General availability shows the feature to ${last.exposed.shareOfEligible} of people, and ${control.share} are held out: ${Number(together.toFixed(4))} in all.`,
      };
    if (control.untilDay !== null && control.untilDay < lastDay(last))
      yield {
        at: "/control/untilDay",
        message: `The holdout ends on day ${control.untilDay}, the rollout on day ${lastDay(last)}.`,
      };
  },
  examples: {
    bad: [
      {
        is: "everybody exposed, and a holdout",
        edits: [
          { at: "/phases/3/exposed", to: { count: 40_000, unit: "people", shareOfEligible: 1 } },
          { at: "/phases/3/steps/1/shareOfEligible", to: 1 },
        ],
      },
      { is: "a holdout that ends in general availability", edits: [{ at: "/control/untilDay", to: 60 }] },
    ],
    good: [],
  },
});
