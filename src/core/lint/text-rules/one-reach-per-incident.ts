import { GROUPS } from "../../text-plan/words/groups.ts";
import { textRule } from "../text/text-rule.ts";

export const oneReachPerIncident = textRule({
  id: "one-reach-per-incident",
  meta: {
    severity: "error",
    since: "0.1",
    what: "One kind of incident is contained at one reach, wherever it is written.",
    why: "The narrow text leaves the fault running for everybody whom the wide text would have protected.",
    todo: "Decide who is switched off (the person, the cohort, everyone), and write it once.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { id, name, words } of GROUPS) {
      const told = view.plan.criteria.filter(
        ({ tier, from, label, words: text }) =>
          tier === "kill" && from !== "phase" && words.test(`${label?.text ?? ""} ${text.text}`),
      );
      const reaches = told.flatMap((criterion) =>
        REACHES.filter(([, pattern]) => pattern.test(criterion.action?.text ?? criterion.words.text)).map(
          ([reach]) => ({ criterion, reach }),
        ),
      );
      const [first] = reaches;
      const other = reaches.find(({ reach, criterion }) => reach !== first?.reach && criterion !== first?.criterion);
      if (!first || !other) continue;
      for (const { criterion } of [first, other])
        yield {
          at: criterion.words,
          subject: id,
          message: `Exposure of ${name}: one text switches off ${first.reach}, the other ${other.reach}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a leak to trial accounts with two reaches",
        edits: [
          [
            "| Wrong-cause rate | > 6%",
            "| Trial accounts served | any case | each case, within 15 minutes | Switch off for that user; back on only after a check | Security lead |\n| Notes on trial accounts | any case | each case, within 15 minutes | Switch off for everyone; back on only after a check | Security lead |\n| Wrong-cause rate | > 6%",
          ],
        ],
      },
    ],
  },
});

const REACHES: readonly (readonly [string, RegExp])[] = [
  ["the person", /\bfor (?:that|the affected|the) (?:user|person|account)\b/i],
  ["the cohort", /\b(?:affected|whole|the) cohort\b/i],
  ["everyone", /\bfor everyone\b|\bfor all\b|\bglobally\b/i],
];
