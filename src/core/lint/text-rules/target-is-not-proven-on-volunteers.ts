import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const targetIsNotProvenOnVolunteers = textRule({
  id: "target-is-not-proven-on-volunteers",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Rates of use are not proven on people who chose the feature themselves.",
    why: "Whoever switches a feature on uses it: the rate falls as soon as it meets the rest.",
    todo: "Draw the cohort by lot among those who may have it, or read the gate as an upper bound and say so.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const phase of view.exposed) {
      const chosen = /\b(?:self[- ]selected|opt(?:ed)?[- ]in\b(?! flag)|volunteer\w*|via settings toggle)\b/i.exec(
        phase.cohort?.text ?? "",
      );
      if (
        !phase.cohort ||
        chosen === null ||
        /\b(?:lot|random\w*|drawn|control|holdout|each|once)\b/i.test(phase.cohort.text)
      )
        continue;
      const gates = view.placed.filter(
        ({ criterion, rule }) =>
          criterion.phase === phase.index &&
          criterion.tier === "promote" &&
          /accept|retention|adoption|usage|use rate|activation|engagement/i.test(rule.name),
      );
      if (gates.length === 0) continue;
      yield {
        at: phase.cohort,
        subject: String(phase.index),
        message: `People of ${phaseName(phase)} are ${quote(chosen[0])}; ${gates.length} ${gates.length === 1 ? "gate on use is" : "gates on use are"} read on them (${gates.map(({ rule }) => rule.name).join(", ")}).`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a beta of volunteers",
        edits: [["dispatchers drawn by lot among those who volunteer.", "dispatchers who volunteer."]],
      },
    ],
  },
});
