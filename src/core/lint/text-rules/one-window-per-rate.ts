import type { Words } from "../../text-plan/source.ts";
import { textRule } from "../text/text-rule.ts";
import { quote, valueText } from "../text/text-view.ts";

export const oneWindowPerRate = textRule({
  id: "one-window-per-rate",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Counts per thousand are over one length of time.",
    why: "5 in 14 days is 2.5 a week: two limits that look ordered are in the wrong order.",
    todo: "Give every limit, and the definition, over the same days.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const rates = view.placed.filter(
      ({ rule, criterion }) =>
        (rule.expression.per?.count ?? 1) > 1 &&
        !/only reported/i.test(rule.piece) &&
        !/value of/i.test(criterion.words.text) &&
        (rule.expression.window !== null || criterion.timeframe === null || criterion.timeframe.text.length < 60),
    );
    for (const [metric, rules] of Map.groupBy(rates, ({ rule }) => rule.metric)) {
      const days = new Map<string, { at: Words; limit: string }>();
      for (const { rule, criterion } of rules)
        days.set(timeOf(rule.expression.window), {
          at: criterion.words,
          limit: rule.expression.form === "range" ? "" : valueText(rule.expression.threshold, rule.expression),
        });
      const monitor = view.plan.monitors.find((one) => one.metric === metric);
      const per = /\bper (day|week|month)\b/i.exec(monitor?.definition?.text ?? "");
      if (monitor?.definition && per)
        days.set(`1 ${(per[1] ?? "").toLowerCase()}`, { at: monitor.definition, limit: "its definition" });
      // Limits over other stretches of stated length can be ordered; without a length, or beside another in the definition, not.
      if (!per && !days.has("over no stated time")) continue;
      if (days.size < 2) continue;
      const told = [...days].map(([time, { limit }]) => `${limit} ${time}`).join(", ");
      for (const { at } of days.values())
        yield { at, subject: metric, message: `${quote(rules[0]?.rule.name || metric)}: ${told}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "tickets a week and in 14 days",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Support tickets at most 5 per 1K users over 14 days, on at least 6,000 people",
          ],
          [
            "| Excluded people served | People",
            "| Support tickets | Tickets that name notes, per 1K users per week | help desk | daily | Support lead |\n| Excluded people served | People",
          ],
        ],
      },
    ],
  },
});

function timeOf(window: { value: number; unit: string } | null): string {
  if (window === null) return "over no stated time";
  // A week and 7 days are one time.
  const { value, unit } = window.unit === "week" ? { value: window.value * 7, unit: "day" } : window;
  return `over ${value} ${unit}${value === 1 ? "" : "s"}`;
}
