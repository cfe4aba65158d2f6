import { textRule } from "../text/text-rule.ts";

export const wordsAreUnderstood = textRule({
  id: "words-are-understood",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Every line of the plan is understood.",
    why: "A rule that can't be read is checked by nobody, here and on the day.",
    todo: "Put the line under a heading or a key that says what it is, or write its limit as a comparison.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const lost = view.plan.unplaced.filter(({ text }) =>
      /[<>≥≤]\s*\d|\b(?:at (?:least|most)|below|above|under|exceeds?) \d/.test(text),
    );
    for (const at of lost)
      yield {
        at,
        message: `${lost.length} ${lost.length === 1 ? "line has" : "lines have"} numbers and no place in a plan; ${view.plan.unplaced.length} lines in all were not understood.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a limit outside of any section",
        edits: [["First day: 2027-03-01.", "First day: 2027-03-01. Refunds at most 3%."]],
      },
    ],
  },
});
