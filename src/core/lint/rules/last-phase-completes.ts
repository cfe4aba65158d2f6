import { gatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const lastPhaseCompletes = rule({
  id: "last-phase-completes",
  meta: {
    severity: "error",
    since: "0.1",
    what: "General availability completes, every other phase promotes.",
    why: "There is nothing to promote to, and a rollout that never completes keeps its hypercare for ever.",
    todo: "Use the tier complete in general availability and promote before it.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    for (const { gate, phase, at } of gatesOf(plan)) {
      const wrong = phase.kind === "general_availability" ? "promote" : "complete";
      if (gate.tier === wrong)
        yield { at: `${at}/tier`, message: `${gate.id} is a ${wrong} gate in a phase of kind ${phase.kind}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "a beta that completes",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.dpa_register.promote/tier", to: "complete" },
          { at: "/phases/phase2_closed_beta/gates/closed_beta.dpa_register.promote/act", to: "complete" },
        ],
      },
    ],
    good: [],
  },
});
