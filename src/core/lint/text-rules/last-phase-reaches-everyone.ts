import { isPhaseLabel } from "../../text-plan/place/labels.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const lastPhaseReachesEveryone = textRule({
  id: "last-phase-reaches-everyone",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The last phase is general availability, for all who may have the feature.",
    why: "A plan that ends short leaves the rest of the rollout without gates.",
    todo: "Add general availability, with its share, its holdout and its completion.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const { last } = view;
    if (last === null || view.plan.phases.length < 2) return;
    const share = last.traffic?.share ?? null;
    if (last.kind === "general-availability" || (share !== null && share >= 80)) return;
    const who = [last.name, last.cohort, last.traffic?.words, ...last.notes]
      .map((words) => words?.text ?? "")
      .join(". ");
    if (share === null && /\b(?:all|every\w*|remaining|rest|full\w*|general\w*|whole|wide|default on|100)\b/i.test(who))
      return;
    // A phase that stands in the text and was not read may be the last.
    if (view.said.some(({ part, text }) => part === "lost" && isPhaseLabel(text.replace(/^\W*(?:\d+[.)]\s*)?/, ""))))
      return;
    yield {
      at: last.traffic?.words ?? last.name,
      message: `The last phase, ${phaseName(last)}, ${share === null ? "states no share" : `ends at ${share}%`} and is not general availability.`,
    };
  },
  examples: {
    bad: [
      {
        is: "a last phase at half the people",
        edits: [
          ["Phase 5: General Availability", "Phase 5: Largest Wave"],
          ["95% of eligible dispatchers (47,500 people)", "55% of eligible dispatchers (27,500 people)"],
          ["Cohort: all eligible dispatchers;", "Cohort: a random part of dispatchers;"],
        ],
        alsoBreaks: ["largest-step-brings-no-new-group"],
      },
    ],
  },
});
