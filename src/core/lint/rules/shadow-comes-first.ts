import { firstShown } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const shadowComesFirst = rule({
  id: "shadow-comes-first",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Shadow evaluation, where the plan has one, begins before the first customer sees the feature; a phase of kind shadow is one of its phases.",
    why: "It protects nobody who was exposed before it.",
    todo: "Move it to phase 1 or 2, or say why the plan has none.",
    source: "the contract's invariants",
    invariant: 10,
  },
  *check(plan) {
    const { phases } = plan.monitoring.shadow;
    const at = "/monitoring/shadow/phases";
    const first = plan.phases.findIndex(({ id }) => phases.includes(id));
    if (first >= firstShown(plan))
      yield {
        at,
        message: `It begins with phase ${first + 1}; customers see the feature from phase ${firstShown(plan) + 1} on.`,
      };
    for (const { id, kind } of plan.phases) {
      if (kind === "shadow" && !phases.includes(id))
        yield { at, message: `${id} is no part of the shadow evaluation.` };
    }
  },
  examples: {
    bad: [
      { is: "a shadow step in the beta", edits: [{ at: "/monitoring/shadow/phases", to: ["phase2_closed_beta"] }] },
    ],
    good: [],
  },
});
