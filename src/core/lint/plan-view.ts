import type { Gate, MetricGate } from "../plan/gate.ts";
import type { Metric } from "../plan/metric.ts";
import { type Phase, showsToCustomers } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";

/** A gate with where it stands. */
export interface Placed<G extends Gate = Gate> {
  readonly gate: G;
  readonly phase: Phase;
  /** Of the phase, from 0. */
  readonly index: number;
  /** JSON pointer of the gate. */
  readonly at: string;
}

export function* gatesOf(plan: Plan): Generator<Placed> {
  for (const [index, phase] of plan.phases.entries()) {
    for (const [n, gate] of phase.gates.entries()) yield { gate, phase, index, at: `/phases/${index}/gates/${n}` };
  }
}

export function* metricGatesOf(plan: Plan): Generator<Placed<MetricGate>> {
  for (const { gate, ...place } of gatesOf(plan)) if (gate.kind === "metric") yield { gate, ...place };
}

/** Gates by their ids; of two with one id the first, the other is the business of `ids-are-unique`. */
export function gatesById(plan: Plan): ReadonlyMap<string, Placed> {
  const byId = new Map<string, Placed>();
  for (const placed of gatesOf(plan)) if (!byId.has(placed.gate.id)) byId.set(placed.gate.id, placed);
  return byId;
}

export function metricsById(plan: Plan): ReadonlyMap<string, Metric> {
  return new Map(plan.metrics.toReversed().map((metric) => [metric.id, metric]));
}

/** Metrics by what they cover: "hazard:privacy", "success-metric:0". */
export function metricsByCover(plan: Plan): ReadonlyMap<string, readonly Metric[]> {
  return groupedBy(
    plan.metrics.flatMap((metric) => metric.covers.map((cover) => ({ cover, metric }))),
    ({ cover }) => cover,
    ({ metric }) => metric,
  );
}

/** Metric gates on one value line: one metric, slice, reference and unit; those of one phase or of all. */
export function valueLine({ metric, slice, reference, unit }: MetricGate): string {
  return JSON.stringify([metric, slice, reference, unit]);
}

export function groupedBy<Row, Value>(
  rows: Iterable<Row>,
  key: (row: Row) => string,
  value: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [value(row)]);
    else group.push(value(row));
  }
  return groups;
}

export function lastDay({ startDay, days }: Pick<Phase, "startDay" | "days">): number {
  return startDay + days - 1;
}

/** Index of the first phase that shows the feature to customers; the number of phases where none does. */
export function firstShown({ phases }: Plan): number {
  const index = phases.findIndex(showsToCustomers);
  return index === -1 ? phases.length : index;
}

/** General availability, where it stands last, as it must. */
export function generalAvailability({ phases }: Plan): Phase | null {
  const last = phases.at(-1);
  return last?.kind === "general_availability" ? last : null;
}

/** 1 where more of the metric is better, -1 where less is: multiplied with it, larger is always better. */
export function goodSign({ comparator }: MetricGate, tierPasses: boolean): 1 | -1 {
  return comparator.startsWith(">") === tierPasses ? 1 : -1;
}
