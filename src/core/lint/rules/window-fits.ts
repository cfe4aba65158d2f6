import { type Duration, secondsOf } from "../../plan/duration.ts";
import type { MetricGate } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";
import { firstShown, lastDay, metricGatesOf, type Placed } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const windowFits = rule({
  id: "window-fits",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The readings of a rule fit into the time since people came in: its phase, or the phases since the first customer; for completion the 28 days of hypercare too.",
    why: "A window that is longer than the data is never full, and the rule never speaks.",
    todo: "Shorten the window, lengthen the phase, or read the metric later.",
    source: "the contract's invariants",
    invariant: 11,
  },
  *check(plan) {
    for (const placed of metricGatesOf(plan)) {
      const { gate, at } = placed;
      if (gate.window === null || gate.window.unit === "phase") continue;
      const needed = (secondsOf(gate.window) + (gate.consecutive - 1) * stepOf(gate.window)) / DAY;
      const there = daysThere(plan, placed);
      if (needed > there)
        yield {
          at: `${at}/window`,
          message: `${gate.id} reads ${Number(needed.toPrecision(3))} days; by the end of its phase there are ${there}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a window of four weeks in a beta of three",
        edits: [
          {
            at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.promote/window",
            to: { value: 28, unit: "day" },
          },
        ],
      },
    ],
    good: [
      {
        is: "the same window in the next phase, read on people of the beta too",
        edits: [
          {
            at: "/phases/phase3_conditional_admission/gates/conditional_admission.time_to_notes.promote/window",
            to: { value: 42, unit: "day" },
          },
        ],
      },
    ],
  },
});

const DAY = 86_400;
const HYPERCARE_DAYS = 28;

/** A window of 7 days is read every day, one of 1 week every week. */
const stepOf = ({ unit }: Duration): number => secondsOf({ value: 1, unit });

function daysThere(plan: Plan, { gate, phase, index }: Placed<MetricGate>): number {
  const first = plan.phases[firstShown(plan)];
  const since = first === undefined || index < firstShown(plan) ? phase.startDay : first.startDay;
  const after = gate.tier === "complete" ? HYPERCARE_DAYS : 0;
  return Math.max(phase.days, lastDay(phase) - since + 1) + after;
}
