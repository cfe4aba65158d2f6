import { rule } from "../rule.ts";

export const unmetConditionSkipsItsPhase = rule({
  id: "unmet-condition-skips-its-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase of conditional admission admits somebody, and is left out by a date that lies before it if the condition is not met.",
    why: "One unsigned contract would hold up everybody else.",
    todo: "Give the phase a day by which it is skipped, on its eve at the latest.",
    source: "the contract's invariants",
    invariant: 3,
  },
  *check(plan) {
    for (const [index, { kind, cohort, skip, startDay }] of plan.phases.entries()) {
      if (kind !== "conditional_admission") continue;
      const at = `/phases/${index}`;
      if (cohort.admits.length === 0)
        yield { at: `${at}/cohort/admits`, message: "A conditional admission that admits nobody." };
      if (skip === null) yield { at: `${at}/skip`, message: "Nothing says when this phase is left out." };
      else if (skip.onDay >= startDay)
        yield {
          at: `${at}/skip/onDay`,
          message: `It is left out on day ${skip.onDay}, and begins on day ${startDay}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a conditional phase that waits for ever",
        edits: [{ at: "/phases/phase3_conditional_admission/skip", to: null }],
      },
    ],
    good: [],
  },
});
