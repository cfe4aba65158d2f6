import { textRule } from "../text/text-rule.ts";
import { phasesText, valueLine, valueText } from "../text/text-view.ts";

export const gateIsOutsideTheWatch = textRule({
  id: "gate-is-outside-the-watch",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A value that passes a gate is not one that the plan investigates.",
    why: "The phase is promoted and investigated for the same number; the team learns to ignore the warning.",
    todo: "Tighten the gate to the warning's limit, or begin the warning behind the gate.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(({ rule }) => rule.metric !== "" && rule.expression.form !== "count"),
      (limit) => `${limit.phase} ${valueLine(limit.rule)}`,
    );
    for (const limits of groups.values())
      for (const gate of limits.filter(({ tier }) => tier === "promote"))
        for (const watch of limits.filter(({ tier, side }) => tier === "investigate" && side !== gate.side)) {
          const isBand = watch.criterion.rules.some(
            ({ metric, expression }) =>
              metric === gate.rule.metric && (expression.form === "range" || expression !== watch.rule.expression),
          );
          // A limit on another scale, and one that a stop already contradicts, are findings of other rules.
          const [small = 0, large = 0] = [watch.value, gate.value].toSorted((a, b) => a - b);
          if (small > 0 && large > small * OTHER_SCALE) continue;
          const isStopped = limits.some(
            ({ tier, side, value }) =>
              (tier === "pause" || tier === "kill") &&
              side === watch.side &&
              (side === "high" ? value < gate.value : value > gate.value),
          );
          if (isStopped) continue;
          const isInside = watch.side === "high" ? watch.value < gate.value : watch.value > gate.value;
          if (isBand || !isInside) continue;
          yield {
            at: gate.criterion.words,
            subject: `${gate.rule.metric} ${gate.rule.slice}`,
            message: `${gate.rule.name || gate.rule.metric} passes up to ${valueText(gate.value, gate.rule.expression)} in ${phasesText(view, [gate.phase])}, and is investigated from ${valueText(watch.value, watch.rule.expression)} on.`,
          };
        }
  },
  examples: {
    bad: [
      {
        is: "a gate that a warned value passes",
        edits: [
          [
            "- Investigate: Note acceptance rate < 25% over 7 days",
            "- Investigate: Note acceptance rate < 29% over 7 days",
          ],
        ],
        alsoBreaks: ["stops-never-loosen"],
      },
    ],
  },
});

const OTHER_SCALE = 3;
