import { textRule } from "../text/text-rule.ts";

export const baselineIsDefined = textRule({
  id: "baseline-is-defined",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A baseline says when, and on whom, it was measured.",
    why: "Against an unnamed baseline every result can be argued for.",
    todo: "Write the weeks, the people and the statistic of the baseline, or compare with a control.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const compared = view.placed.filter(
      ({ rule }) =>
        rule.expression.form !== "count" &&
        rule.expression.reference === "baseline" &&
        /baseline|increase|decrease|drop|neutral/i.test(rule.name + JSON.stringify(rule.expression)),
    );
    // "3x baseline", "-5% vs baseline".
    const inWords = view.plan.criteria.filter(
      ({ advisory, words }) =>
        !advisory &&
        !compared.some(({ criterion }) => criterion.words === words) &&
        /\d\s*(?:%|x|×|times|pp|points)?\s*(?:vs\.?|versus|above|below|over|under|of|from|than)?\s*(?:the )?baseline\b/i.test(
          words.text,
        ),
    );
    const all = [...compared.map(({ criterion }) => criterion), ...inWords];
    const [first] = all;
    if (
      first === undefined ||
      view.says(
        /\bbaselines?\b[^.;]{0,60}(?:\b\d+ (?:days|weeks|months)\b|pre-launch|before|week \d|on record|last \d)/i,
      )
    )
      return;
    for (const criterion of all)
      yield {
        at: criterion.words,
        message: `${all.length} ${all.length === 1 ? "rule compares" : "rules compare"} with a baseline; no text says when it was measured.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a baseline that nobody defines",
        edits: [
          ["Baseline: the last 4 weeks before phase 2, all eligible dispatchers. ", ""],
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - P95 latency within ±8% of baseline, on at least 9,000 notes",
          ],
        ],
      },
    ],
  },
});
