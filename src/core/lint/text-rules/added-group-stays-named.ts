import type { TextPhase } from "../../text-plan/text-plan.ts";
import { GROUPS, keptOutPart } from "../../text-plan/words/groups.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const addedGroupStaysNamed = textRule({
  id: "added-group-stays-named",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A group that one phase keeps out beyond the brief is kept out, or let in on purpose, in the phases that follow.",
    why: "Nobody decided to let the group in; the next phase's list is shorter by accident.",
    todo: "Name the group in each phase, or say in which it comes in and why.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const own = new Set(view.excluded.map(({ group }) => group.id));
    for (const group of GROUPS) {
      if (own.has(group.id) || REGIONS.has(group.id)) continue;
      const out = view.exposed.map((phase) => group.words.test(keptOutPart(phase.cohort?.text ?? "")));
      const first = out.indexOf(true);
      if (first === -1) continue;
      for (const [n, phase] of view.exposed.entries()) {
        if (
          n <= first ||
          out[n] ||
          !phase.cohort ||
          SAME.test(phase.cohort.text) ||
          group.words.test(phase.cohort.text) ||
          // The plan keeps them out as a whole.
          view.plan.unplaced.some(({ text }) => group.words.test(text)) ||
          group.words.test(phase.exclusions?.text ?? "")
        )
          continue;
        yield {
          at: phase.cohort,
          subject: group.id,
          message: `${phaseName(phase)} no longer names ${group.name}, whom ${phaseName(view.exposed[first] as TextPhase)} keeps out.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "minors kept out in one phase only",
        edits: [
          [
            "dispatchers drawn by lot among those who volunteer. Kept out: customs brokers,",
            "dispatchers drawn by lot among those who volunteer. Kept out: minors (added by us), customs brokers,",
          ],
        ],
      },
    ],
  },
});

const SAME = /\b(?:same (?:groups?|exclusions?|as)|as (?:above|before|in phase)|all exclusions)\b/i;
/** Phases add regions one after the other. */
const REGIONS = new Set(["eu", "uk", "california", "canada"]);
