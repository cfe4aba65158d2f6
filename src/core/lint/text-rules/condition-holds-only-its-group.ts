import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const conditionHoldsOnlyItsGroup = textRule({
  id: "condition-holds-only-its-group",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The condition of one group is no gate for everybody.",
    why: "One missing signature holds up the whole rollout; under that pressure it is signed unread.",
    todo: "Let each account in once its own condition is on record; let the others go on.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, group } of view.excluded) {
      if (fact.until === null || EVERYBODY.test(fact.text)) continue;
      const telling = (fact.until.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !DULL.has(word));
      for (const { words, tier, phase, conditions } of view.plan.criteria) {
        if (tier !== "promote" || phase === null || telling.length === 0) continue;
        const met = conditions.find(
          (one) =>
            telling.filter((word) => one.toLowerCase().includes(word)).length >= Math.ceil(telling.length * MOST_OF),
        );
        if (
          met === undefined ||
          /\b(?:each|per) (?:account|person|customer)|at least 1|one account|stays? out|the rest|the others|only for\b/i.test(
            words.text,
          )
        )
          continue;
        yield {
          at: words,
          subject: group.id,
          message: `${quote(met)} is a condition of ${quote(fact.text)} and blocks everybody from phase ${phase + 1} on.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "an addendum that blocks all",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Privacy addendum signed",
          ],
        ],
      },
    ],
  },
});

/** "No scoring of anybody before ..." is meant for all; "anyone under 18" for some. */
const EVERYBODY =
  /^(?:nothing|nobody|no one)\b|\b(?:any(?:body|one)|every(?:body|one))\b(?! (?:under|over|with|without|who|whose|in|on|from|below|above|aged|at|of|outside))/i;

const DULL = new Set([
  "the",
  "and",
  "signed",
  "until",
  "has",
  "have",
  "been",
  "are",
  "our",
  "complete",
  "done",
  "approved",
  "their",
]);

/** "Works council approval" is the condition "until the works council agrees". */
const MOST_OF = 0.6;
