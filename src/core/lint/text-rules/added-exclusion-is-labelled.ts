import type { Words } from "../../text-plan/source.ts";
import { GROUPS, keptOutPart } from "../../text-plan/words/groups.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const addedExclusionIsLabelled = textRule({
  id: "added-exclusion-is-labelled",
  meta: {
    severity: "info",
    since: "0.1",
    what: "A group that the brief does not keep out is labelled as added by the plan.",
    why: "Legal and Sales take it for an agreed exclusion; nobody agreed to it.",
    todo: 'Write "added by this plan, confirm" beside it.',
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (view.facts === null) return;
    const own = new Set(view.excluded.map(({ group }) => group.id));
    for (const group of GROUPS) {
      if (own.has(group.id) || REGIONS.has(group.id) || view.excluded.some(({ fact }) => group.words.test(fact.text)))
        continue;
      const phase = view.exposed.find(({ cohort }) => group.words.test(keptOutPart(cohort?.text ?? "")));
      if (!phase?.cohort || /\badded by\b|\bconfirm\b|\bwe add\b/i.test(phase.cohort.text)) continue;
      const label = phraseOf(phase.cohort, group.words);
      yield {
        at: phase.cohort,
        message: `${phaseName(phase)} keeps out ${group.name}; the brief does not.`,
        ...(label && { fix: { words: label, by: `${label.text} (added by this plan, confirm)` } }),
      };
    }
  },
  examples: {
    bad: [
      {
        is: "minors kept out without a label",
        edits: [
          [
            "dispatchers drawn by lot among those who volunteer. Kept out:",
            "dispatchers drawn by lot among those who volunteer. Kept out: minors,",
          ],
        ],
        alsoBreaks: ["added-group-stays-named"],
      },
    ],
  },
});

/** The name of the group up to where its phrase ends, so that nothing put behind it breaks a word. */
function phraseOf(cohort: Words, words: RegExp): Words | null {
  const from = cohort.text.lastIndexOf(keptOutPart(cohort.text).slice(0, 20));
  const at = words.exec(cohort.text.slice(Math.max(0, from)))?.index;
  if (at === undefined) return null;
  const index = Math.max(0, from) + at;
  const text = /^.*?(?=\s*(?:[,;:.()\n]|\s(?:and|or|until|unless)\s|$))/.exec(cohort.text.slice(index))?.[0] ?? "";
  const start = cohort.at.start + index;
  return text === "" ? null : { text, at: { ...cohort.at, start, end: start + text.length } };
}

const REGIONS = new Set(["eu", "uk", "us", "california", "canada"]);
