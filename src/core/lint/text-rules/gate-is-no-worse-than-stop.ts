import { textRule } from "../text/text-rule.ts";
import { type Limit, phasesText, valueLine, valueText } from "../text/text-view.ts";

export const gateIsNoWorseThanStop = textRule({
  id: "gate-is-no-worse-than-stop",
  meta: {
    severity: "error",
    since: "0.1",
    what: "What passes a gate neither pauses nor stops the same phase.",
    why: "A value between the two is good enough to go on and bad enough to stop; on the day both sides have the plan with them.",
    todo: "Move the gate to the good side of every pause and kill limit.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(({ rule }) => rule.metric !== "" && rule.expression.form !== "count"),
      (limit) => `${limit.phase} ${valueLine(limit.rule)}`,
    );
    for (const limits of groups.values())
      for (const gate of limits.filter(({ tier }) => tier === "promote"))
        for (const stop of limits.filter((one) => isStop(one) && one.side !== gate.side)) {
          const isInside = stop.side === "high" ? stop.value < gate.value : stop.value > gate.value;
          if (!isInside) continue;
          yield {
            at: gate.criterion.words,
            subject: `${gate.rule.metric} ${gate.rule.slice} ${stop.tier}`,
            message: `${gate.rule.name || gate.rule.metric} passes up to ${valueText(gate.value, gate.rule.expression)} in ${phasesText(view, [gate.phase])}, and the ${stop.tier} begins at ${valueText(stop.value, stop.rule.expression)}.`,
          };
        }
  },
  examples: {
    bad: [
      {
        is: "a pause above what the gate lets pass",
        edits: [["Note acceptance rate at least 26% over 14 days", "Note acceptance rate at least 19.9% over 14 days"]],
        alsoBreaks: ["gate-tells-good-from-bad"],
      },
    ],
  },
});

function isStop({ tier }: Limit): boolean {
  return tier === "pause" || tier === "kill";
}
