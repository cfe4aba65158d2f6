import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const holdoutIsKept = textRule({
  id: "holdout-is-kept",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Some people stay without the feature, drawn by lot, to the end and behind it.",
    why: "When all have it, nobody can say any more what it changes: season and feature look alike.",
    todo: "Keep a holdout of a few percent through general availability, and say when it ends.",
    source: "Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments, 2020",
  },
  *check(view) {
    const { last } = view;
    if (
      last?.kind !== "general-availability" ||
      (last.traffic?.people ?? FEWEST) < FEWEST ||
      view.says(
        /\bhold-?(?:outs?|backs?)\b|\bcontrol (?:group|arm|cohort|sites?|stores?|units?)\b|\bcontrols\b|\b(?:as|is|are|against|to|the|with|a|than) (?:the |an? )?(?:control|comparison)\b(?! (?:room|panel|tower|of|over|cent))|\bcomparison (?:group|arm|cohort|sites?|stores?|schools?|units?|teams?)|never exposed|stays? (?:without|on the old)|coin (?:flip|toss)|goes? on without|so (?:that )?we can compare|to compare (?:with|against)|split test|\boff arm|switchback/i,
      )
    )
      return;
    yield {
      at: last.traffic?.words ?? last.name,
      message: `${phaseName(last)} ${last.traffic?.share ? `goes to ${last.traffic.share}%` : "states no share"}; no holdout or control group is named in ${view.plan.phases.length} phases.`,
    };
  },
  examples: {
    bad: [{ is: "no holdout", edits: [["A holdout of 5%, drawn by lot, stays without notes to the end.", ""]] }],
  },
});

/** Of fewer people a few percent are too few to compare with. */
const FEWEST = 2_000;
