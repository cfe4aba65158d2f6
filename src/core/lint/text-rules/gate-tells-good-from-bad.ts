import { binomialAtLeast, binomialAtMost } from "../../statistics/binomial.ts";
import { textRule } from "../text/text-rule.ts";
import { type Limit, numberText, percentText, valueLine, valueText } from "../text/text-view.ts";

export const gateTellsGoodFromBad = textRule({
  id: "gate-tells-good-from-bad",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "On its stated number of units a gate passes a feature as good as promised, and stops one at the pause limit.",
    why: "A gate that is too tight for its sample fails good features; one that is too loose lets bad ones through. Both look strict.",
    todo: "Take more units, or move the limit between the target and the pause limit until both chances are small.",
    source: "Exact binomial tails of independent units; clustered units are worse",
  },
  *check(view) {
    for (const gate of view.limits) {
      const { expression } = gate.rule;
      const n = expression.minUnits?.count ?? 0;
      if (
        gate.tier !== "promote" ||
        expression.form !== "limit" ||
        expression.unit !== "%" ||
        expression.reference !== null
      )
        continue;
      // Passing several readings in a row is harder than passing one.
      if (
        /\b(?:each|every|both|all|consecutive|running|in a row)\b[^.;]{0,20}\b(?:weeks?|days?|months?|readings?|reviews?|samples?)\b/i.test(
          gate.criterion.words.text,
        )
      )
        continue;
      if (!(n > 0) || n > MOST_UNITS || !(gate.value > 0 && gate.value < 100)) continue;
      const target = view.targets.find(({ metric }) => metric === gate.rule.metric)?.fact.target ?? null;
      const paused = view.limits.find(
        (one) =>
          one.tier === "pause" &&
          one.phase === gate.phase &&
          one.side !== gate.side &&
          valueLine(one.rule) === valueLine(gate.rule),
      );
      const good =
        target !== null && target > 0 && target < 100 && target !== gate.value ? passes(gate, n, target / 100) : 1;
      const bad = paused && paused.value > 0 && paused.value < 100 ? passes(gate, n, paused.value / 100) : 0;
      if (good >= LEAST_GOOD && bad <= MOST_BAD) continue;
      const says = [
        ...(good < LEAST_GOOD
          ? [`a true ${numberText(target ?? 0)}%, the target, passes in ${percentText(good)} of cases`]
          : []),
        ...(bad > MOST_BAD
          ? [`a true ${numberText(paused?.value ?? 0)}%, the pause limit, in ${percentText(bad)}`]
          : []),
      ];
      yield {
        at: gate.criterion.words,
        subject: `${gate.rule.metric} ${gate.value}`,
        message: `${gate.rule.name}, ${valueText(gate.value, expression)} on ${numberText(n)} ${expression.minUnits?.of ?? "units"}: ${says.join("; ")}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate on 40 notes",
        edits: [
          ["at least 28% over 14 days, on at least 4,000 notes", "at least 28% over 14 days, on at least 40 notes"],
        ],
      },
    ],
  },
});

const LEAST_GOOD = 0.8;
const MOST_BAD = 0.1;
/** Beyond this the tails are 0 and 1 for every limit that people write. */
const MOST_UNITS = 1_000_000;

function passes({ side, value }: Limit, n: number, rate: number): number {
  const limit = (n * value) / 100;
  return side === "high"
    ? binomialAtLeast(Math.ceil(limit - 1e-9), n, rate)
    : binomialAtMost(Math.floor(limit + 1e-9), n, rate);
}
