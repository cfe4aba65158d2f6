import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const changeIsFlaggedInItsDirection = textRule({
  id: "change-is-flagged-in-its-direction",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A change is flagged when it is large, not when it is small.",
    why: "As written the alarm rings while all is well and is silent in the case that it is for.",
    todo: "Turn the comparison round, or name the change that is meant.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const words of view.allWords) {
      const found =
        /\b(?:flag(?:ged)?|alert(?:ed)?|alarm|trigger(?:ed)?|fail(?:s|ed)?|investigate)\b[^.;]{0,20}?(?:<|≤|less than|under|below)\s*\d+(?:\.\d+)?\s*%?\s*(?:decline|drop|decrease|degradation|loss|fall|deterioration|regression|increase in errors)\b/i.exec(
          words.text,
        );
      if (found === null) continue;
      yield { at: words, message: `${quote(found[0])} is met by every change up to the limit, and by none beyond it.` };
    }
  },
  examples: {
    bad: [
      {
        is: "a drift flagged when small",
        edits: [["audit of 400 notes a week", "audit of 400 notes a week; flagged if <5% decline"]],
      },
    ],
  },
});
