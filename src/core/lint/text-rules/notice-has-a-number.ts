import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const noticeHasANumber = textRule({
  id: "notice-has-a-number",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A promise to tell somebody has a number.",
    why: 'A notice "as soon as possible" is late by every contract and every law.',
    todo: "Give the hours, from the moment of knowing, and who tells whom.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { action } of view.plan.criteria) {
      const found =
        /\b(?:notify|inform|tell|alert|communicate)\b[^.;]{0,50}\b(?:within (?:the )?sla|as soon as possible|asap|promptly|in a timely|when appropriate|as needed|without delay)\b/i.exec(
          action?.text ?? "",
        );
      if (action && found !== null) yield { at: action, subject: found[0], message: `${quote(found[0])}: no hours.` };
    }
  },
  examples: {
    bad: [
      {
        is: "customers told promptly",
        edits: [
          [
            "Switch off for everyone, keep the logs;",
            "Switch off for everyone, keep the logs, notify customers promptly;",
          ],
        ],
      },
    ],
  },
});
