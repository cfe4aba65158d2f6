import type { Criterion } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { type Limit, phasesText, valueLine, valueText } from "../text/text-view.ts";

export const tiersAreInOrder = textRule({
  id: "tiers-are-in-order",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Going down, a metric meets its gate first, then investigate, then pause, then kill.",
    why: "A kill that fires before the pause makes the pause useless, and turns a dip into an outage.",
    todo: "Order the limits: gate, investigate, pause, kill, with room between them.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(({ criterion }) => !isRange(criterion)),
      (limit) => `${limit.phase} ${limit.side} ${valueLine(limit.rule)}`,
    );
    for (const limits of groups.values())
      for (const [mild, harsh] of PAIRS) {
        const [first] = limits.filter(({ tier }) => tier === mild).toSorted((a, b) => badness(b) - badness(a));
        const [second] = limits.filter(({ tier }) => tier === harsh).toSorted((a, b) => badness(a) - badness(b));
        if (!first || !second || badness(second) >= badness(first)) continue;
        yield {
          at: second.criterion.words,
          subject: `${first.rule.metric} ${first.rule.slice} ${mild} ${harsh}`,
          message: `${cap(harsh)} at ${valueText(second.value, second.rule.expression)}, ${mild} only at ${valueText(first.value, first.rule.expression)} in ${phasesText(view, [second.phase])} (${second.rule.name || second.rule.metric}): the ${harsh} fires first.`,
        };
      }
  },
  examples: {
    bad: [
      {
        is: "a kill above the pause",
        edits: [
          [
            "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes",
            "- Kill: Note acceptance rate < 24% over 7 days, on at least 2,000 notes",
          ],
        ],
        alsoBreaks: ["one-limit-per-tier", "stops-never-loosen"],
      },
    ],
  },
});

const PAIRS = [
  ["pause", "kill"],
  ["investigate", "pause"],
  ["investigate", "kill"],
] as const;

/** Larger is worse, whichever side is bad. */
function badness({ value, side }: Limit): number {
  return side === "low" ? -value : value;
}

/** "above 900 ms but below 1,200 ms": a band, whose ends are no limits of their own. */
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
