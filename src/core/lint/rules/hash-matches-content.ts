import { hashPlan } from "../../plan/hash-plan.ts";
import { rule } from "../rule.ts";

export const hashMatchesContent = rule({
  id: "hash-matches-content",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The plan's hash is that of its content.",
    why: "A signature on a printed page binds the content by it.",
    todo: "Seal the plan again, and have it signed again.",
    source: "the contract's invariants",
    invariant: 12,
  },
  *check(plan) {
    const hash = hashPlan(plan);
    if (plan.version.hash !== hash)
      yield {
        at: "/version/hash",
        message: `The content gives ${hash.slice(0, 12)}…; the plan says ${plan.version.hash.slice(0, 12)}…`,
      };
  },
  examples: {
    bad: [{ is: "another hash", edits: [{ at: "/version/hash", to: "0123456789abcdef".repeat(4) }] }],
    good: [],
  },
});
