import type { TextPhase } from "../../text-plan/text-plan.ts";
import type { Group } from "../../text-plan/words/groups.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote, type TextView } from "../text/text-view.ts";

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
      const telling = (fact.until.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !DULL.has(word));
      if (telling.length === 0) continue;
      for (const phase of view.exposed) {
        const text = [
          phase.cohort?.text ?? "",
          phase.exclusions?.text ?? "",
          ...phase.notes.map((note) => note.text),
        ].join(" ");
        const at = phase.cohort ?? phase.exclusions;
        const isForAll = /\b(?:all|every|everyone|general)\b/i.test(text) && !/\ball (?:[A-Z]|non-EU)/.test(text);
        const isDropped = phase.exclusions !== null && !SAME.test(text) && keptOutBefore(view, phase, group);
        if (at === null || (!isDropped && (!isForAll || phase.cohort === null))) continue;
        if (group.words.test(text) || telling.some((word) => new RegExp(`(?<!\\p{L})${word}`, "iu").test(text)))
          continue;
        const besides = isDropped ? (["phase", "gate", "stop", "warning", "monitor"] as const) : (["phase"] as const);
        if (!view.lacks({ of: fact.text, besides, need: "half" })) continue;
        // What it waits for may be the gate before, or an order of the text.
        if (isDropped && !isForAll && !view.lacks({ of: fact.until, besides: [], need: "half" })) continue;
        yield {
          at,
          subject: group.id,
          message: `${phaseName(phase)} lets in all but those it lists; ${quote(fact.text)} are not listed, nor is ${quote(fact.until)}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a list of a later phase that forgets the group",
        edits: [
          [
            "- Exclusions: Customs brokers;",
            "- Exclusions: Customs brokers; bonded warehouses until the harbour authority agrees;",
          ],
          ...["dispatchers drawn by lot among those who volunteer", "a random part of eligible dispatchers"].map(
            (who) => [`${who}. Kept out: customs`, `${who}\n- Excluded: bonded warehouses, customs`] as const,
          ),
          [
            "the others stay out. Kept out: customs brokers, trial accounts.",
            "the others stay out\n- Excluded: customs brokers, trial accounts.",
          ],
        ],
      },
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

/** Whether a phase before it keeps the group out by a list of its own. */
function keptOutBefore({ exposed }: TextView, { index }: TextPhase, { words }: Group): boolean {
  return exposed.some((one) => one.index < index && words.test(one.exclusions?.text ?? ""));
}

/** A list that stands elsewhere. */
const SAME = /\b(?:same|as (?:above|before|in)|all exclusions|standard exclusions|exclusion list|unchanged)\b/i;

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
