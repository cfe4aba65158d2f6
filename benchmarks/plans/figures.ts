import type { Gate, MetricGate, Tier } from "../../src/core/plan/gate.ts";
import { isPassing } from "../../src/core/plan/gate.ts";
import { type Phase, showsToCustomers } from "../../src/core/plan/phase.ts";
import type { Plan } from "../../src/core/plan/plan.ts";

/** What one can see of a plan without reading it. */
export interface Figures {
  readonly risk: string;
  readonly population: string;
  readonly phases: number;
  readonly weeks: number;
  /** Share and people at the end of the first phase with customers, and of the last before general availability. */
  readonly first: string;
  readonly last: string;
  readonly gates: number;
  readonly measurableGates: number;
  readonly checklists: number;
  readonly metrics: number;
  /** Rows of the published rules: a rule that is equal in several phases is one. */
  readonly kill: number;
  readonly pause: number;
  readonly investigate: number;
  readonly advisoryStops: number;
}

export function figuresOf(plan: Plan): Figures {
  const gates = plan.phases.flatMap((phase) => phase.gates);
  const promotions = metricGates(gates).filter(({ tier }) => tier === "promote");
  const customers = plan.phases.filter(showsToCustomers);
  return {
    risk: plan.profile.riskLevel,
    population: `${plan.population.stated ?? "?"} ${plan.population.unit} (${plan.population.planningLow})`,
    phases: plan.phases.length,
    weeks: weeksOf(plan),
    first: exposure(customers[0]),
    last: exposure(customers.at(-2)),
    gates: promotions.length,
    measurableGates: promotions.filter(({ advisory }) => !advisory).length,
    checklists: gates.length - metricGates(gates).length,
    metrics: plan.metrics.length,
    kill: rows(gates, "kill"),
    pause: rows(gates, "pause"),
    investigate: rows(gates, "investigate"),
    advisoryStops: metricGates(gates).filter((gate) => gate.advisory && !isPassing(gate)).length,
  };
}

export function metricGates(gates: readonly Gate[]): MetricGate[] {
  return gates.flatMap((gate) => (gate.kind === "metric" ? [gate] : []));
}

export function weeksOf({ phases }: Plan): number {
  const last = phases.at(-1);
  return last === undefined ? 0 : Math.ceil((last.startDay + last.days - 1) / 7);
}

function exposure(phase: Phase | undefined): string {
  if (phase === undefined) return "none";
  const { count, shareOfEligible } = phase.exposed;
  return `${percent(shareOfEligible)}, ${count}`;
}

export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}

/** Deciding rules of a tier; limits that differ by phase are in one row of the published document. */
function rows(gates: readonly Gate[], tier: Tier): number {
  const own = metricGates(gates).filter((gate) => gate.tier === tier && !gate.advisory);
  return new Set(own.map(({ metric, slice }) => `${metric} ${slice ?? ""}`)).size;
}
