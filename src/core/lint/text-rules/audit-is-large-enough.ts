import { lowerRateLimit, upperRateLimit } from "../../statistics/binomial.ts";
import type { Monitor } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, percentText, phaseName } from "../text/text-view.ts";

export const auditIsLargeEnough = textRule({
  id: "audit-is-large-enough",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "What is judged by hand is judged often enough for its gate.",
    why: "On a few dozen judgements a rate moves by many points of itself: the gate is decided by which ones were drawn.",
    todo: "Judge more, for longer, or gate on what so many judgements can show.",
    source: "Clopper and Pearson, Biometrika 26, 1934",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      const phase = view.plan.phases[criterion.phase ?? -1];
      if (criterion.tier !== "promote" || expression.form !== "limit" || expression.unit !== "%" || !phase) continue;
      if (expression.reference !== null) continue;
      const monitor = view.plan.monitors.find(({ metric }) => metric === rule.metric);
      if (expression.minUnits !== null) {
        // An internal phase may judge all that it makes.
        const weekly = phase.kind === "internal" ? null : weeklyAudit(monitor);
        const most = weekly === null || phase.days === null ? null : Math.floor((weekly * phase.days) / 7);
        if (most !== null && most > 0 && most < expression.minUnits.count)
          yield {
            at: criterion.words,
            subject: rule.metric,
            message: `${rule.name} in ${phaseName(phase)} is read on ${numberText(expression.minUnits.count)}; ${numberText(weekly ?? 0)} audited a week make ${numberText(most)} in ${phase.days} days.`,
          };
        continue;
      }
      const found = AUDIT.exec(`${monitor?.definition?.text ?? ""} ${monitor?.dataSource?.text ?? ""}`);
      if (found === null) continue;
      const weeks = found[2] === undefined ? 1 : Math.max(1, (phase.days ?? 7) / 7);
      const units = Math.round(Number((found[1] ?? "").replaceAll(",", "")) * weeks);
      const events = Math.round((units * expression.threshold) / 100);
      const lower = lowerRateLimit({ events, units, confidence: 0.975 });
      if (!(units > 0) || events > units || !lower.ok) continue;
      const upper = upperRateLimit({ events, units, confidence: 0.975 });
      if (upper - lower.value <= WIDEST) continue;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${rule.name} in ${phaseName(phase)}: ${quoteAudit(found[0])} make ${numberText(units)} judgements; ${numberText(expression.threshold)}% of them has a 95% interval from ${percentText(lower.value)} to ${percentText(upper)}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate on more than the audits give",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - Wrong-cause rate at most 3% over the phase, on at least 2,000 audited notes\n  - 0 confidential rates shown in 9,000 notes",
          ],
          ["| audit of 400 notes a week | weekly |", "| weekly audit of 400 notes | weekly |"],
        ],
      },
      {
        is: "an accuracy on 20 notes a week",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Cause accuracy at least 93%",
          ],
          [
            "| Excluded people served | People",
            "| Cause accuracy | Right causes / audited notes, 20 notes per week | audit | weekly | ML lead |\n| Excluded people served | People",
          ],
        ],
        alsoBreaks: ["gate-states-its-sample"],
      },
    ],
  },
});

/** Wider than this an interval holds both a good and a bad feature. */
const WIDEST = 0.1;
const AUDIT = /\b(\d[\d,]*)[ -]?(?:[a-z]+ ){0,2}?(?:[a-z]+[ -])?(?:(?:per|a|each|every) (week)\b|sample\b)/i;

const OF_AUDIT =
  /\b(?:audit|review|sample|spot[- ]check)\w* of (\d[\d,]*)\b|\b(?:audit|review|sample)\w*\s*\(n\s*=\s*(\d[\d,]*)\)/i;

/** "Weekly audit of 100 lines": how many a week; null where it is not weekly. */
function weeklyAudit(monitor: Monitor | undefined): number | null {
  const text = [monitor?.definition, monitor?.dataSource].map((words) => words?.text ?? "").join(" ");
  const found = OF_AUDIT.exec(text);
  const isWeekly = /\b(?:weekly|(?:a|per|each|every) week)\b/i.test(`${text} ${monitor?.cadence?.text ?? ""}`);
  if (found === null || !isWeekly || /bi-?weekly/i.test(text)) return null;
  return Number((found[1] ?? found[2] ?? "").replaceAll(",", ""));
}

function quoteAudit(text: string): string {
  return `"${text.trim()}"`;
}
