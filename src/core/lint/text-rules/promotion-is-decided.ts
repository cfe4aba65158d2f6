import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const promotionIsDecided = textRule({
  id: "promotion-is-decided",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Somebody says yes before a phase begins; silence is no decision.",
    why: "A promotion that happens by itself has nobody who looked at what the numbers don't show, and nobody to ask afterwards.",
    todo: "Let one role sign each promotion, with the gate's values beside the name.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const words = view.allWords.find(({ text }) => sentencesOf(text).some(isSilent));
    if (words === undefined) return;
    const sentence = sentencesOf(words.text).find(isSilent) ?? "";
    yield { at: words, message: `${quote(sentence)}: nobody decides.` };
  },
  examples: {
    bad: [
      {
        is: "a promotion when nobody objects",
        edits: [
          ["## Rollback\n", "## Rollback\nIf nobody objects within two days, the next phase begins automatically.\n"],
        ],
      },
    ],
    good: [
      {
        is: "a promotion that is never automatic",
        edits: [["## Rollback\n", "## Rollback\nPromotion is never automatic.\n"]],
      },
    ],
  },
});

const ON = "(?:promot\\w+|advanc\\w+|proceeds?|moves? on|go(?:es)? (?:on|ahead|live)|next (?:phase|stage|step|wave))";
const SILENT = new RegExp(
  `\\b${ON}\\b[^.;]{0,80}\\b(?:automatic(?:ally)?|by default|without (?:a |further )?(?:sign-?off|approval))\\b|\\b(?:automatic(?:ally)?)\\b[^.;]{0,40}\\b${ON}\\b|\\b(?:(?:not|nobody|no one|no-one|none) objects?|no objections?|silence (?:is|means|counts))\\b[^.;]{0,100}\\b(?:${ON}|approv\\w+)\\b`,
  "i",
);
const DENIED = /\b(?:never|not automatic\w*|no automatic|nothing\b[^.;]{0,30}\bautomatic)/i;

function isSilent(sentence: string): boolean {
  return SILENT.test(sentence) && !DENIED.test(sentence);
}

function sentencesOf(text: string): string[] {
  return text.slice(0, 3_000).split(/(?<=[.;])\s+/);
}
