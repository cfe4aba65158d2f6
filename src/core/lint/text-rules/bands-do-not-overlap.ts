import { textRule } from "../text/text-rule.ts";
import { phasesText, valueLine, valueText } from "../text/text-view.ts";

export const bandsDoNotOverlap = textRule({
  id: "bands-do-not-overlap",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The band in which a value is investigated ends where pausing begins.",
    why: "In the overlap two rules act on one value, and two people read different orders.",
    todo: "Begin the band at the pause limit, and end it at the gate.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (
        criterion.tier !== "investigate" ||
        expression.form !== "range" ||
        expression.comparator !== "within" ||
        expression.reference !== null
      )
        continue;
      for (const phase of rule.phases) {
        const inside = view.limits.filter(
          (limit) =>
            limit.phase === phase &&
            (limit.tier === "pause" || limit.tier === "kill") &&
            valueLine(limit.rule) === valueLine(rule) &&
            limit.value > expression.limits.low &&
            limit.value < expression.limits.high,
        );
        const [hit] = inside;
        if (hit === undefined) continue;
        yield {
          at: criterion.words,
          subject: `${rule.metric} ${expression.limits.low} ${hit.value}`,
          message: `${rule.name}: ${expression.limits.low}-${valueText(expression.limits.high, expression)} is investigated, and below ${valueText(hit.value, expression)} the ${hit.tier} acts: ${valueText(expression.limits.low, expression)} to ${valueText(hit.value, expression)} is in both (${phasesText(view, [phase])}).`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "an investigate band over the pause",
        edits: [
          [
            "- Investigate: Note acceptance rate < 25% over 7 days, on at least 2,000 notes",
            "- Investigate: Note acceptance rate 21-25%",
          ],
        ],
      },
    ],
  },
});
