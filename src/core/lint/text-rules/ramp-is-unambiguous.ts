import { textRule } from "../text/text-rule.ts";
import { numberText, quote } from "../text/text-view.ts";

export const rampIsUnambiguous = textRule({
  id: "ramp-is-unambiguous",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The steps of a ramp can be read in one way only.",
    why: '"10% a day" is points or growth: the two differ by weeks and by many people.',
    todo: "List the shares and their days.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const phase of view.plan.phases) {
      for (const words of [phase.duration, ...phase.notes]) {
        const step =
          /(\d+(?:\.\d+)?)\s*%\s*(?:daily|per day|a day|each day|\/day|every day)\s*(?:growth|increase|increments?|steps?)?[^.;]{0,20}?(?:over|for|across)\s*(\d+)\s*days/i.exec(
            words?.text ?? "",
          );
        if (!words || step === null) continue;
        const [percent, days] = [Number(step[1]), Number(step[2])];
        const before = view.exposed[view.exposed.indexOf(phase) - 1]?.traffic?.share ?? 0;
        const [points, growth] = [before + percent * days, before * (1 + percent / 100) ** days];
        yield {
          at: words,
          subject: String(phase.index),
          message: `From ${before}%, ${quote(step[0])} ends at ${numberText(Math.round(points))}% if points are meant, and at ${numberText(Math.round(growth))}% if growth is.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a ramp by growth or points",
        edits: [["21 days: 60%, 80% and 95% for 7 days each", "21 days: 6% daily growth over 10 days"]],
      },
    ],
  },
});
