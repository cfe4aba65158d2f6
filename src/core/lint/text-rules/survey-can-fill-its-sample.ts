import { textRule } from "../text/text-rule.ts";
import { numberText, percentText } from "../text/text-view.ts";

export const surveyCanFillItsSample = textRule({
  id: "survey-can-fill-its-sample",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The people who are asked are enough for the answers that the gate needs.",
    why: "If one in four of those asked must answer, the gate waits for answers that don't come, or takes those of the most pleased.",
    todo: "Ask a larger share, ask for longer, or need fewer answers.",
    source: "Rampwright: rates of answering, our default",
  },
  *check(view) {
    for (const monitor of view.plan.monitors) {
      const asked = /\b(?:shown|sent|asked|offered) (?:to|of) (\d+(?:\.\d+)?)\s*%/i.exec(
        `${monitor.dataSource?.text ?? ""} ${monitor.definition?.text ?? ""}`,
      );
      const at = monitor.dataSource ?? monitor.definition;
      const gate = view.placed.find(
        ({ rule, criterion }) =>
          rule.metric === monitor.metric &&
          criterion.tier === "promote" &&
          rule.expression.minUnits !== null &&
          criterion.phase !== null,
      );
      const people = view.plan.phases[gate?.criterion.phase ?? -1]?.traffic?.people;
      const need = gate?.rule.expression.minUnits?.count;
      if (asked === null || !people || !need || !at) continue;
      const reached = Math.floor((people * Number(asked[1])) / 100);
      const rate = need / Math.max(1, reached);
      if (rate <= USUAL) continue;
      yield {
        at,
        subject: monitor.metric,
        message: `${asked[1]}% of ${numberText(people)} people are ${numberText(reached)} asked; ${numberText(need)} answers need ${percentText(rate)} of them to answer.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a survey of 2% of the beta",
        edits: [
          [
            "  - 0 confidential rates shown in 3,000 notes",
            "  - 0 confidential rates shown in 3,000 notes\n  - Helpfulness score at least 4 of 5, on at least 20 answers",
          ],
          [
            "| Excluded people served | People",
            "| Helpfulness score | Answers of 4 or 5 / answers | survey, shown to 2% of users | weekly | Product manager |\n| Excluded people served | People",
          ],
        ],
      },
    ],
  },
});

/** Few surveys inside a product are answered by more than this share of those asked. */
const USUAL = 0.15;
