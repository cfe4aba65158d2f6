import type { MetricGate } from "../../plan/gate.ts";
import { isPassing } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { goodSign, groupedBy, metricGatesOf, type Placed, valueLine } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const zonesAreOrdered = rule({
  id: "zones-are-ordered",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Along one metric in one phase the edges follow one another strictly: promote, investigate, pause, kill.",
    why: "A value that pauses and promotes at once is decided by whoever reads first.",
    todo: "Move the edges apart, or leave the rule between them out.",
    source: "the contract's invariants",
    invariant: 5,
  },
  *check(plan) {
    const lines = groupedBy(
      metricGatesOf(plan),
      ({ gate, index }) => `${index} ${valueLine(gate)}`,
      (placed) => placed,
    );
    for (const line of lines.values()) {
      const ranked = line.toSorted((a, b) => RANK[a.gate.tier] - RANK[b.gate.tier]);
      for (const [n, worse] of ranked.entries()) {
        const better = ranked[n - 1];
        if (
          better !== undefined &&
          RANK[better.gate.tier] < RANK[worse.gate.tier] &&
          !isBeyond(better.gate, worse.gate)
        )
          yield { at: worse.at, message: said(better, worse) };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "an investigate limit below the pause limit",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.investigate/threshold", to: 20 }],
      },
      {
        is: "one edge for two tiers",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.investigate/threshold", to: 25.5 },
        ],
      },
    ],
    good: [],
  },
});

const RANK = { promote: 0, complete: 0, investigate: 1, pause: 2, kill: 3 } as const;

/** Whether the worse tier begins strictly after the better one. Rules of another form or direction are other findings. */
function isBeyond(better: MetricGate, worse: MetricGate): boolean {
  if (better.limits !== null && worse.limits !== null)
    return worse.limits.low < better.limits.low && worse.limits.high > better.limits.high;
  if (better.limits !== null || worse.limits !== null) return true;
  const sign = goodSign(better, isPassing(better));
  return sign !== goodSign(worse, isPassing(worse)) || sign * better.threshold > sign * worse.threshold;
}

function said({ gate: better }: Placed<MetricGate>, { gate: worse }: Placed<MetricGate>): string {
  return `"${better.metric}": ${better.tier} at ${edge(better)} and ${worse.tier} at ${edge(worse)} leave no zone between them.`;
}

function edge({ threshold, limits, unit }: MetricGate): string {
  return `${threshold === null ? `${numberText(limits.low)} to ${numberText(limits.high)}` : numberText(threshold)} ${unit}`;
}
