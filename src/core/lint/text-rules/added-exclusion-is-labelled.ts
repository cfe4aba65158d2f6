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
      const found = group.words.exec(phase.cohort.text);
      const start = phase.cohort.at.start + (found?.index ?? 0);
      const label = found && { text: found[0], at: { ...phase.cohort.at, start, end: start + found[0].length } };
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

const REGIONS = new Set(["eu", "uk", "us", "california", "canada"]);
