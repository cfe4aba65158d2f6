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
    const groups = new Map<string, Criterion[]>();
    for (const row of rows)
      for (const key of row.rules.flatMap((rule) =>
        rule.phases.map((phase) => `${row.tier} ${phase} ${limitKey(rule)}`),
      ))
        groups.set(key, [...(groups.get(key) ?? []).slice(0, MOST), row]);
    const told = new Set<string>();
    for (const [first, ...others] of groups.values())
      for (const words of CONTRASTS) {
        const a = words.exec(first?.action?.text ?? "")?.[0];
        const other = others.find(({ action }) => {
          const b = words.exec(action?.text ?? "")?.[0];
          return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
        });
        const b = words.exec(other?.action?.text ?? "")?.[0];
        const subject = `${first?.rules[0]?.metric} ${a} ${b}`;
        if (!first || !other || !a || !b || told.has(subject)) continue;
        told.add(subject);
        const name = first.label?.text ?? first.rules[0]?.name;
        for (const { words: at } of [first, other])
          yield { at, subject, message: `${name}: one text says ${quote(a)}, the other ${quote(b)}.` };
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

/** Of rows with one limit so many are compared. */
const MOST = 20;

/** A rule's value line with its limit; equal for the same rule in two texts. */
function limitKey(rule: Criterion["rules"][number]): string {
  const { expression } = rule;
  const limit = expression.form === "range" ? JSON.stringify(expression.limits) : String(expression.threshold);
  return `${valueLine(rule)} ${expression.comparator} ${limit}`;
}
