import { firstShown } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const unnumberedMetricGetsATarget = rule({
  id: "unnumbered-metric-gets-a-target",
  meta: {
    severity: "error",
    since: "0.1",
    what: "For a success metric without a number a target is agreed, as a checklist gate, by the end of the first customer phase.",
    why: "Without a number every value is a success.",
    todo: "Add a checklist line that covers the metric: baseline recorded, target agreed in writing.",
    source: "the contract's invariants",
    invariant: 4,
  },
  *check(plan) {
    const until = firstShown(plan);
    const agreed = new Set(
      plan.phases.slice(0, until + 1).flatMap(({ gates }) => gates.flatMap(({ covers }) => covers ?? [])),
    );
    for (const [n, { target, name }] of plan.facts.metrics.entries()) {
      const cover = `success-metric:${n}` as const;
      const reported = plan.metrics.some(
        ({ covers, action }) => covers.some((one) => one === cover) && REPORTED.test(action),
      );
      if (target === null && !reported && !agreed.has(cover))
        yield {
          at: `/phases/${until}/gates`,
          message: `"${name}" has no number, and no checklist line of phases 1 to ${until + 1} covers success-metric:${n}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a metric without a number that nobody sets",
        edits: [
          { at: "/facts/metrics/0/target", to: null },
          { at: "/facts/metrics/0/comparator", to: "none" },
        ],
      },
    ],
    good: [],
  },
});

/** The brief wants some numbers shown and nothing more: the metric's action says so. */
const REPORTED = /\bonly reported\b|\breport(?:ed)? only\b|\bno target\b/i;
