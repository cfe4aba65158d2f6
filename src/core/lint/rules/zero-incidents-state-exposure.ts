import { isPassing } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { metricGatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const zeroIncidentsStateExposure = rule({
  id: "zero-incidents-state-exposure",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A gate that passes on no incident states its exposure and the rate that it rules out, and the exact bound agrees.",
    why: "No incident among ten people rules out nothing under 26 %.",
    todo: "State the least exposure, and the rate 1 - (1 - confidence)^(1/units).",
    source: "exact zero-event bound; Hanley and Lippman-Hand, JAMA 249 (1983)",
    invariant: 7,
  },
  *check(plan) {
    for (const { gate, at } of metricGatesOf(plan)) {
      if (
        gate.advisory ||
        !isPassing(gate) ||
        gate.comparator !== "<=" ||
        gate.threshold !== 0 ||
        gate.reference !== null
      )
        continue;
      const { rulesOut, designEffect, sampleUnit } = gate.evidence;
      if (rulesOut === null || gate.minUnits === null) {
        yield {
          at: `${at}/evidence/rulesOut`,
          message: `${gate.id} passes on zero and says neither how many units it takes nor what rate that rules out.`,
        };
        continue;
      }
      const bound = -Math.expm1((Math.log1p(-rulesOut.confidence) * designEffect) / gate.minUnits);
      if (rulesOut.rate < bound * ROUNDING)
        yield {
          at: `${at}/evidence/rulesOut/rate`,
          message: `No incident in ${numberText(gate.minUnits)} ${sampleUnit} rules out ${Number(bound.toPrecision(3))} at ${rulesOut.confidence}, not ${rulesOut.rate}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "zero leaks in an unknown exposure",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.confirmed_leaks.promote/evidence/rulesOut", to: null },
        ],
      },
      {
        is: "more ruled out than 3,000 summaries can",
        edits: [
          {
            at: "/phases/phase2_closed_beta/gates/closed_beta.confirmed_leaks.promote/evidence/rulesOut/rate",
            to: 0.0001,
          },
        ],
      },
    ],
    good: [],
  },
});

const ROUNDING = 0.995;
