import { rule } from "../rule.ts";

export const unmetConditionSkipsItsPhase = rule({
  id: "unmet-condition-skips-its-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase of conditional admission admits somebody. Where an unmet condition leaves out the whole phase, that is known before it begins, and the phase is not the last before general availability.",
    why: "One unsigned contract would hold up everybody else, or take the last gate and a part of the ramp with it.",
    todo: "Let an unmet condition take away the admission alone; or skip the phase on its eve at the latest, with another phase behind it.",
    source: "the contract's invariants",
    invariant: 3,
  },
  *check(plan) {
    for (const [index, { kind, cohort, skip, startDay }] of plan.phases.entries()) {
      const at = `/phases/${index}`;
      if (kind === "conditional_admission" && cohort.admits.length === 0)
        yield { at: `${at}/cohort/admits`, message: "A conditional admission that admits nobody." };
      if (skip === null) continue;
      if (skip.onDay >= startDay)
        yield {
          at: `${at}/skip/onDay`,
          message: `It is left out on day ${skip.onDay}, and begins on day ${startDay}.`,
        };
      if (plan.phases[index + 1]?.kind === "general_availability")
        yield {
          at: `${at}/skip`,
          message: "With it the last gate before general availability would be left out, and its steps for everybody.",
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a phase with the last gate that is left out for one unmet condition",
        edits: [
          { at: "/phases/phase3_conditional_admission/skip", to: { onDay: 28, unless: "one addendum is recorded" } },
        ],
      },
      {
        is: "a phase of which nobody knows on its first day whether it takes place",
        edits: [{ at: "/phases/phase2_closed_beta/skip", to: { onDay: 10, unless: "one addendum is recorded" } }],
      },
    ],
    good: [
      {
        is: "a phase before another one that is left out on its eve",
        edits: [{ at: "/phases/phase2_closed_beta/skip", to: { onDay: 7, unless: "one addendum is recorded" } }],
      },
    ],
  },
});
