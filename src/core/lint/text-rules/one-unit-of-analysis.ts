import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const oneUnitOfAnalysis = textRule({
  id: "one-unit-of-analysis",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A rate counts one kind of unit.",
    why: "Users and sessions give different rates from the same events; nobody knows which the target is.",
    todo: "Say what is divided by what: sessions with a use / sessions, or users with a use / users.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { name, definition } of view.plan.monitors) {
      const found =
        /\b(?:percent(?:age)?|share|rate|%) of (\w+s|people)\b[^.;]*\b(?:in|per|during) (?:a|each|every|one) (?:\w+ )?(session|request|visit|call|conversation)\b/i.exec(
          definition?.text ?? "",
        );
      if (!definition || found === null) continue;
      yield {
        at: definition,
        subject: name.text,
        message: `${quote(name.text)} is of ${found[1]} by its first words and of ${found[2]}s by its last.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "users in a session",
        edits: [["Notes sent, edited or not / notes shown", "Percentage of users who send a note in a session"]],
      },
    ],
  },
});
