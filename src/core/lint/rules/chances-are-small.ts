import { isPassing } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { metricGatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const chancesAreSmall = rule({
  id: "chances-are-small",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A gate that decides fails a feature as promised in at most 10 of 100 phases, and passes one at the pause edge in at most 5.",
    why: "A gate that stops good features, or lets bad ones through, is worse than a date: it looks like a measurement.",
    todo: "Move the limit to the other side of what is promised, or give the gate more units.",
    source: "our default: the chances that the planner's own gates keep",
    invariant: null,
  },
  *check(plan) {
    for (const { gate, at } of metricGatesOf(plan)) {
      if (gate.advisory || !isPassing(gate) || gate.evidence.rulesOut !== null) continue;
      const { falseFail, falsePass, needed, sampleUnit } = gate.evidence;
      const on = needed === null ? "" : ` on ${numberText(needed)} ${sampleUnit}`;
      if (falseFail !== null && falseFail > MOST_FALSE_FAIL)
        yield {
          at: `${at}/evidence/falseFail`,
          message: `A feature as promised fails at ${gate.id} ${timesText(falseFail)}${on}.`,
        };
      if (falsePass !== null && falsePass > MOST_FALSE_PASS)
        yield {
          at: `${at}/evidence/falsePass`,
          message: `A feature at the pause edge passes ${gate.id} ${timesText(falsePass)}${on}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate that fails every third good feature",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.promote/evidence/falseFail", to: 0.33 },
        ],
      },
    ],
    good: [],
  },
});

const MOST_FALSE_FAIL = 0.1;
const MOST_FALSE_PASS = 0.05;

/** "33 times in 100". */
function timesText(chance: number): string {
  const times = chance >= 0.995 ? (chance === 1 ? 100 : 99) : Math.round(100 * chance);
  return `${times} times in 100`;
}
