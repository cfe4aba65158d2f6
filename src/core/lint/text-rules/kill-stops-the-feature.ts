import { tierOfAction } from "../../text-plan/place/labels.ts";
import { metricKey } from "../../text-plan/words/metric-key.ts";
import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const killStopsTheFeature = textRule({
  id: "kill-stops-the-feature",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A kill switches the feature off or rolls it back.",
    why: "In the kill list a pause leaves the harm running for everybody who has the feature.",
    todo: "Switch off, or move the row to the pauses.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { tier, from, action, words, label } of view.plan.criteria) {
      if (tier !== "kill" || from !== "table" || action === null) continue;
      const does = tierOfAction(action.text);
      if (does === "kill" || does === null) continue;
      yield {
        at: action,
        subject: metricKey(label?.text ?? words.text).key,
        message: `${quote(label?.text ?? words.text)} is a kill, and its action is ${quote(action.text.split(/[;,.]/)[0] ?? "")}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill that pauses",
        edits: [
          [
            "Switch off for everyone within 1 hour; back on only after a clean audit of 400 notes",
            "Pause the rollout within 1 hour; resume only after a clean audit of 400 notes",
          ],
        ],
      },
    ],
  },
});
