import type { TextPhase } from "../../text-plan/text-plan.ts";
import { keptOutPart } from "../../text-plan/words/groups.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote, type TextView } from "../text/text-view.ts";

export const exclusionNamedInEveryPhase = textRule({
  id: "exclusion-named-in-every-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Each group that the brief keeps out is named as kept out in each phase beyond staff, a shadow phase too.",
    why: "Flags are set from the phase's text. A group that one phase forgets is let in by it, and what was processed can't be taken back.",
    todo: "Name every exclusion in every phase, or refer to one list that all phases use.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const lists = view.plan.phases.some(({ exclusions }) => exclusions !== null);
    for (const { fact, group } of view.excluded) {
      const isNowhere = view.lacks({ of: fact.text, besides: [], need: lists ? "half" : undefined });
      const isKeptOut = view.plan.phases.some(({ cohort, exclusions }) =>
        group.words.test(`${keptOutPart(cohort?.text ?? "")} ${exclusions?.text ?? ""}`),
      );
      // A group that waits for something is let in one day; it is missing only where no word of the plan is about it.
      if (fact.until !== null && (isKeptOut || !isNowhere || !lists)) continue;
      // Where phases have lists, a stop on the group keeps nobody out.
      const besides = lists ? (["phase", "stop", "warning", "monitor"] as const) : (["phase"] as const);
      if (!view.lacks({ of: fact.text, besides, need: "half" })) continue;
      // A group that some phase speaks of and none keeps out may be a phase of its own.
      if (!isKeptOut && !isNowhere) continue;
      for (const phase of view.plan.phases.filter(({ kind }) => kind !== "internal")) {
        const at = phase.exclusions ?? phase.cohort;
        if (at === null || named(view, phase, group.words, group.id, fact.text)) continue;
        yield {
          at,
          subject: group.id,
          message: `${phaseName(phase)} does not keep out ${quote(fact.text)}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a third phase without the trial accounts",
        edits: [
          [
            "a random part of eligible dispatchers. Kept out: customs brokers, trial accounts, Canadian users.",
            "a random part of eligible dispatchers. Kept out: customs brokers, Canadian users.",
          ],
        ],
      },
    ],
    good: [
      {
        is: "a phase that refers to the one before",
        edits: [
          [
            "a random part of eligible dispatchers. Kept out: customs brokers, trial accounts, Canadian users.",
            "a random part of eligible dispatchers. Kept out: the same as in phase 2.",
          ],
        ],
      },
    ],
  },
});

const SAME =
  /\b(?:same (?:groups?|exclusions?|as)|as (?:above|before|in phase)|all exclusions|standard exclusions|exclusion list)\b/i;
/** Words that let in only some, and by that keep the others out. */
const IMPLIED: Readonly<Record<string, RegExp>> = {
  "free-tier":
    /\b(?:enterprise|growth|business|paid|pro|premium)\b[^.;]{0,40}\b(?:plans?|holders|tiers?|accounts|customers)\b/i,
  minors: /\badults?\b|\b18\+|over 18/i,
  eu: /\bUS[- ]only|\bUS\b[^.;]{0,30}\b(?:customers|users|mid-market)/,
};

function named(view: TextView, phase: TextPhase, words: RegExp, id: string, said: string): boolean {
  const text = [phase.cohort?.text ?? "", phase.exclusions?.text ?? "", ...phase.notes.map((note) => note.text)].join(
    ". ",
  );
  if (words.test(text) || IMPLIED[id]?.test(text) || isOlder(text, said)) return true;
  const before = view.plan.phases[phase.index - 1];
  return (
    SAME.test(text) && before !== undefined && (before.kind === "internal" || named(view, before, words, id, said))
  );
}

/** "Pupils 13+" keeps out who is under 13. */
function isOlder(text: string, said: string): boolean {
  const age = /\bunder (\d{1,2})\b/i.exec(said)?.[1];
  if (age === undefined) return false;
  return new RegExp(
    `\\b${age} ?\\+|\\b${age} (?:and|or) (?:over|older|above|up)|\\b(?:over|from|at least) ${age}\\b`,
    "i",
  ).test(text);
}
