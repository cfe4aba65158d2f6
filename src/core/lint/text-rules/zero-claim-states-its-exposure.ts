import { exposureToExclude } from "../../statistics/zero-events.ts";
import { textRule } from "../text/text-rule.ts";
import { isChecklist, numberText, quote } from "../text/text-view.ts";

export const zeroClaimStatesItsExposure = textRule({
  id: "zero-claim-states-its-exposure",
  meta: {
    severity: "warning",
    since: "0.1",
    what: '"Zero incidents" says in how many units.',
    why: "Zero in ten is no news, zero in ten thousand is proof; the text fits both.",
    todo: "Write the number: 598 clean units rule out rates above 0.5% at 95%, 2,995 rule out 0.1%.",
    source: "Hanley and Lippman-Hand, JAMA 249, 1983",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (
        criterion.tier !== "promote" ||
        isChecklist(criterion.words) ||
        expression.form !== "count" ||
        expression.threshold !== 0 ||
        expression.comparator !== "<=" ||
        expression.minUnits !== null ||
        / (?:is|are) |\b(?:difference|gap|disparity)\b|\bopen$|^(?:condition|change|action)|\b(?:bugs?|issues?|defects?|blockers?|complaints?|outages?|crash(?:es)?|pages?|alerts?|sev-?\d|[ps]-?[0-4])\b/i.test(
          rule.name,
        )
      )
        continue;
      const need = exposureToExclude({ rate: 0.005, alpha: 0.05 });
      yield {
        at: criterion.words,
        message: `${quote(criterion.words.text)}: no number of units; ${need.ok ? numberText(need.value.trials) : ""} are needed to rule out 0.5%.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "no leaks in an unknown number",
        edits: [["  - 0 confidential rates shown in 9,000 notes", "  - 0 confidential rates shown"]],
      },
    ],
  },
});
