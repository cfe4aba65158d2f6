import type { Criterion } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { phasesText, valueLine, valueText } from "../text/text-view.ts";

export const oneLimitPerTier = textRule({
  id: "one-limit-per-tier",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric has one limit a tier and phase, wherever it is written.",
    why: "Phases and tables are read by different people; the value between the two limits has two answers.",
    todo: "Keep one number, and let the other text refer to it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(({ tier, rule }) => tier !== "promote" && rule.metric !== ""),
      (limit) => `${limit.phase} ${limit.side} ${limit.tier} ${valueLine(limit.rule)}`,
    );
    for (const limits of groups.values()) {
      const [first] = limits;
      const other = limits.find(({ value, criterion }) => value !== first?.value && criterion !== first?.criterion);
      if (!first || !other || isRange(first.criterion) || isRange(other.criterion)) continue;
      if (
        first.criterion.label !== null &&
        other.criterion.label !== null &&
        first.criterion.from === other.criterion.from &&
        first.rule.name !== other.rule.name
      )
        continue;
      for (const limit of [first, other])
        yield {
          at: limit.criterion.words,
          subject: `${first.rule.metric} ${first.rule.slice} ${first.tier}`,
          message: `${cap(first.tier)} of ${first.rule.name || first.rule.metric} in ${phasesText(view, [first.phase])}: ${valueText(first.value, first.rule.expression)} in one text, ${valueText(other.value, other.rule.expression)} in the other.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a table that pauses latency elsewhere than the phase",
        edits: [
          [
            "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes",
            "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes; P95 latency > 3.5 s for 2 hours, on at least 300 notes",
          ],
        ],
      },
    ],
  },
});

function isRange({ rules }: Criterion): boolean {
  const [a, b] = rules;
  return (
    a !== undefined &&
    b !== undefined &&
    a.metric === b.metric &&
    a.slice === b.slice &&
    a.expression.comparator[0] !== b.expression.comparator[0]
  );
}

function cap(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
