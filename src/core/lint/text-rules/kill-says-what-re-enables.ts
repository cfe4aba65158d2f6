import { textRule } from "../text/text-rule.ts";

export const killSaysWhatReEnables = textRule({
  id: "kill-says-what-re-enables",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Each kill says what must be true before the feature comes back.",
    why: "Under pressure it is switched on again with the cause still there.",
    todo: "Write the proof that is needed, and who accepts it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const rows = view.plan.criteria.filter(
      ({ tier, from, action }) => tier === "kill" && from === "table" && action !== null,
    );
    const without = rows.filter(
      ({ action, reentry }) =>
        reentry === null &&
        !/before|re-?enabl|re-?test|until|back on|resum|re-?start|after (?:a|the|review|fix)|only when|new plan/i.test(
          action?.text ?? "",
        ),
    );
    if (view.says(/\bre-?entry\b|to (?:come|switch|turn) back on/i)) return;
    for (const { action } of without)
      if (action)
        yield {
          at: action,
          message: `What lets the feature come back is not said in ${without.length} of ${rows.length} rows.`,
        };
  },
  examples: {
    bad: [
      {
        is: "a kill without a way back",
        edits: [
          [
            "Switch off for everyone within 1 hour; back on only after a load test",
            "Switch off for everyone within 1 hour",
          ],
        ],
      },
    ],
  },
});
