import { normalUpperQuantile } from "../../statistics/normal.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, valueText } from "../text/text-view.ts";

export const groupsAreLargeEnoughToCompare = textRule({
  id: "groups-are-large-enough-to-compare",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A gap between groups says how many units each group needs.",
    why: "Between two small groups chance alone makes a gap of that size; parity is called a failure, or a failure parity.",
    todo: "Write the least number of units of the smaller group.",
    source: "Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 2003",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (
        !rule.metric.startsWith("gap") ||
        expression.form !== "limit" ||
        expression.minUnits !== null ||
        (expression.unit !== "pp" && expression.unit !== "%")
      )
        continue;
      const base = view.targets.find(({ metric }) => metric !== "" && rule.metric.includes(metric))?.fact.target ?? 50;
      const rate = base / 100;
      const gap = expression.threshold / 100;
      if (!(gap > 0) || !(rate > gap && rate < 1)) continue;
      const reach = normalUpperQuantile(0.025) + normalUpperQuantile(0.2);
      const n = Math.ceil(((rate * (1 - rate) + (rate - gap) * (1 - rate + gap)) * reach ** 2) / gap ** 2);
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `To see ${valueText(expression.threshold, expression)} around ${numberText(base)}% takes ${numberText(n)} independent units in each group (two-sided 5%, power 80%); no number is stated.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a gap without numbers",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Difference in note acceptance rate between mobile and desktop at most 2 pp",
          ],
        ],
        alsoBreaks: ["gate-states-its-sample"],
      },
    ],
  },
});
