import { textRule } from "../text/text-rule.ts";
import { valueLine, valueText } from "../text/text-view.ts";

export const comparisonFacesTheRightWay = textRule({
  id: "comparison-faces-the-right-way",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric that must be high to pass does not stop for being high.",
    why: "The rule stops the rollout for success, or never stops it.",
    todo: "Turn the comparison, or correct the gate.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const gates = Map.groupBy(
      view.limits.filter(({ tier, rule }) => tier === "promote" && rule.expression.form === "limit"),
      ({ rule }) => valueLine(rule),
    );
    for (const limit of view.limits) {
      if (
        limit.tier === "promote" ||
        limit.rule.expression.form !== "limit" ||
        limit.rule.expression.reference !== null
      )
        continue;
      const sides = new Set((gates.get(valueLine(limit.rule)) ?? []).map(({ side }) => side));
      if (sides.size !== 1 || !sides.has(limit.side) || limit.criterion.rules.length > 1) continue;
      yield {
        at: limit.criterion.words,
        subject: `${limit.rule.metric} ${limit.tier}`,
        message: `${limit.rule.name || limit.rule.metric} passes ${limit.side === "high" ? "above" : "below"} its gate, and the ${limit.tier} acts ${limit.side === "high" ? "above" : "below"} ${valueText(limit.value, limit.rule.expression)} too.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill above the gate",
        edits: [["| P95 latency | > 4 s for 2 hours,", "| P95 latency | < 4 s for 2 hours,"]],
      },
    ],
  },
});
