import { textRule } from "../text/text-rule.ts";

export const stopHasAnOwner = textRule({
  id: "stop-has-an-owner",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each kill and pause says who acts.",
    why: "The limit is crossed at night, and everybody thinks that somebody else saw it.",
    todo: "Write one role beside each row.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const rows = view.plan.criteria.filter(
      ({ tier, from, action, words }) =>
        (tier === "kill" || tier === "pause") &&
        from === "table" &&
        action !== null &&
        !/reported?,? (?:only|never)|only report|never acting/i.test(`${words.text} ${action.text}`),
    );
    const without = rows.filter(
      ({ owner, action }) =>
        owner === null &&
        !/\bowner\b|\b(?:lead|manager|officer|on[- ]call|engineer|commander|counsel|director)\b/i.test(
          action?.text ?? "",
        ),
    );
    for (const { label, words } of without)
      yield {
        at: label ?? words,
        message: `Nobody who acts is named in ${without.length} of ${rows.length} kill and pause rows.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a pause without an owner",
        edits: [["resume after 7 days above the limit | Product manager |", "resume after 7 days above the limit | |"]],
      },
    ],
  },
});
