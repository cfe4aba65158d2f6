import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const excludedAreNotTriedEarly = textRule({
  id: "excluded-are-not-tried-early",
  meta: {
    severity: "error",
    since: "0.1",
    what: "No gate needs data of a group that is still kept out.",
    why: "To meet the gate somebody must process what the brief forbids to process.",
    todo: "Move the evaluation behind the group's condition, or run it on synthetic data.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, group } of view.excluded) {
      if (fact.until === null) continue;
      const start = view.exposed.find(
        ({ name, cohort }) => group.words.test(name.text) || admitted(cohort?.text ?? "", group.words),
      );
      for (const { words, phase, tier } of view.plan.criteria) {
        if (tier !== "promote" || phase === null || (start !== undefined && phase >= start.index)) continue;
        const found = new RegExp(
          `(?:${group.words.source})[^.;,]{0,25}\\b(?:shadow|evaluation|pilot|test|trial run|dry run)\\b[^.;,]{0,30}`,
          "i",
        ).exec(words.text);
        if (found === null || /synthetic/i.test(words.text)) continue;
        yield {
          at: words,
          subject: group.id,
          message: `${quote(found[0])} is asked of phase ${phase + 1}; ${quote(fact.text)} come in ${start ? `in phase ${start.index + 1}` : "later"}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a Canadian shadow evaluation in the third phase",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Canadian shadow evaluation passed",
          ],
        ],
      },
    ],
  },
});

function admitted(cohort: string, words: RegExp): boolean {
  const [inside = ""] = cohort.split(/\b(?:kept out|exclud\w*|except)\b/i);
  return words.test(inside);
}
