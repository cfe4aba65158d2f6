import { textRule } from "../text/text-rule.ts";

export const briefIsFound = textRule({
  id: "brief-is-found",
  meta: {
    severity: "info",
    since: "0.1",
    what: "The plan stands beside its brief.",
    why: "What the brief asks for, who it keeps out and what it fears can't be compared with the plan.",
    todo: "Give the brief with --brief, or put its five texts before the plan.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const [first] = view.plan.phases;
    if (view.plan.brief === null && first !== undefined)
      yield {
        at: first.name,
        message:
          "No brief stands in the text and none was given: what it asks for, keeps out and fears was not compared.",
      };
  },
  examples: {
    bad: [
      {
        is: "no brief",
        edits: [
          ["- Feature:", "- Summary:"],
          ["- User base:", "- Base:"],
          ["- Risk profile:", "- Fears:"],
          ["- Success metrics:", "- Hopes:"],
          ["- Exclusions:", "- Others:"],
        ],
        alsoBreaks: ["words-are-understood"],
      },
    ],
  },
});
