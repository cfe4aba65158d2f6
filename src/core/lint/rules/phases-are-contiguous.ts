import { lastDay } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const phasesAreContiguous = rule({
  id: "phases-are-contiguous",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase begins on the day after the one before, the first on day 1.",
    why: "Days that belong to no phase or to two have no cohort, no gates and no owner that can be relied on.",
    todo: "Set the start days so that each phase follows the one before.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    let next = 1;
    for (const [index, phase] of plan.phases.entries()) {
      if (phase.startDay !== next)
        yield {
          at: `/phases/${index}/startDay`,
          message: `Phase ${index + 1} starts on day ${phase.startDay}; the one before ends on day ${next - 1}, so it must be day ${next}.`,
        };
      next = lastDay(phase) + 1;
    }
  },
  examples: {
    bad: [
      {
        is: "a day between two phases",
        edits: [
          { at: "/phases/phase4_general_availability/startDay", to: 58 },
          { at: "/phases/phase4_general_availability/steps/0/day", to: 58 },
        ],
      },
    ],
    good: [],
  },
});
