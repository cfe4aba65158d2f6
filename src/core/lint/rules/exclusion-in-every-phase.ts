import { rule } from "../rule.ts";

export const exclusionInEveryPhase = rule({
  id: "exclusion-in-every-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every phase, shadow included, names every exclusion; one of the brief stays named after its admission, for those who have not shown the condition; one that the plan added may end with it.",
    why: 'The commonest hole: the list of general availability forgets "unless the condition is met".',
    todo: "Name the exclusion among those kept out of this phase.",
    source: "the contract's invariants",
    invariant: 3,
  },
  *check(plan) {
    const ended = new Set<string>();
    const own = new Set(plan.exclusions.filter(({ addedByPlan }) => addedByPlan).map(({ text }) => text));
    for (const [index, { cohort, id }] of plan.phases.entries()) {
      for (const { exclusion } of cohort.admits) if (own.has(exclusion)) ended.add(exclusion);
      const named = new Set(cohort.exclude.map(({ exclusion }) => exclusion));
      const missing = plan.exclusions.map(({ text }) => text).filter((text) => !named.has(text) && !ended.has(text));
      if (missing.length > 0)
        yield {
          at: `/phases/${index}/cohort/exclude`,
          message: `${id} names ${named.size} of ${plan.exclusions.length} exclusions; missing: ${missing.join("; ")}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "general availability without the waiting exclusion",
        edits: [{ at: "/phases/phase4_general_availability/cohort/exclude/EU customers", to: undefined }],
      },
    ],
    good: [],
  },
});
