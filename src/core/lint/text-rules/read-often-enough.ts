import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const readOftenEnough = textRule({
  id: "read-often-enough",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A rule is read as often as its window asks.",
    why: "A rule of days in a row can't be seen by somebody who looks every other day.",
    todo: "Read at least once a window.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const row of view.plan.criteria) {
      const every = /\bevery (\d+) (hours?|days?)\b|\b(weekly|bi-?weekly|monthly)\b/i.exec(row.timeframe?.text ?? "");
      if (every === null || !row.timeframe || row.tier === "promote") continue;
      const hours = every[3]
        ? ({ weekly: 168, monthly: 720 }[every[3].toLowerCase()] ?? 336)
        : Number(every[1]) * (/^day/i.test(every[2] ?? "") ? 24 : 1);
      for (const { rule, criterion } of view.placed) {
        const { window, consecutive } = rule.expression;
        if (
          criterion.tier !== row.tier ||
          !row.rules.some(({ metric, slice }) => metric === rule.metric && slice === rule.slice) ||
          !window
        )
          continue;
        const own =
          { second: 0, minute: 0, hour: 1, day: 24, week: 168, month: 720, phase: 1e9 }[window.unit] *
          (consecutive > 1 ? 1 : window.value);
        if (own === 0 || hours <= own) continue;
        yield {
          at: row.timeframe,
          subject: rule.metric,
          message: `${rule.name || rule.metric} acts on ${consecutive > 1 ? `${consecutive} ${window.unit}s in a row` : `${window.value} ${window.unit}s`}, and is read ${quote(every[0])}.`,
        };
        break;
      }
    }
  },
  examples: {
    bad: [
      {
        is: "three days in a row read weekly",
        edits: [
          [
            "| P95 latency | > 3 s for 24 hours, on at least 300 notes | 24 hours |",
            "| P95 latency | > 3 s for 24 hours, on at least 300 notes | weekly |",
          ],
        ],
      },
    ],
  },
});
