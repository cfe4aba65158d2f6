import { textRule } from "../text/text-rule.ts";
import { quote, staysContiguous } from "../text/text-view.ts";

export const weeksHaveAnEnd = textRule({
  id: "weeks-have-an-end",
  meta: {
    severity: "info",
    since: "0.1",
    what: "A heading names the last week too, where the duration gives it.",
    why: "An open heading hides where the next phase can begin.",
    todo: "Write the first week and the last.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { weeks, days, duration, index } of view.plan.phases) {
      if (weeks === null || weeks.to !== null || days === null || /ongoing|open/i.test(duration?.text ?? "")) continue;
      const to = weeks.from + Math.ceil(days / 7) - 1;
      yield {
        at: weeks.words,
        subject: String(index),
        message: `${quote(weeks.words.text)} is open; ${days} days from week ${weeks.from} end in week ${to}.`,
        ...(staysContiguous(view.plan.phases, index, to) && {
          fix: { words: weeks.words, by: to === weeks.from ? `Week ${to}` : `Weeks ${weeks.from}-${to}` },
        }),
      };
    }
  },
  examples: { bad: [{ is: "an open heading over a phase of 21 days", edits: [["(Weeks 12-14)", "(Week 12+)"]] }] },
});
