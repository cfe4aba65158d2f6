import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

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
      if (!phase.weeks?.to || !next?.weeks || next.weeks.from <= phase.weeks.to + 1) continue;
      const weeks = next.weeks.from - phase.weeks.to - 1;
      yield {
        at: next.weeks.words,
        subject: String(n),
        message: `${phaseName(phase)} ends in week ${phase.weeks.to}, ${phaseName(next)} begins in week ${next.weeks.from}: ${weeks} ${weeks === 1 ? "week" : "weeks"} in no phase.`,
      };
    }
  },
  examples: { bad: [{ is: "a last phase two weeks later", edits: [["(Weeks 12-14)", "(Weeks 14-16)"]] }] },
});
