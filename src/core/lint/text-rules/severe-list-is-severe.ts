import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const severeListIsSevere = textRule({
  id: "severe-list-is-severe",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A list of the most severe incidents has only severe ones.",
    why: "A misprint then counts as a leak: the gate fails for nothing, or people stop counting.",
    todo: "Move what is not severe to a limit of its own.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { words } of view.plan.criteria) {
      const found = /\b(?:P0|Sev-?[01]|S0|severity 0|critical)\b[^()]{0,30}\(([^()]*)\)/i.exec(words.text);
      const mild = /\b(?:format(?:ting)?(?: errors?)?|typos?|cosmetic|layout|spelling|style|tone|ui glitch\w*)\b/i.exec(
        found?.[1] ?? "",
      );
      if (found !== null && mild !== null)
        yield { at: words, message: `${quote(mild[0])} stands among ${quote(found[0])}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "a typo among the worst",
        edits: [["0 confidential rates shown in 9,000 notes", "0 P0 incidents (leaks, typos) in 9,000 notes"]],
      },
    ],
  },
});
