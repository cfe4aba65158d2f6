import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const jsonIsWhole = textRule({
  id: "json-is-whole",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The plan's JSON is whole.",
    why: "What stands behind the break is not read, here and by no tool.",
    todo: "Mend it at the place named.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { words, expected } of view.plan.breaks)
      yield {
        at: words,
        subject: String(words.at.start),
        message: `The JSON breaks off at ${quote(words.text)}; expected here: ${expected}.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a break",
        edits: [["## Shadow run", '{"monitoring": {"quality_metrics": {"latency": 5}}\n\n## Shadow run']],
      },
    ],
  },
});
