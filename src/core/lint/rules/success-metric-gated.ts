import { isPassing } from "../../plan/gate.ts";
import type { Metric } from "../../plan/metric.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { firstShown, groupedBy, metricGatesOf, metricsByCover } from "../plan-view.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const successMetricGated = rule({
  id: "success-metric-gated",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A success metric with a number has a gate in every customer phase from the first in which it can be read; one that is read later than the rollout has a dated review or a proxy.",
    why: "A phase without the gate is passed whatever the metric does.",
    todo: "Add the gate, advisory where it can't be measured; or name the first phase in which it can be read.",
    source: "the contract's invariants",
    invariant: 4,
  },
  *check(plan) {
    const covering = metricsByCover(plan);
    const gated = groupedBy(
      [...metricGatesOf(plan)].filter(({ gate }) => isPassing(gate)),
      ({ gate }) => gate.metric,
      ({ index }) => index,
    );
    for (const [n, fact] of plan.facts.metrics.entries()) {
      if (fact.target === null) continue;
      for (const metric of covering.get(`success-metric:${n}`) ?? [])
        yield* missing(plan, metric, new Set(gated.get(metric.id)));
    }
  },
  examples: {
    bad: [
      {
        is: "a phase without the gate of a success metric",
        edits: [
          {
            at: "/phases/phase3_conditional_admission/gates/conditional_admission.time_to_notes.promote",
            to: undefined,
          },
        ],
      },
      {
        is: "a success metric that is never read, and nothing in its place",
        edits: [
          { at: "/metrics/time_to_notes/firstReadable", to: null },
          {
            at: "/phases/phase3_conditional_admission/gates/conditional_admission.time_to_notes.promote",
            to: undefined,
          },
          {
            at: "/phases/phase4_general_availability/gates/general_availability.time_to_notes.complete",
            to: undefined,
          },
        ],
        alsoBreaks: ["error-budget-names-what-it-leaves-out"],
      },
    ],
    good: [],
  },
});

function* missing(plan: Plan, metric: Metric, gated: ReadonlySet<number>): Generator<Breach> {
  if (metric.firstReadable === null) {
    const reviewed = plan.calendar.some(({ kind, title }) => kind === "review" && title.includes(metric.name));
    if (metric.proxy === null && !reviewed)
      yield {
        at: `/metrics/${plan.metrics.indexOf(metric)}/firstReadable`,
        message: `No phase can read "${metric.name}", and neither a proxy nor a review in the calendar stands in for it.`,
      };
    return;
  }
  const first = plan.phases.findIndex(({ id }) => id === metric.firstReadable);
  if (first === -1) return;
  for (const [index, phase] of plan.phases.entries()) {
    if (index >= Math.max(first, firstShown(plan)) && showsToCustomers(phase) && !gated.has(index))
      yield {
        at: `/phases/${index}/gates`,
        message: `"${metric.name}" can be read from ${metric.firstReadable} on, and has no gate in ${phase.id}.`,
      };
  }
}
