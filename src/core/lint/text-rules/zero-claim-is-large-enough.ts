import { chanceOfNoEvents, exposureToExclude, zeroEventBounds } from "../../statistics/zero-events.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, percentText } from "../text/text-view.ts";

export const zeroClaimIsLargeEnough = textRule({
  id: "zero-claim-is-large-enough",
  meta: {
    severity: "error",
    since: "0.1",
    what: '"Zero in n" has an n that shows something.',
    why: "A gate that a dangerous feature passes as easily as a safe one protects nobody.",
    todo: "Take as many units as the rate to rule out needs, or say openly what the number shows.",
    source: "Hanley and Lippman-Hand, JAMA 249, 1983",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (
        criterion.tier !== "promote" ||
        expression.form !== "count" ||
        expression.threshold !== 0 ||
        expression.comparator !== "<=" ||
        !expression.minUnits
      )
        continue;
      const bound = zeroEventBounds({ exposure: expression.minUnits.count, alpha: 0.05 });
      const need = exposureToExclude({ rate: 0.005, alpha: 0.05 });
      const luck = chanceOfNoEvents({ rate: 0.02, exposure: expression.minUnits.count });
      if (!bound.ok || !need.ok || !luck.ok || bound.value.upperBinomial <= MOST_OPEN) continue;
      yield {
        at: criterion.words,
        subject: criterion.words.text,
        message: `${numberText(expression.minUnits.count)} ${expression.minUnits.of} without an incident rule out rates above ${percentText(bound.value.upperBinomial)} only; ${numberText(need.value.trials)} are needed for 0.5%. A feature with incidents in 2% of units passes in ${percentText(luck.value.binomial)} of cases.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "no wrong cause in 40 notes",
        edits: [["0 wrong causes in 600 audited notes", "0 wrong causes in 40 audited notes"]],
      },
    ],
  },
});

/** What leaves more than this open shows nothing worth a gate. */
const MOST_OPEN = 0.05;
