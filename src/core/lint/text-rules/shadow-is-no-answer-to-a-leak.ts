import { metricKey } from "../../text-plan/words/metric-key.ts";
import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const shadowIsNoAnswerToALeak = textRule({
  id: "shadow-is-no-answer-to-a-leak",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A leak or an injection is answered by stopping, never by a shadow run.",
    why: "In shadow mode the model goes on reading the same data and following the same orders; only the output is hidden.",
    todo: "Stop processing for the path concerned; run again when the cause is mended.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { words, label, action } of view.plan.criteria) {
      const text = action === null || words.text.includes(action.text) ? words.text : `${words.text} ${action.text}`;
      if (
        !/\bshadow[- ]?(?:only|mode)\b/i.test(text) ||
        !/confiden|inject|privacy|leak|pii|breach/i.test(`${label?.text ?? ""} ${text}`)
      )
        continue;
      yield {
        at: words,
        subject: metricKey(label?.text ?? words.text).key,
        message: `${quote(label?.text ?? words.text)} is answered by ${quote(/[^;,.→]*\bshadow[- ]?(?:only|mode)\b[^;,.]*/i.exec(text)?.[0] ?? text)}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a leak answered by shadow mode",
        edits: [
          [
            "Switch off for everyone, keep the logs; back on only after the cause is proven mended",
            "Shadow-only mode within 15 minutes, switched off for everyone; back on only after the cause is proven mended",
          ],
        ],
      },
    ],
  },
});
