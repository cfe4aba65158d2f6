import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const offArmHasTheMetric = textRule({
  id: "off-arm-has-the-metric",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A comparison with the feature off is of metrics that exist without it.",
    why: "With the feature off there is nothing to accept: the difference is between a number and none.",
    todo: "Compare what both arms have (time, errors, retention in the product), and gate the feature's own rate alone.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { words } of view.plan.operations) {
      if (
        !/\b(?:disabled|off|without)\b/i.test(words.text) ||
        !/\b(?:side[- ]by[- ]side|compar\w+|a\/b)\b/i.test(words.text)
      )
        continue;
      const found = /\b(?:acceptance|pick-?up|feature retention|suggestion|use rate)\b/i.exec(words.text);
      if (found !== null)
        yield {
          at: words,
          message: `${quote(found[0])} is compared between the feature on and off; off, it has no value.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "acceptance with the feature off",
        edits: [
          [
            "The switch acts on the server within 15 minutes;",
            "Notes can be disabled for a comparison of acceptance side by side. The switch acts on the server within 15 minutes;",
          ],
        ],
      },
    ],
  },
});
