import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const logsHaveAnEnd = textRule({
  id: "logs-have-an-end",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "What a shadow run or an audit stores has a day on which it is deleted.",
    why: "Logs of a trial outlive the trial; each is personal data without a purpose.",
    todo: "Give the days after which it is deleted.",
    source: "GDPR, Art. 5(1)(e)",
  },
  *check(view) {
    for (const { label, words } of view.plan.operations) {
      const stored = /\b(?:stor(?:es?|ed|ing)|saves?|saved|keep|kept|writ(?:e|ten) to)\b[^.;]{0,40}/i.exec(words.text);
      if (
        stored === null ||
        /\b\d+ ?(?:days|weeks|months|hours)\b|purge|delet/.test(words.text) ||
        !/shadow/i.test(`${label.text} ${words.text}`) ||
        !/shadow|log|stor/i.test(`${label.text} ${words.text}`) ||
        !/suggest|output|input|content|logs?|e-?mails?/i.test(words.text)
      )
        continue;
      if (
        view.says(
          /\b(?:delet\w+|retention of|retained|kept|purged?|expires?)\b[^.;]{0,30}\b\d+ ?(?:days|weeks|months|hours)|retention (?:schedule|period)|records schedule|logs? deleted/i,
        )
      )
        continue;
      yield { at: words, message: `${quote(stored[0])}: no number of days after which it is deleted.` };
      return;
    }
  },
  examples: {
    bad: [
      {
        is: "logs without an end",
        edits: [
          [
            "nobody of an excluded group; logs deleted after 30 days.",
            "nobody of an excluded group; outputs stored in logs.",
          ],
        ],
      },
    ],
  },
});
