import type { HazardId } from "../../brief/facts.ts";
import type { HazardRow } from "../../catalog/hazards/hazard-row.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import { HazardSeverity } from "../../plan/hazard.ts";
import type { PlanContext } from "../context.ts";
import type { MetricModel } from "../measure/model.ts";
import { covering, type Entry } from "./entry.ts";
import { entryOfRow } from "./entry-of-row.ts";
import { hazardIn } from "./hazard-in.ts";
import { rowOf } from "./meaning.ts";
import { severityOf } from "./severity.ts";

const GRAVEST_FIRST = HazardSeverity.options;

/** Hazards that one metric would answer for, with the class of the gravest. */
export interface Demand {
  readonly hazards: readonly HazardRow[];
  readonly severity: HazardSeverity;
  readonly own: Entry;
}

/** The metric that a hazard asks for: its monitor, in the archetype's words where the archetype has it. */
export function demandOf(id: HazardId, context: PlanContext, present: ReadonlySet<string>): Demand | null {
  const hazard = hazardIn(id, context);
  const { archetype } = context.profile;
  const { monitor, variants, also } = hazard.watch;
  const row =
    variants.map((variant) => rowOf(variant, archetype)).find((variant) => variant !== null) ??
    rowOf(monitor, archetype);
  if (row === null) return null;
  const demand = (from: MetricRow): Demand => ({
    hazards: [hazard],
    severity: severityOf(id, context.facts).severity,
    own: entryOfRow({ row: from, hazard, covers: [`hazard:${id}`] }, context),
  });
  if (!present.has(row.id)) return demand(row);
  // The brief has the metric and keeps it from stopping anything: another monitor stops in its place.
  const others = also.flatMap((other) => (present.has(other) ? [] : (rowOf(other, archetype) ?? []))).map(demand);
  return others.find(({ own }) => canStop(own.watched.model)) ?? demand(row);
}

/** Demands of one metric together, the gravest first; among equals in the given order. */
export function demandsOf(
  ids: readonly HazardId[],
  context: PlanContext,
  present: ReadonlySet<string> = new Set(),
): Demand[] {
  const single = ids
    .flatMap((id) => demandOf(id, context, present) ?? [])
    .toSorted((a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity));
  const together = new Map<string, Demand>();
  for (const demand of single) {
    const { id } = demand.own.watched;
    const first = together.get(id);
    together.set(id, first === undefined ? demand : joined(first, demand));
  }
  return [...together.values()];
}

/** One metric for both hazards, as the graver has it. */
function joined(first: Demand, second: Demand): Demand {
  return {
    ...first,
    hazards: [...first.hazards, ...second.hazards],
    own: covering(first.own, second.own.watched.covers),
  };
}

/** Whether a metric answers for a hazard: it means the same as one of its monitors, and can pause or kill. */
export function answersFor(entry: Entry, id: HazardId, context: PlanContext): boolean {
  if (!canStop(entry.watched.model)) return false;
  const { watch } = hazardIn(id, context);
  const { severity } = severityOf(id, context.facts);
  // A grave hazard is answered for by its weightiest monitor, not by a rate beside it.
  const ids = [watch.monitor, ...watch.variants, ...(severity === "S0" ? [] : watch.also)];
  return entry.means.some((meaning) => ids.includes(meaning));
}

/** Against a control or on a total, a stop may not be readable: that answers for no hazard. */
function canStop(model: MetricModel): boolean {
  switch (model.kind) {
    case "audit":
    case "events":
      return true;
    case "census":
      return model.rules.some(({ tier }) => tier !== "investigate");
    case "level":
      return (
        model.reference !== "control" &&
        model.needsShare === 0 &&
        model.stops.some(({ tier }) => tier !== "investigate")
      );
    case "within":
    case "unread":
      return false;
  }
}
