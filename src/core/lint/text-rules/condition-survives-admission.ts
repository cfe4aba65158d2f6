import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const conditionSurvivesAdmission = textRule({
  id: "condition-survives-admission",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A group that waits for a condition is never admitted without it, in the last phase neither.",
    why: 'Where the last phase lets in "all users", everybody whose condition was never met comes in with it.',
    todo: "Say in each later phase that the group comes in only where its condition is on record.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, group } of view.excluded) {
      if (fact.until === null) continue;
      const telling = (fact.until.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !DULL.has(word));
      if (telling.length === 0) continue;
      for (const phase of view.exposed) {
        const text = [
          phase.cohort?.text ?? "",
          phase.exclusions?.text ?? "",
          ...phase.notes.map((note) => note.text),
        ].join(" ");
        if (!phase.cohort || !/\b(?:all|every|everyone|general)\b/i.test(text) || /\ball (?:[A-Z]|non-EU)/.test(text))
          continue;
        if (group.words.test(text) || telling.some((word) => text.toLowerCase().includes(word))) continue;
        if (!view.lacks({ of: fact.text, besides: ["phase"], need: "half" })) continue;
        yield {
          at: phase.cohort,
          subject: group.id,
          message: `${phaseName(phase)} lets in all but those it lists; ${quote(fact.text)} are not listed, nor is ${quote(fact.until)}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a last phase that forgets the condition",
        edits: [
          [
            "all eligible dispatchers; Canadian users of accounts whose privacy addendum is signed. Kept out: customs brokers, trial accounts, Canadian users without it.",
            "all eligible dispatchers. Kept out: customs brokers, trial accounts.",
          ],
        ],
      },
    ],
  },
});

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
