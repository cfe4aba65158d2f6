import { rule } from "../rule.ts";

export const fourToSixPhases = rule({
  id: "four-to-six-phases",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A plan has four to six phases.",
    why: "With fewer, too many people meet a feature that was never looked at; with more, nobody keeps up with the gates.",
    todo: "Merge phases or add one, so that four to six are left.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    const count = plan.phases.length;
    if (count < 4 || count > 6) yield { at: "/phases", message: `The plan has ${count} phases; 4 to 6 belong there.` };
  },
  examples: {
    bad: [
      {
        is: "no phases at all",
        edits: [{ at: "/phases", to: [] }],
        alsoBreaks: [
          "admission-has-a-gate",
          "error-budget-names-what-it-leaves-out",
          "hazard-has-monitor-and-stop",
          "references-resolve",
        ],
      },
    ],
    good: [],
  },
});
