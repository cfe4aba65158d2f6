import type { Exclusion } from "../../plan/exclusion.ts";
import type { Excluded } from "../../plan/phase.ts";
import { rule } from "../rule.ts";

export const exclusionSaysTheSame = rule({
  id: "exclusion-says-the-same",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase keeps out what the plan's exclusions say, with the same condition and standing.",
    why: "Whoever builds the eligibility check reads the phase; whoever signs reads the exclusion.",
    todo: "Copy text, standing and condition from the plan's exclusion.",
    source: "the contract's invariants",
    invariant: 3,
  },
  *check(plan) {
    const byText = new Map(plan.exclusions.map((row) => [row.text, row]));
    for (const [index, { cohort }] of plan.phases.entries()) {
      for (const [n, excluded] of cohort.exclude.entries()) {
        const wrong = differs(excluded, byText.get(excluded.exclusion));
        if (wrong !== null) yield { at: `/phases/${index}/cohort/exclude/${n}`, message: wrong };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a permanent exclusion that waits in one phase",
        edits: [{ at: "/phases/phase2_closed_beta/cohort/exclude/trial accounts/status", to: "waiting" }],
      },
    ],
    good: [],
  },
});

function differs({ exclusion, status, until }: Excluded, row: Exclusion | undefined): string | null {
  if (row === undefined) return `"${exclusion}" is not among the plan's exclusions.`;
  if (until !== row.until)
    return `"${exclusion}" is out until "${until ?? "never"}" here, until "${row.until ?? "never"}" in the plan.`;
  const standing = row.until === null ? "permanent" : "waiting";
  const right = row.addedByPlan ? ["added by this plan"] : [standing];
  return right.includes(status)
    ? null
    : `"${exclusion}" is ${status} here; by the plan's exclusions it is ${right.join(" or ")}.`;
}
