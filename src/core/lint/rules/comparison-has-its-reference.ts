import { showsToCustomers } from "../../plan/phase.ts";
import { metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const comparisonHasItsReference = rule({
  id: "comparison-has-its-reference",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A difference that blocks is taken from a control drawn by lot that is there, or from a recorded baseline.",
    why: "Without it before and after are compared, and the season is measured.",
    todo: "Give the plan a control from this phase on, name what is drawn by lot, or make the gate advisory.",
    source: "practice: a control or a baseline is named",
    invariant: null,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    const { share, fromDay } = plan.control;
    // A baseline that the brief does not give may be recorded in an earlier phase, by a checklist line that says so.
    const recorded = plan.phases.findIndex(({ gates }) =>
      gates.some(({ check }) => /\bbaselines?\b/i.test(check ?? "")),
    );
    const recordedFrom = recorded === -1 ? plan.phases.length : recorded;
    for (const { gate, phase, index, at } of metricGatesOf(plan)) {
      const metric = metrics.get(gate.metric);
      if (gate.advisory || metric === undefined) continue;
      if (gate.reference === "baseline" && metric.baseline === null && recordedFrom >= index)
        yield {
          at: `${at}/reference`,
          message: `${gate.id} is a difference from a baseline; "${metric.name}" has none, and no checklist line of an earlier phase records one.`,
        };
      if (gate.reference !== "control") continue;
      // Before the holdout there are volunteers of a beta, half of whom get the feature by lot.
      const volunteers = phase.kind === "closed_beta" || phase.kind === "opt_in_beta";
      const late = fromDay === null || (!volunteers && fromDay >= phase.startDay + phase.days);
      if (share === 0 || late || !showsToCustomers(phase))
        yield {
          at: `${at}/reference`,
          message: `${gate.id} compares with a control of ${share} from day ${fromDay ?? "unknown"} on, in a phase that begins on day ${phase.startDay}.`,
        };
      else if (metric.randomisationUnit === null)
        yield {
          at: `${at}/reference`,
          message: `${gate.id} compares with a control; nothing says what is drawn by lot for "${metric.name}".`,
        };
    }
  },
  examples: {
    bad: [{ is: "a comparison without a control", edits: [{ at: "/control/share", to: 0 }] }],
    good: [],
  },
});
