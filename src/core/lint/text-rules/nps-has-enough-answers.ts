import { netPromoterScore } from "../../statistics/nps.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText } from "../text/text-view.ts";

export const npsHasEnoughAnswers = textRule({
  id: "nps-has-enough-answers",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A gate on the Net Promoter Score has enough answers to be read.",
    why: "On a few dozen answers the score moves by tens of points from week to week, with nothing changed.",
    todo: "Ask more people, or report the score with its interval and gate on something else.",
    source: "Rocks, Interval estimation for the net promoter score, American Statistician 70, 2016",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (
        criterion.tier !== "promote" ||
        !/\bnps\b|net promoter/i.test(`${rule.name} ${criterion.words.text}`) ||
        expression.form !== "limit"
      )
        continue;
      const n = expression.minUnits?.count ?? Number(/\bn\s*[≥>=]+\s*(\d+)/i.exec(criterion.words.text)?.[1] ?? 0);
      if (!(n > 0) || n > 2000) continue;
      // With three answers in ten passive, the usual share.
      const passives = Math.round(n * 0.3);
      const promoters = Math.round((n - passives + (expression.threshold / 100) * n) / 2);
      const score = netPromoterScore({
        promoters,
        passives,
        detractors: Math.max(0, n - passives - promoters),
        alpha: 0.05,
      });
      if (!score.ok) continue;
      const half = (score.value.interval.upper - score.value.interval.lower) / 2;
      if (half <= 10) continue;
      yield {
        at: criterion.words,
        message: `${n} answers put a score of ${numberText(Math.round(score.value.score))} between ${Math.round(score.value.interval.lower)} and ${Math.round(score.value.interval.upper)} (95%, three in ten passive): ±${Math.round(half)} points.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a score on 50 answers",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - NPS at least 40 (n≥50)",
          ],
        ],
        alsoBreaks: ["gated-metric-is-monitored"],
      },
    ],
  },
});
