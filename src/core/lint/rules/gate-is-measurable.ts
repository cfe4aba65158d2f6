import { numberText } from "../../plan/grammar/numbers.ts";
import { metricGatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const gateIsMeasurable = rule({
  id: "gate-is-measurable",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A measurable gate needs no more units than its phase gives.",
    why: "It would be decided by chance, or never.",
    todo: "Lengthen the phase, widen the cohort, or mark the gate advisory and say what it would need.",
    source: "the contract's invariants",
    invariant: 7,
  },
  *check(plan) {
    for (const { gate, phase, at } of metricGatesOf(plan)) {
      const { measurable, needed, available, sampleUnit } = gate.evidence;
      if (!measurable) continue;
      const least = Math.max(needed, gate.minUnits ?? 0);
      if (least > available)
        yield {
          at: `${at}/evidence`,
          message: `${gate.id} needs ${numberText(least)} ${sampleUnit}; ${phase.id} gives ${numberText(available)}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "6,000 summaries needed of 5,400",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.promote/evidence/needed", to: 6_000 },
          { at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.promote/minUnits", to: 6_000 },
        ],
      },
    ],
    good: [],
  },
});
