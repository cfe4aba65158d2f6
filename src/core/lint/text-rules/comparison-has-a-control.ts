import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const comparisonHasAControl = textRule({
  id: "comparison-has-a-control",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A difference is taken against people who are drawn as the others were.",
    why: "The people of a beta are keener than the rest, and a month is not the month before: the difference shows them and not the feature.",
    todo: "Hold out a random part of the same cohort, and compare with it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      if (
        rule.expression.form === "count" ||
        rule.expression.reference !== "baseline" ||
        criterion.tier !== "promote" ||
        criterion.phase === null
      )
        continue;
      const cohort = view.plan.phases[criterion.phase]?.cohort?.text ?? "";
      const chosen = /\b(?:self[- ]selected|opt(?:ed)?[- ]?in|volunteer\w*|invited|toggle)\b/i.exec(cohort);
      if (chosen === null || /\b(?:lot|random\w*|control|holdout)\b/i.test(cohort)) continue;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${quote(rule.name)} is compared with a baseline of everybody, on people who are ${quote(chosen[0])}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "volunteers against everybody",
        edits: [
          ["dispatchers drawn by lot among those who volunteer.", "dispatchers who volunteer."],
          [
            "  - 0 confidential rates shown in 3,000 notes",
            "  - 0 confidential rates shown in 3,000 notes\n  - P95 latency within ±8% of baseline, on at least 5,000 notes",
          ],
        ],
        alsoBreaks: ["target-is-not-proven-on-volunteers"],
      },
    ],
  },
});
