import type { MetricFact } from "../../brief/facts.ts";
import type { MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { metricsByCover } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const lastGateTestsTheTarget = rule({
  id: "last-gate-tests-the-target",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The last gate before general availability tests the brief's own target, less a sampling allowance of at most 5 % of it (of the failure share where a rate above half of its range should be high).",
    why: "A feature that misses its promise would be given to everybody.",
    todo: "Move the limit to the target less the allowance; where more would be needed, make the gate advisory and say what it would take.",
    source: "the contract's invariants",
    invariant: 4,
  },
  *check(plan) {
    const index = plan.phases.length - 2;
    const covering = metricsByCover(plan);
    const gates = [...(plan.phases[index]?.gates.entries() ?? [])];
    for (const [n, fact] of plan.facts.metrics.entries()) {
      const own = new Set(covering.get(`success-metric:${n}`)?.map(({ id }) => id));
      for (const [at, gate] of gates) {
        if (
          gate.kind !== "metric" ||
          gate.tier !== "promote" ||
          gate.advisory ||
          gate.slice !== null ||
          !own.has(gate.metric)
        )
          continue;
        const wrong = looserThan(fact, gate);
        if (wrong !== null)
          yield { at: `/phases/${index}/gates/${at}/${gate.limits === null ? "threshold" : "limits"}`, message: wrong };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "28 % tested where 30 % is promised",
        edits: [
          {
            at: "/phases/phase3_conditional_admission/gates/conditional_admission.summary_use_rate.promote/threshold",
            to: 28,
          },
        ],
      },
    ],
    good: [
      {
        is: "a limit stricter than the target",
        edits: [
          { at: "/phases/phase3_conditional_admission/gates/conditional_admission.latency.promote/threshold", to: 5 },
          { at: "/phases/phase4_general_availability/gates/general_availability.latency.complete/threshold", to: 5 },
        ],
      },
    ],
  },
});

const MOST_ALLOWED = 0.05;
/** Where a share can't go further; a ratio of two values can lie above 1 and has no such end. */
const ENDS: Readonly<Record<string, number>> = { "%": 100, "per-1k": 1_000 };

/** What is wrong with a last gate, or null. Limits in other units than the fact's can't be compared. */
function looserThan(fact: MetricFact, gate: MetricGate): string | null {
  const { target, comparator, unit } = fact;
  if (target === null || comparator === "none" || (unit !== null && gate.unit !== unit)) return null;
  const most = allowance(fact, target);
  if (gate.limits !== null) {
    const widest = Math.max(Math.abs(gate.limits.low), Math.abs(gate.limits.high));
    return exceeds(widest - Math.abs(target), most) ? said(widest, target, most) : null;
  }
  if (comparator === "within") return null;
  const up = comparator.startsWith(">") || comparator === "increase";
  const aim = comparator === "decrease" ? -Math.abs(target) : target;
  return exceeds(up ? aim - gate.threshold : gate.threshold - aim, most) ? said(gate.threshold, aim, most) : null;
}

function allowance({ statistic, comparator, unit }: MetricFact, target: number): number {
  const end = statistic === "rate" && comparator.startsWith(">") ? ENDS[unit ?? ""] : undefined;
  const base = end !== undefined && target > end / 2 ? end - target : target;
  return Math.abs(base) * MOST_ALLOWED;
}

const exceeds = (distance: number, most: number): boolean => distance > most * (1 + 1e-9) + 1e-9;

function said(limit: number, target: number, most: number): string {
  const distance = Number(Math.abs(limit - target).toPrecision(4));
  return `The limit ${numberText(limit)} lies ${numberText(distance)} on the easy side of the target ${numberText(target)}; at most ${numberText(Number(most.toPrecision(4)))} is sampling allowance.`;
}
