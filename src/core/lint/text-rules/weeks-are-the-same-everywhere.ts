import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const weeksAreTheSameEverywhere = textRule({
  id: "weeks-are-the-same-everywhere",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase has the same weeks in the table and under its heading.",
    why: "One team prepares for the one week, the other for the other; the cohort is switched on in both.",
    todo: "Keep one, and let the other place refer to it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const phase of view.plan.phases) {
      const { weeks, restated } = phase;
      if (weeks === null || restated === null || (weeks.from === restated.from && weeks.to === restated.to)) continue;
      // "Week 9" and "Week 9+" are no contradiction.
      if (weeks.from === restated.from && (weeks.to === null || restated.to === null)) continue;
      yield {
        at: restated.words,
        subject: String(phase.index),
        message: `${phaseName(phase)} has ${quote(weeks.words.text)} in one place, and ${quote(restated.words.text)} here.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a table that gives a phase a week more than its heading",
        edits: [
          [
            "## Phase 1: Internal (Week 1)",
            "| Phase | Weeks | Share |\n| --- | --- | --- |\n| 1 Internal | Week 1 | 0% |\n| 2 Closed Beta | Weeks 2-4 | 4% |\n| 3 Expansion | Weeks 6-8 | 12% |\n\n## Phase 1: Internal (Week 1)",
          ],
        ],
        alsoBreaks: ["weeks-leave-no-gap", "weeks-match-duration"],
      },
    ],
  },
});
