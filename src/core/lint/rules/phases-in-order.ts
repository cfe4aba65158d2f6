import type { Plan } from "../../plan/plan.ts";
import { rule } from "../rule.ts";

export const phasesInOrder = rule({
  id: "phases-in-order",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Phase 1 is internal, a shadow phase is phase 2, general availability is the last phase and only that.",
    why: "Customers would meet the feature before anybody else did, or the rollout would have no end.",
    todo: "Put the phases into their order.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    const { phases } = plan;
    for (const [index, { kind }] of phases.entries()) {
      const wanted = placeOf(kind, phases.length);
      if (wanted !== null && wanted !== index)
        yield {
          at: `/phases/${index}/kind`,
          message: `A phase of kind ${kind} is number ${index + 1}; its place is ${wanted + 1}.`,
        };
    }
    if (phases[0] !== undefined && phases[0].kind !== "internal")
      yield { at: "/phases/0/kind", message: `Phase 1 is of kind ${phases[0].kind}; it must be internal.` };
    const last = phases.at(-1);
    if (last !== undefined && last.kind !== "general_availability")
      yield {
        at: `/phases/${phases.length - 1}/kind`,
        message: `The last phase is of kind ${last.kind}; it must be general_availability.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a shadow phase after the beta",
        edits: [
          { at: "/phases/2/kind", to: "shadow" },
          { at: "/phases/2/id", to: "phase3_shadow" },
        ],
        alsoBreaks: [
          "admission-has-a-gate",
          "comparison-has-its-reference",
          "exposure-grows",
          "references-resolve",
          "shadow-comes-first",
          "steps-lie-in-their-phase",
        ],
      },
    ],
    good: [],
  },
});

/** The index that a kind must have, from 0; null for kinds that stand anywhere between. */
function placeOf(kind: Plan["phases"][number]["kind"], count: number): number | null {
  if (kind === "internal") return 0;
  if (kind === "shadow") return 1;
  return kind === "general_availability" ? count - 1 : null;
}
