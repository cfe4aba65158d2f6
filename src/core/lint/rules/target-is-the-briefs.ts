import { numberText } from "../../plan/grammar/numbers.ts";
import { metricsByCover } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const targetIsTheBriefs = rule({
  id: "target-is-the-briefs",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric that covers a success metric has the brief's target.",
    why: "The plan would prove something else than was promised.",
    todo: "Take over the brief's number and unit.",
    source: "the contract's invariants",
    invariant: 4,
  },
  *check(plan) {
    const covering = metricsByCover(plan);
    for (const [n, { target, unit, name }] of plan.facts.metrics.entries()) {
      for (const metric of covering.get(`success-metric:${n}`) ?? []) {
        if (target === null || metric.unit !== unit || Math.abs(metric.target ?? Number.NaN) === Math.abs(target))
          continue;
        yield {
          at: `/metrics/${plan.metrics.indexOf(metric)}/target`,
          message: `"${name}": the brief says ${numberText(target)}, the plan ${metric.target === null ? "nothing" : numberText(metric.target)}.`,
        };
      }
    }
  },
  examples: {
    bad: [{ is: "31 % where the brief says 30 %", edits: [{ at: "/metrics/summary_use_rate/target", to: 31 }] }],
    good: [],
  },
});
