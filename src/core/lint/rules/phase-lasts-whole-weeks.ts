import { rule } from "../rule.ts";

export const phaseLastsWholeWeeks = rule({
  id: "phase-lasts-whole-weeks",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every phase after the first lasts whole weeks.",
    why: "Days of the week differ: a window that holds two Mondays and one Sunday is no sample of a week.",
    todo: "Round the phase up to whole weeks.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    for (const [index, { days }] of plan.phases.entries()) {
      if (index > 0 && days % 7 !== 0)
        yield {
          at: `/phases/${index}/days`,
          message: `Phase ${index + 1} lasts ${days} days, which is ${Math.floor(days / 7)} weeks and ${days % 7} days.`,
        };
    }
  },
  examples: {
    bad: [{ is: "a last phase of 15 days", edits: [{ at: "/phases/phase4_general_availability/days", to: 15 }] }],
    good: [
      {
        is: "an internal phase of 5 days would be no breach of this rule; one more week at the end is none of any",
        edits: [{ at: "/phases/phase4_general_availability/days", to: 21 }],
      },
    ],
  },
});
