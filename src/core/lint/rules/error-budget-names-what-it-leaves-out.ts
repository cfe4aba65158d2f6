import { metricGatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const errorBudgetNamesWhatItLeavesOut = rule({
  id: "error-budget-names-what-it-leaves-out",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric without a rule in force is listed as not covered by the error budget.",
    why: "The budget reads as if it counted every harm and every promise.",
    todo: "List the metric among those that are not covered.",
    source: "the contract's invariants",
    invariant: 7,
  },
  *check(plan) {
    const inForce = new Set(
      [...metricGatesOf(plan)].filter(({ gate }) => !gate.advisory).map(({ gate }) => gate.metric),
    );
    const listed = new Set(plan.errorBudget.notCovered);
    for (const [n, { id }] of plan.metrics.entries()) {
      if (!inForce.has(id) && !listed.has(id))
        yield {
          at: `/metrics/${n}`,
          message: `"${id}" has no rule in force, and is not among the ${listed.size} that the budget leaves out.`,
        };
    }
  },
  examples: {
    bad: [{ is: "a metric that is silently left out", edits: [{ at: "/errorBudget/notCovered", to: [] }] }],
    good: [],
  },
});
