import { WEEKEND } from "../text/calendar.ts";
import { textRule } from "../text/text-rule.ts";
import { quote, staysContiguous } from "../text/text-view.ts";

export const weeksMatchDuration = textRule({
  id: "weeks-match-duration",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase lasts as many weeks as its heading names.",
    why: "People plan by the week in the heading; gates are read at the end of the duration. One of the two comes at the wrong time.",
    todo: "Write the weeks that the duration takes, or the duration that the weeks give.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { weeks, dates, days, duration, index } of view.plan.phases) {
      const calendar = dates?.to ? dates.to - dates.from + 1 : null;
      if (dates && calendar !== null && days !== null && duration !== null && Math.abs(calendar - days) > WEEKEND)
        yield {
          at: dates.words,
          subject: String(index),
          message: `${quote(dates.words.text)} is ${calendar} days; the duration says ${days}.`,
        };
      if (weeks === null || weeks.to === null || days === null || duration === null) continue;
      const named = weeks.to - weeks.from + 1;
      const taken = Math.ceil(days / 7);
      if (named === taken || days < 7) continue;
      const by = taken === 1 ? `Week ${weeks.from}` : `Weeks ${weeks.from}-${weeks.from + taken - 1}`;
      yield {
        at: weeks.words,
        subject: String(index),
        message: `${quote(weeks.words.text)} is ${named} ${named === 1 ? "week" : "weeks"} (${named * 7} days); the duration says ${days} days, which are ${taken}.`,
        ...(staysContiguous(view.plan.phases, index, weeks.from + taken - 1) && { fix: { words: weeks.words, by } }),
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a heading of two weeks over 21 days",
        edits: [["(Weeks 6-8)", "(Weeks 6-7)"]],
        alsoBreaks: ["weeks-leave-no-gap"],
      },
      { is: "dates of ten days over 21 days", edits: [["(Weeks 12-14)", "(17 May – 26 May 2027)"]] },
    ],
  },
});
