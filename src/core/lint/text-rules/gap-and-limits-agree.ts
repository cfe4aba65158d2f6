import { textRule } from "../text/text-rule.ts";
import { numberText, valueText } from "../text/text-view.ts";

export const gapAndLimitsAgree = textRule({
  id: "gap-and-limits-agree",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A gap between two groups has one limit.",
    why: "The gate passes what the watch calls a gap, or the watch is silent on what the gate refuses.",
    todo: "State the gap as one difference, the same in the gate and in the watch.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rules } of view.plan.criteria.map((criterion) => ({ criterion, rules: criterion.rules }))) {
      const [a, b] = rules;
      if (
        criterion.tier === "promote" ||
        !a ||
        !b ||
        a.metric !== b.metric ||
        a.slice === b.slice ||
        !a.slice ||
        !b.slice
      )
        continue;
      if (a.expression.form === "range" || b.expression.form === "range") continue;
      const implied = Math.abs(a.expression.threshold - b.expression.threshold);
      const stated = view.limits.find(
        ({ rule, tier }) =>
          tier === "promote" &&
          rule.metric.startsWith("gap") &&
          rule.metric.includes(a.slice) &&
          rule.metric.includes(b.slice),
      );
      if (!stated || stated.value === implied) continue;
      yield {
        at: criterion.words,
        subject: `${a.metric} ${a.slice} ${b.slice}`,
        message: `${a.slice} below ${valueText(a.expression.threshold, a.expression)} while ${b.slice} above ${valueText(b.expression.threshold, b.expression)} is a gap of at least ${numberText(implied)}; the gate allows ${valueText(stated.value, stated.rule.expression)}. At levels other than these a gap of any size goes unseen.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a gap seen later than it is gated",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Difference in note acceptance rate between mobile and desktop at most 2 pp, on at least 6,000 notes",
          ],
          [
            "- Investigate: Note acceptance rate < 25% over 7 days, on at least 2,000 notes",
            "- Investigate: Note acceptance rate < 25% over 7 days, on at least 2,000 notes\n- Investigate: mobile note acceptance rate < 24% while desktop > 29%",
          ],
        ],
      },
    ],
  },
});
