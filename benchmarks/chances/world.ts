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
  iccCalls: 0.02,
  iccAccount: 0.03,
  peoplePerAccount: 20,
  missingData: 0,
  variation: 1,
  controlRate: 0.3,
  parityGroups: 4,
} as const;

/** All metric gates of one metric, in the order of the phases. */
export function gatesOf(plan: Plan, metric: Metric): MetricGate[] {
  return plan.phases.flatMap(({ gates }) =>
    gates.flatMap((gate) => (gate.kind === "metric" && gate.metric === metric.id ? [gate] : [])),
  );
}

/** The correlation of one person's units that a gate's evidence rests on: of calls of a service it is another one. */
export function ownCorrelation({ because }: Pick<MetricGate, "because">): "iccUser" | "iccCalls" {
  return "from" in because && because.from.includes("assumption:iccCalls") ? "iccCalls" : "iccUser";
}

/** The share of units that a gate counts: only the accepted ones where its evidence rests on how many those are. */
export function shareCounted({ because }: Pick<MetricGate, "because">, assumed: Assumed): number {
  return "from" in because && because.from.includes("assumption:acceptedShare") ? assumed.value("acceptedShare") : 1;
}

export const isPromotion = ({ tier }: Pick<MetricGate, "tier">) => tier === "promote" || tier === "complete";

/** The limit of a stopping tier in these gates, the last one's; of a two-sided rule the upper. */
export function edgeOf(gates: readonly MetricGate[], tier: "pause" | "kill"): number | null {
  const last = gates.findLast((gate) => gate.tier === tier);
  return last === undefined ? null : (last.threshold ?? last.limits?.high ?? null);
}
