import type { Criterion } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { phasesText, valueText } from "../text/text-view.ts";

export const noValueWithoutATier = textRule({
  id: "no-value-without-a-tier",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Behind the band in which a value is investigated comes a pause or a kill at once.",
    why: "A value between the two is worse than what is investigated, and nothing happens.",
    todo: "End the band where the next tier begins, or leave its outer end open.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      if (criterion.tier !== "investigate") continue;
      const band = bandOf(criterion);
      if (band === null || criterion.rules[0] !== rule || rule.expression.form === "count") continue;
      for (const phase of rule.phases) {
        const next = view.limits
          .filter(
            (limit) =>
              limit.phase === phase &&
              limit.side === "high" &&
              (limit.tier === "pause" || limit.tier === "kill") &&
              limit.rule.metric === rule.metric &&
              limit.value >= band.to,
          )
          .toSorted((a, b) => a.value - b.value)[0];
        if (!next || next.value <= band.to) continue;
        yield {
          at: criterion.words,
          subject: `${rule.metric} ${band.to} ${next.value}`,
          message: `${rule.name || rule.metric}: ${valueText(band.from, rule.expression)} to ${valueText(band.to, rule.expression)} is investigated, ${next.tier} begins at ${valueText(next.value, rule.expression)}; between ${valueText(band.to, rule.expression)} and ${valueText(next.value, rule.expression)} nothing acts in ${phasesText(view, [phase])}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a latency band that ends before the pause",
        edits: [
          ["| P95 latency | > 2.5 s for 24 hours,", "| P95 latency | P95 latency > 2.5 s but < 2.8 s for 24 hours,"],
        ],
      },
    ],
  },
});

function bandOf({ rules }: Criterion): { from: number; to: number } | null {
  const [a, b] = rules;
  if (
    !a ||
    !b ||
    a.metric !== b.metric ||
    a.slice !== b.slice ||
    a.expression.form === "range" ||
    b.expression.form === "range"
  )
    return null;
  if (!a.expression.comparator.startsWith(">") || !b.expression.comparator.startsWith("<")) return null;
  return { from: a.expression.threshold, to: b.expression.threshold };
}
