import type { MetricGate } from "../../src/core/plan/gate.ts";
import type { Metric } from "../../src/core/plan/metric.ts";
import type { Plan } from "../../src/core/plan/plan.ts";

/** A plan's assumptions by name; a name that the plan does not list is a gap in the plan, and is reported as one. */
export class Assumed {
  readonly #values: ReadonlyMap<string, number>;
  readonly #fallbacks: Readonly<Record<string, number>>;
  readonly missing = new Set<string>();

  constructor(plan: Plan, fallbacks: Readonly<Record<string, number>>) {
    const numbers = plan.assumptions.flatMap(({ id, value }) =>
      typeof value === "number" ? [[id, value] as const] : [],
    );
    this.#values = new Map(numbers);
    this.#fallbacks = fallbacks;
  }

  value(name: string): number {
    const value = this.#values.get(name);
    if (value !== undefined) return value;
    this.missing.add(name);
    const fallback = this.#fallbacks[name];
    if (fallback === undefined) throw new Error(`no value for the assumption ${name}`);
    return fallback;
  }
}

/** People behind one counted unit of the population (an account, a device); 1 where the plan names no such assumption. */
export function peoplePerUnit(plan: Plan): number {
  const value = plan.assumptions.find(({ id }) => id === "peoplePerUnit")?.value;
  return typeof value === "number" ? value : 1;
}

/** What is taken where a plan uses a quantity and does not list it. */
export const FALLBACKS = {
  activeSharePerWeek: 0.6,
  unitsPerPersonPerWeek: 3,
  surveyResponseShare: 0.1,
  iccUser: 0.2,
  iccAccount: 0.03,
  peoplePerAccount: 20,
  variation: 1,
  ratingDeviation: 0.25,
  npsDeviation: 74,
  harmAtPromise: 0.5,
  controlRate: 0.3,
} as const;

/** All metric gates of one metric, in the order of the phases. */
export function gatesOf(plan: Plan, metric: Metric): MetricGate[] {
  return plan.phases.flatMap(({ gates }) =>
    gates.flatMap((gate) => (gate.kind === "metric" && gate.metric === metric.id ? [gate] : [])),
  );
}

export const isAudit = ({ evidence }: MetricGate) => /\baudit/i.test(evidence.sampleUnit);

export const isPromotion = ({ tier }: Pick<MetricGate, "tier">) => tier === "promote" || tier === "complete";

/** A rule on single confirmed events, of which a promised feature has none. */
export const isEvent = ({ window, tier }: MetricGate) => window === null && !isPromotion({ tier });

/** Known in full: nothing is estimated, so nothing is drawn. */
export const isCensus = ({ evidence, minUnits }: MetricGate) =>
  minUnits === null && evidence.needed === 0 && /known in full/i.test(`${evidence.sampleUnit} ${evidence.method}`);

/**
 * The metric's true value in the promised world, in its gates' unit: exactly at target, audited harms at half of their
 * ceiling, a difference that should be none at 0. Null where the plan does not say it.
 */
export function promisedValue(plan: Plan, metric: Metric, assumed: Assumed): number | null {
  const gates = gatesOf(plan, metric);
  if (metric.direction === "within") return 0;
  if (metric.target === null) return null;
  if (metric.direction === "down" && gates.some(isAudit)) return metric.target * assumed.value("harmAtPromise");
  const difference = gates.some(({ reference }) => reference !== null);
  return difference && metric.direction === "down" ? -Math.abs(metric.target) : metric.target;
}

/** The limit of a stopping tier in these gates, the last one's; of a two-sided rule the upper. */
export function edgeOf(gates: readonly MetricGate[], tier: "pause" | "kill"): number | null {
  const last = gates.findLast((gate) => gate.tier === tier);
  return last === undefined ? null : (last.threshold ?? last.limits?.high ?? null);
}
