import { binomialAtLeast, binomialAtMost } from "../../statistics/binomial.ts";
import { textRule } from "../text/text-rule.ts";
import { percentText, valueText } from "../text/text-view.ts";

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
        const rate =
          limit.rule.expression.form === "limit" && limit.rule.expression.unit === "%" ? limit.value / 100 : 0.5;
        const fails =
          limit.side === "high"
            ? binomialAtMost(Math.ceil(1000 * rate) - 1, 1000, rate)
            : binomialAtLeast(Math.floor(1000 * rate) + 1, 1000, rate);
        yield {
          at: limit.criterion.words,
          message: `${limit.rule.name}: the gate is the target, ${valueText(limit.value, limit.rule.expression)}; a feature just at its target fails it in ${percentText(fails)} of readings of 1,000 units.`,
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
