import { textRule } from "../text/text-rule.ts";
import { numberText, type Placed, quote } from "../text/text-view.ts";

export const oneScalePerMetric = textRule({
  id: "one-scale-per-metric",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric has one scale.",
    why: "A limit on one scale is nonsense on the other; whoever reads the wrong one stops, or never stops.",
    todo: "Choose one scale, and write every limit on it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.placed.filter(({ rule }) => rule.expression.form === "limit" && SCORE.test(rule.name)),
      ({ rule }) => rule.metric,
    );
    for (const [metric, rules] of groups) {
      const values = [
        ...rules.map(({ rule, criterion }) => ({
          value: rule.expression.form === "limit" ? rule.expression.threshold : 0,
          unit: rule.expression.form === "limit" ? rule.expression.unit : "",
          at: criterion.words,
        })),
        ...view.plan.monitors.filter((one) => one.metric === metric).flatMap(({ definition }) => scaleOf(definition)),
      ];
      const small = values.find(({ value, unit }) => value > 0 && value <= 1 && unit === "");
      const large = values.find(({ value, unit }) => value > 1 && (unit === "" || unit.startsWith("of ")));
      if (!small || !large) continue;
      for (const { at } of [small, large])
        yield {
          at,
          subject: metric,
          message: `${quote(rules[0]?.rule.name ?? metric)}: ${numberText(small.value)} in one text, ${numberText(large.value)} in the other.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a score out of one and out of five",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Clarity score at least 0.8",
          ],
          [
            "  - 0 confidential rates shown in 20,000 notes",
            "  - 0 confidential rates shown in 20,000 notes\n  - Clarity score at least 4.2",
          ],
          [
            "| Excluded people served | People",
            "| Clarity score | Mean of experts' scores | audit | weekly | Product manager |\n| Excluded people served | People",
          ],
        ],
      },
    ],
  },
});

const SCORE = /score|rating|relevance|quality/i;

function scaleOf(
  definition: ({ text: string } & Placed["criterion"]["words"]) | null,
): { value: number; unit: string; at: Placed["criterion"]["words"] }[] {
  const found = /(?:threshold|target|limit|≥|>=)\s*(?:≥|>=|of|:)?\s*(\d+(?:\.\d+)?)(?!\s*%)/i.exec(
    definition?.text ?? "",
  );
  return definition && found ? [{ value: Number(found[1]), unit: "", at: definition }] : [];
}
