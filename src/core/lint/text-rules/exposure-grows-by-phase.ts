import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const exposureGrowsByPhase = textRule({
  id: "exposure-grows-by-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Each phase exposes more people than the one before.",
    why: "A phase that exposes no more can't show what the next one needs to know.",
    todo: "Correct the shares, or merge the phases.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const [n, phase] of view.exposed.entries()) {
      const [from, to] = [view.exposed[n - 1]?.traffic, phase.traffic];
      if (!from?.share || !to?.share || from.base !== to.base || to.share > from.share) continue;
      yield {
        at: to.words,
        subject: String(phase.index),
        message: `${phaseName(phase)} has ${to.share}%, the phase before ${from.share}%.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a third phase no larger than the second",
        edits: [["12% of eligible dispatchers (6,000 people)", "4% of eligible dispatchers (2,000 people)"]],
        alsoBreaks: ["exposure-steps-are-moderate"],
      },
    ],
  },
});
