import { textRule } from "../text/text-rule.ts";
import { numberText, quote } from "../text/text-view.ts";

export const percentileIsNotOfAll = textRule({
  id: "percentile-is-not-of-all",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A percentile is not asked of every session.",
    why: 'P95 leaves 5% out by its meaning; "in 100% of sessions" takes them in again, and nobody can say which holds.',
    todo: "Say the percentile over all requests, or a limit that no request exceeds.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (expression.form === "count" || !/^p\d/.test(expression.statistic ?? "")) continue;
      const found =
        /\b(?:in|for|of|across)\s+(?:100\s*%|all|every)\s+(?:of\s+)?(?:\w+\s+)?(?:sessions|requests|calls|users)/i.exec(
          criterion.words.text,
        );
      if (found === null) continue;
      yield {
        at: criterion.words,
        message: `${(expression.statistic ?? "").toUpperCase()} lets ${numberText(100 - Number((expression.statistic ?? "p0").slice(1)))}% be slower; ${quote(found[0])} lets none.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "P95 in all sessions",
        edits: [
          [
            "P95 latency at most 2.05 s over 14 days, on at least 9,000 notes",
            "P95 latency at most 2.05 s in 100% of sessions, on at least 9,000 notes",
          ],
        ],
      },
    ],
  },
});
