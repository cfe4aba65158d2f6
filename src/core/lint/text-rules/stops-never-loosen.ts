import { textRule } from "../text/text-rule.ts";
import { phasesText, valueLine, valueText } from "../text/text-view.ts";

export const stopsNeverLoosen = textRule({
  id: "stops-never-loosen",
  meta: {
    severity: "error",
    since: "0.1",
    what: "No pause or kill is later in a later phase.",
    why: "More people are exposed, and it takes more harm to stop.",
    todo: "Keep the earlier limit, or tighten it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(({ tier, rule }) => tier !== "promote" && rule.expression.form !== "count"),
      ({ side, tier, rule, criterion }) => `${side} ${tier} ${criterion.from} ${valueLine(rule)}`,
    );
    for (const limits of groups.values()) {
      const sorted = limits.toSorted((a, b) => a.phase - b.phase);
      for (const [n, limit] of sorted.entries()) {
        const before = sorted[n - 1];
        if (!before || before.phase === limit.phase) continue;
        const looser = limit.side === "low" ? limit.value < before.value : limit.value > before.value;
        if (!looser || limit.rule.scoped !== before.rule.scoped) continue;
        yield {
          at: limit.criterion.words,
          subject: `${limit.rule.metric} ${limit.tier} ${before.value} ${limit.value}`,
          message: `${limit.rule.name || limit.rule.metric}, ${limit.tier}: ${valueText(before.value, before.rule.expression)} in ${phasesText(view, [before.phase])}, ${valueText(limit.value, limit.rule.expression)} in ${phasesText(view, [limit.phase])}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a pause that loosens",
        edits: [
          [
            "- Pause: Note acceptance rate < 23% over 7 days, on at least 4,000 notes\n- Kill: Note acceptance rate < 18% over 7 days, on at least 4,000 notes\n\n## Phase 5",
            "- Pause: Note acceptance rate < 20.5% over 7 days, on at least 4,000 notes\n- Kill: Note acceptance rate < 18% over 7 days, on at least 4,000 notes\n\n## Phase 5",
          ],
        ],
        alsoBreaks: ["one-limit-per-tier"],
      },
    ],
  },
});
