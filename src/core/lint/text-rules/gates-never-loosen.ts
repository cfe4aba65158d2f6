import { textRule } from "../text/text-rule.ts";
import { phasesText, valueLine, valueText } from "../text/text-view.ts";

export const gatesNeverLoosen = textRule({
  id: "gates-never-loosen",
  meta: {
    severity: "error",
    since: "0.1",
    what: "No gate is easier in a later phase.",
    why: "More people, more data, and less asked: what held the small phase back is let through to the large one.",
    todo: "Keep the earlier limit, or tighten it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(({ tier }) => tier === "promote"),
      ({ side, rule }) =>
        `${side} ${valueLine(rule)} ${rule.expression.form === "count" ? "" : rule.expression.statistic}`,
    );
    for (const limits of groups.values()) {
      const sorted = limits.toSorted((a, b) => a.phase - b.phase);
      for (const [n, limit] of sorted.entries()) {
        const before = sorted[n - 1];
        if (!before || before.phase === limit.phase || limit.rule.expression.form === "count") continue;
        const looser = limit.side === "high" ? limit.value < before.value : limit.value > before.value;
        if (!looser) continue;
        yield {
          at: limit.criterion.words,
          subject: `${limit.rule.metric} ${before.value} ${limit.value}`,
          message: `${limit.rule.name || limit.rule.metric}: ${valueText(before.value, before.rule.expression)} in ${phasesText(view, [before.phase])}, ${valueText(limit.value, limit.rule.expression)} in ${phasesText(view, [limit.phase])}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a third gate below the second",
        edits: [["Note acceptance rate at least 28%", "Note acceptance rate at least 25%"]],
      },
    ],
  },
});
