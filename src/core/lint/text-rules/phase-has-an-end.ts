import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const phaseHasAnEnd = textRule({
  id: "phase-has-an-end",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each phase has an end.",
    why: "A phase without an end is never decided: the flag, the watch and the holdout stay for good.",
    todo: "Give the days after which it is complete or ended.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const phase of view.plan.phases) {
      const open = phase.duration === null ? null : OPEN.exec(phase.duration.text);
      if (!phase.duration || open === null) continue;
      const other = phase.days === null ? "no number of days" : `only ${phase.days} days of steps`;
      yield {
        at: phase.duration,
        subject: String(phase.index),
        message: `The duration of ${phaseName(phase)} is ${quote(open[0])}, with ${other} and no last day.`,
      };
    }
  },
  examples: {
    bad: [{ is: "an ongoing last phase", edits: [["21 days: 60%, 80% and 95% for 7 days each", "Ongoing"]] }],
  },
});

const OPEN =
  /\b(?:ongoing|indefinite(?:ly)?|open[- ]ended|until further notice|permanent|tbd|to be (?:decided|determined)|as (?:long as )?needed)\b/i;
