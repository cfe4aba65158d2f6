import { textRule } from "../text/text-rule.ts";
import { quote, valueText } from "../text/text-view.ts";

export const consentIsNoTarget = textRule({
  id: "consent-is-no-target",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The rate of consent is no gate and no target.",
    why: "Whoever must reach a rate of consent will press for it, and pressed consent is none (GDPR, Art. 7(4)).",
    todo: "Report the rate; gate on consent being asked, recorded and withdrawable.",
    source: "GDPR, Art. 7(4) and recital 43",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      if (
        criterion.tier !== "promote" ||
        !/\b(?:consent|opt[- ]?in)\b/i.test(rule.name) ||
        rule.expression.form === "range"
      )
        continue;
      if (!rule.expression.comparator.startsWith(">")) continue;
      yield {
        at: criterion.words,
        message: `${quote(rule.name)} must reach ${valueText(rule.expression.threshold, rule.expression)}: everybody who says no is counted against the plan.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a consent rate as a gate",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Opt-in rate at least 60%, on at least 900 people",
          ],
        ],
        alsoBreaks: ["gated-metric-is-monitored"],
      },
    ],
  },
});
