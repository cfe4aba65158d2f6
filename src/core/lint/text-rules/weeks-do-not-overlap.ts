import { isOneCount } from "../text/calendar.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const weeksDoNotOverlap = textRule({
  id: "weeks-do-not-overlap",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Phases follow one another: no phase begins before the one before it ends.",
    why: "In a week that two phases share nobody can say which cohort, which gates and which limits hold.",
    todo: "Move the later phase behind the earlier one's last day.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const [n, phase] of view.plan.phases.entries()) {
      const next = view.plan.phases[n + 1];
      // One day in both is the day of the meeting.
      if (phase.dates?.to && next?.dates && isOneCount(phase.dates, next.dates) && next.dates.from < phase.dates.to) {
        yield {
          at: next.dates.words,
          subject: String(n),
          message: `${phaseName(phase)} lasts ${quote(phase.dates.words.text)}; ${phaseName(next)} begins ${phase.dates.to - next.dates.from + 1} days before its end.`,
        };
      }
      if (!phase.weeks || !next?.weeks) continue;
      const end = phase.weeks.to ?? (phase.days === null ? null : phase.weeks.from + Math.ceil(phase.days / 7) - 1);
      if (end === null || next.weeks.from > end) continue;
      const counted = phase.weeks.to === null ? ` (week ${phase.weeks.from} and ${phase.days} days)` : "";
      yield {
        at: next.weeks.words,
        subject: String(n),
        message: `${phaseName(phase)} lasts to the end of week ${end}${counted}; ${phaseName(next)} begins in week ${next.weeks.from}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a phase that begins in the last week of the one before",
        edits: [["(Weeks 9-11)", "(Weeks 8-10)"]],
        alsoBreaks: ["weeks-leave-no-gap"],
      },
      {
        is: "dates of which the later begin before the earlier end",
        edits: [
          ["(Weeks 6-8)", "(5 April – 25 April 2027)"],
          ["(Weeks 9-11)", "(19 April – 9 May 2027)"],
        ],
      },
    ],
  },
});
