import type { MetricGate } from "../../plan/gate.ts";
import { isPassing } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { goodSign, metricGatesOf, valueLine } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const limitsNeverLoosen = rule({
  id: "limits-never-loosen",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A limit in force is never looser than in the phase before.",
    why: "More people would meet a feature that fewer people were protected from.",
    todo: "Keep the stricter limit from there on.",
    source: "the contract's invariants",
    invariant: 5,
  },
  *check(plan) {
    const before = new Map<string, MetricGate>();
    for (const { gate, at } of metricGatesOf(plan)) {
      if (gate.advisory) continue;
      const line = `${isPassing(gate) ? "pass" : gate.tier} ${valueLine(gate)}`;
      const earlier = before.get(line);
      if (earlier !== undefined && isLooser(gate, earlier))
        yield {
          at,
          message: `"${gate.metric}": ${gate.tier} at ${edge(gate)} after ${edge(earlier)} in ${earlier.id}.`,
        };
      before.set(line, gate);
    }
  },
  examples: {
    bad: [
      {
        is: "a kill at 9.9 s after one at 9.5 s",
        edits: [
          { at: "/phases/phase4_general_availability/gates/general_availability.latency.kill/threshold", to: 9.9 },
        ],
      },
    ],
    good: [],
  },
});

function isLooser(gate: MetricGate, earlier: MetricGate): boolean {
  if (gate.limits !== null && earlier.limits !== null)
    return gate.limits.low < earlier.limits.low || gate.limits.high > earlier.limits.high;
  if (gate.limits !== null || earlier.limits !== null) return false;
  const sign = goodSign(gate, isPassing(gate));
  return sign === goodSign(earlier, isPassing(earlier)) && sign * gate.threshold < sign * earlier.threshold;
}

function edge({ threshold, limits, unit }: MetricGate): string {
  return `${threshold === null ? `${numberText(limits.low)} to ${numberText(limits.high)}` : numberText(threshold)} ${unit}`;
}
