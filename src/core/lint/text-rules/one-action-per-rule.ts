import type { Criterion } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { quote, valueLine } from "../text/text-view.ts";

export const oneActionPerRule = textRule({
  id: "one-action-per-rule",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The same rule asks for the same action wherever it is written.",
    why: "Two people act on one alarm in two ways, or each waits for the other.",
    todo: "Write the action once, and refer to it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const rows = view.plan.criteria.filter(({ action }) => action !== null);
    for (const [n, first] of rows.entries())
      for (const other of rows.slice(n + 1)) {
        if (first.tier !== other.tier || !sharesRule(first, other)) continue;
        for (const words of CONTRASTS) {
          const [a, b] = [words.exec(first.action?.text ?? "")?.[0], words.exec(other.action?.text ?? "")?.[0]];
          if (!a || !b || a.toLowerCase() === b.toLowerCase()) continue;
          for (const { words: at } of [first, other])
            yield {
              at,
              subject: `${first.rules[0]?.metric} ${a} ${b}`,
              message: `${first.label?.text ?? first.rules[0]?.name}: one text says ${quote(a)}, the other ${quote(b)}.`,
            };
        }
      }
  },
  examples: {
    bad: [
      {
        is: "hourly in one text and weekly in the other",
        edits: [
          [
            "- Investigate: Note acceptance rate < 23% over 7 days, on at least 800 notes",
            "- Investigate: Note acceptance rate < 23% over 7 days, on at least 800 notes → watch hourly",
          ],
          [
            "Read 50 wrong notes within 2 days | ML lead |\n",
            "Read 50 wrong notes within 2 days | ML lead |\n| Note acceptance rate | < 23% (Phase 2) over 7 days, on at least 800 notes | 7 days | Watch weekly, within 1 day | Product manager |\n",
          ],
        ],
      },
    ],
  },
});

/** Words of which an action has one. */
const CONTRASTS = [/\b(?:hourly|daily|weekly|monthly)\b/i];

function sharesRule(a: Criterion, b: Criterion): boolean {
  return a.rules.some((one) =>
    b.rules.some(
      (two) =>
        valueLine(one) === valueLine(two) &&
        sameLimit(one.expression, two.expression) &&
        one.phases.some((phase) => two.phases.includes(phase)),
    ),
  );
}

function sameLimit(a: Criterion["rules"][number]["expression"], b: Criterion["rules"][number]["expression"]): boolean {
  if (a.form === "range" || b.form === "range")
    return (
      a.form === b.form && JSON.stringify("limits" in a ? a.limits : 0) === JSON.stringify("limits" in b ? b.limits : 0)
    );
  return a.threshold === b.threshold && a.comparator === b.comparator;
}
