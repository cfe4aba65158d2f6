import { isOneCount, WEEKEND } from "../text/calendar.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const weeksLeaveNoGap = textRule({
  id: "weeks-leave-no-gap",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "No week lies between two phases.",
    why: "In the gap the feature is on for the earlier cohort and no phase's rules are in force.",
    todo: "Close the gap, or say what holds in it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const [n, phase] of view.plan.phases.entries()) {
      const next = view.plan.phases[n + 1];
      const [end, start] = [phase.dates?.to ?? null, next?.dates ?? null];
      if (next && end !== null && start && isOneCount(phase.dates, start) && start.from - end - 1 > WEEKEND)
        yield {
          at: start.words,
          subject: String(n),
          message: `${phaseName(phase)} lasts ${quote(phase.dates?.words.text ?? "")}; ${phaseName(next)} begins ${start.from - end - 1} days later.`,
        };
      if (!phase.weeks?.to || !next?.weeks || next.weeks.from <= phase.weeks.to + 1) continue;
      const weeks = next.weeks.from - phase.weeks.to - 1;
      yield {
        at: next.weeks.words,
        subject: String(n),
        message: `${phaseName(phase)} ends in week ${phase.weeks.to}, ${phaseName(next)} begins in week ${next.weeks.from}: ${weeks} ${weeks === 1 ? "week" : "weeks"} in no phase.`,
      };
    }
  },
  examples: {
    bad: [
      { is: "a last phase two weeks later", edits: [["(Weeks 12-14)", "(Weeks 14-16)"]] },
      {
        is: "dates with a week between them",
        edits: [
          ["(Weeks 9-11)", "(26.04. – 16.05.2027)"],
          ["(Weeks 12-14)", "(24.05. – 13.06.2027)"],
        ],
      },
    ],
    good: [
      {
        is: "dates with a weekend between them",
        edits: [
          ["(Weeks 9-11)", "(26.04. – 14.05.2027)"],
          ["(Weeks 12-14)", "(17.05. – 06.06.2027)"],
        ],
      },
    ],
  },
});
