import type { Words } from "../../text-plan/source.ts";
import { textRule } from "../text/text-rule.ts";

export const oneBaseForShares = textRule({
  id: "one-base-for-shares",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Every share is of one base.",
    why: "Of two bases the exposure can't be compared from phase to phase, and limits per person change meaning.",
    todo: "Count the eligible people once, and give every share of them.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const seen = new Map<string, Words>();
    // "100% of users" is everybody, whatever the others are counted in.
    for (const { traffic } of view.exposed)
      if (traffic?.share && traffic.share < 100 && traffic.base !== "" && !seen.has(plainBase(traffic.base)))
        seen.set(plainBase(traffic.base), traffic.words);
    if (seen.size < 2) return;
    const names = [...seen.keys()].map((name) => `"${name}"`);
    for (const at of seen.values()) yield { at, message: `Shares are of ${names.join(" and of ")}.` };
  },
  examples: {
    bad: [
      {
        is: "a last share of all users",
        edits: [["95% of eligible dispatchers (47,500 people)", "79% of monthly users (47,500 people)"]],
      },
    ],
  },
});

function plainBase(base: string): string {
  return (
    base
      .toLowerCase()
      .replace(/[^a-z ]/g, "")
      // "Web" and "web sessions" are one.
      .replace(/(?<=\S)\s+(?:sessions?|traffic|visits?|requests?)\s*$/, "")
      .trim()
  );
}
