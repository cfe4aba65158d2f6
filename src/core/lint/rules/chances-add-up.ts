import type { MetricGate } from "../../plan/gate.ts";
import { isPassing } from "../../plan/gate.ts";
import type { Metric } from "../../plan/metric.ts";
import { binomialAtLeast, binomialAtMost } from "../../statistics/binomial.ts";
import { metricGatesOf, metricsById, valueLine } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const chancesAddUp = rule({
  id: "chances-add-up",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The chances that a gate on a rate states are those of the exact binomial tail at its least number of units.",
    why: "A false number beside a gate is worse than none: it is what the signature rests on.",
    todo: "Compute the chances again, or take the units that they need.",
    source: "exact binomial tail on units divided by the design effect",
    invariant: 7,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    const pauses = new Map<string, number>();
    for (const { gate, index } of metricGatesOf(plan))
      if (gate.tier === "pause" && gate.threshold !== null) pauses.set(`${index} ${valueLine(gate)}`, gate.threshold);
    for (const { gate, index, at } of metricGatesOf(plan)) {
      const metric = metrics.get(gate.metric);
      const pass = metric === undefined ? null : passing(gate, metric);
      if (metric === undefined || pass === null) continue;
      const { falsePass, falseFail } = gate.evidence;
      const pause = pauses.get(`${index} ${valueLine(gate)}`);
      const failing =
        metric.target === null ? null : 1 - pass(metric.direction === "up" ? metric.target : metric.target / 2);
      const slipping = pause === undefined ? null : pass(worseOf(pause, metric));
      if (isUnderstated(falseFail, failing))
        yield { at: `${at}/evidence/falseFail`, message: said("fails as promised", falseFail, failing) };
      if (isUnderstated(falsePass, slipping))
        yield { at: `${at}/evidence/falsePass`, message: said("passes at the pause edge", falsePass, slipping) };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate close under the target on few units",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.promote/evidence/designEffect", to: 20 },
        ],
      },
    ],
    good: [],
  },
});

const ENDS: Readonly<Record<string, number>> = { "%": 100, "per-1k": 1_000, ratio: 1 };
const MOST_UNITS = 1e9;

/**
 * The chance to pass at a true value, for a gate on a rate that is read once; null for others. Harms that are promised
 * at half of their ceiling are taken so here, which is the kinder reading.
 */
function passing(gate: MetricGate, { statistic, direction, target }: Metric): ((truth: number) => number) | null {
  const end = ENDS[gate.unit];
  const { measurable, needed, designEffect, looks } = gate.evidence;
  if (end === undefined || statistic !== "rate" || direction === "within" || gate.reference !== null) return null;
  if (gate.threshold === null || !isPassing(gate) || !measurable || looks !== 1) return null;
  // A ratio above 1 is no share of units.
  if (gate.threshold > end || (target ?? 0) > end) return null;
  const units = Math.min(MOST_UNITS, Math.floor(Math.max(needed, gate.minUnits ?? 0) / designEffect));
  if (units < 1) return null;
  const edge = (gate.threshold / end) * units;
  const share = (truth: number) => Math.min(1, Math.max(0, truth / end));
  return gate.comparator.startsWith(">")
    ? (truth) => binomialAtLeast(Math.ceil(edge - 1e-9), units, share(truth))
    : (truth) => binomialAtMost(Math.floor(edge + 1e-9), units, share(truth));
}

/** Whole units and rounding move a chance a little; what is understated by more than that is wrong. */
function isUnderstated(claim: number | null, exact: number | null): exact is number {
  return claim !== null && exact !== null && exact > 1.5 * claim + 0.02;
}

function said(event: string, claim: number | null, exact: number): string {
  return `The gate says that it ${event} with a chance of ${claim}; the exact tail gives ${Number(exact.toPrecision(2))}.`;
}

/** A ceiling of harm may lie beyond the pause edge; to pass below the ceiling is not false. */
function worseOf(pause: number, { direction, target }: Metric): number {
  return direction === "up" ? Math.min(pause, target ?? pause) : Math.max(pause, target ?? pause);
}
