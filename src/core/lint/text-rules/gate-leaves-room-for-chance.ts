import { binomialAtLeast, binomialAtMost } from "../../statistics/binomial.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, percentText, valueText } from "../text/text-view.ts";

export const gateLeavesRoomForChance = textRule({
  id: "gate-leaves-room-for-chance",
  meta: {
    severity: "info",
    since: "0.1",
    what: "The last gate leaves room for chance around the target.",
    why: "A feature that is exactly as good as promised fails a gate at its target every other time.",
    todo: "Set the gate below the target by what the sample's error takes, and print the allowance.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, metric } of view.targets) {
      if (fact.target === null || fact.comparator === "within") continue;
      for (const limit of view.limits) {
        if (
          limit.tier !== "promote" ||
          limit.rule.metric !== metric ||
          limit.value !== fact.target ||
          limit.rule.slice.includes("segment")
        )
          continue;
        const { minUnits } = limit.rule.expression;
        const units = minUnits?.count ?? 0;
        // Only of a share, and only where the plan says on how many units it is read.
        if (limit.rule.expression.form !== "limit" || limit.rule.expression.unit !== "%" || units < 20 || units > 1e6)
          continue;
        const rate = limit.value / 100;
        const fails =
          limit.side === "high"
            ? binomialAtMost(Math.ceil(units * rate) - 1, units, rate)
            : binomialAtLeast(Math.floor(units * rate) + 1, units, rate);
        yield {
          at: limit.criterion.words,
          message: `${limit.rule.name}: the gate is the target, ${valueText(limit.value, limit.rule.expression)}; a feature just at its target fails it in ${percentText(fails)} of readings of ${numberText(units)} units.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a last gate at the target",
        edits: [["Note acceptance rate at least 29.5%", "Note acceptance rate at least 30%"]],
      },
    ],
  },
});
