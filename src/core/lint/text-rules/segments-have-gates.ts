import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const segmentsHaveGates = textRule({
  id: "segments-have-gates",
  meta: {
    severity: "info",
    since: "0.1",
    what: "A phase that is named for its segments has a limit for each.",
    why: "The largest segment carries the rest: one may fail unseen.",
    todo: "Give each segment a floor, with its own number of units.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const phase of view.exposed) {
      if (!/\bsegment/i.test(phase.name.text)) continue;
      const gates = view.placed.filter(
        ({ criterion }) => criterion.phase === phase.index && criterion.tier === "promote",
      );
      if (
        gates.some(
          ({ rule, criterion }) =>
            rule.slice !== "" ||
            rule.metric.startsWith("gap") ||
            /\b(?:each|every|per|lowest|weakest|worst)\b/i.test(criterion.words.text),
        )
      )
        continue;
      if (/in steps|steps\b|one segment after/i.test(phase.cohort?.text ?? "") || gates.length === 0) continue;
      yield {
        at: phase.name,
        subject: String(phase.index),
        message: `${phaseName(phase)} has ${gates.length} ${gates.length === 1 ? "gate" : "gates"} with a number, none of them for a segment.`,
      };
    }
  },
  examples: {
    bad: [{ is: "a segment phase without a segment", edits: [["Phase 3: Expansion", "Phase 3: Segment Expansion"]] }],
  },
});
