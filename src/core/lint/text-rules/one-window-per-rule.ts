import { textRule } from "../text/text-rule.ts";
import { type Limit, phasesText, valueLine, valueText } from "../text/text-view.ts";

export const oneWindowPerRule = textRule({
  id: "one-window-per-rule",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A limit holds over the same time wherever it is written.",
    why: "One bad day stops the rollout by one text, and not by the other.",
    todo: "Write the same window and the same number of days in both.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(
        ({ tier, rule, criterion }) =>
          tier !== "promote" && rule.metric !== "" && rule.expression.form !== "count" && criterion.from !== "monitor",
      ),
      (limit) => `${limit.phase} ${limit.side} ${limit.tier} ${limit.value} ${valueLine(limit.rule)}`,
    );
    for (const limits of groups.values()) {
      const [first] = limits;
      const other = limits.find(
        (limit) =>
          limit.criterion !== first?.criterion &&
          timeOf(limit) !== null &&
          !isSameTime(timeOf(limit), timeOf(first ?? limit)),
      );
      if (!first || !other || timeOf(first) === null) continue;
      for (const { criterion } of [first, other])
        yield {
          at: criterion.words,
          subject: `${first.rule.metric} ${first.tier} ${first.value}`,
          message: `${first.rule.name || first.rule.metric} at ${valueText(first.value, first.rule.expression)} (${first.tier}, ${phasesText(
            view,
            limits.map(({ phase }) => phase),
          )}): ${timeOf(first)} in one text, ${timeOf(other)} in the other.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a table with three days where the phase has a week",
        edits: [["18% (Phase 4+) over 7 days", "18% (Phase 4+) for 3 days"]],
      },
    ],
    good: [
      {
        is: "a week, however it is said",
        edits: [["18% (Phase 4+) over 7 days", "18% (Phase 4+) for 7 days"]],
      },
      { is: "one week beside seven days", edits: [["18% (Phase 4+) over 7 days", "18% (Phase 4+) over 1 week"]] },
    ],
  },
});

/** "7 days", "1 week" and "7 days in a row" are one length of time; how a value is read over it is said in neither. */
function isSameTime(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && hoursOf(a) !== null && hoursOf(a) === hoursOf(b));
}

function hoursOf(time: string): number | null {
  const [, count, unit] = /^(\d+) (minute|hour|day|week|month)/.exec(time) ?? [];
  return unit === undefined ? null : Number(count) * (HOURS[unit] ?? 0);
}

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720 };

/** Null where the row's words about time are more than one length of time. */
function timeOf({ rule: { expression }, criterion }: Limit): string | null {
  const { window, consecutive } = expression;
  const frame = criterion.timeframe?.text ?? "";
  if (/only reported/i.test(criterion.words.text)) return null;
  if (window === null && /value of|phase|in a row|each|reading|counted/i.test(frame)) return null;
  const stated =
    window === null && !/\b(?:every|evaluate|check)/i.test(frame) ? /\b(\d+) (hour|day|week)s?\b/i.exec(frame) : null;
  if (stated) return `${stated[1]} ${(stated[2] ?? "").toLowerCase()}s`;
  if (window === null) return "no time";
  return consecutive > 1 ? `${consecutive} ${window.unit}s in a row` : `${window.value} ${window.unit}s`;
}
