import { textRule } from "../text/text-rule.ts";

export const pauseSaysWhatEndsIt = textRule({
  id: "pause-says-what-ends-it",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Each pause says what must be true to go on.",
    why: "A pause without an end is lifted by impatience, or never.",
    todo: "Write the value and the time that end it, and who decides.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const rows = view.plan.criteria.filter(
      ({ tier, from, action }) => tier === "pause" && from === "table" && action !== null,
    );
    if (
      view.says(/\b(?:re-?entry|resum(?:e|ed|ing)|to (?:go on|restart|re-?enable) after)\b[^.]{0,60}\b(?:pause|hold)/i)
    )
      return;
    const without = rows.filter(
      ({ action, reentry }) =>
        reentry === null &&
        !/\bresum|\buntil\b|re-?enabl|re-?start|go(?:es)? on|\blift|before re-|back (?:above|below|on)|continue (?:when|once|if|after)/i.test(
          action?.text ?? "",
        ),
    );
    for (const { action } of without)
      if (action)
        yield { at: action, message: `What ends the pause is not said in ${without.length} of ${rows.length} rows.` };
  },
  examples: { bad: [{ is: "a pause for good", edits: [["; resume after 7 days above the limit", ""]] }] },
});
