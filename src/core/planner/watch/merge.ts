import { MERGED_METRICS } from "../../catalog/metrics/merged-metrics.ts";
import { secondsOf } from "../../plan/duration.ts";
import type { Cover } from "../../plan/ids.ts";
import type { PlanContext } from "../context.ts";
import type { AuditModel } from "../measure/model.ts";
import type { Demand } from "./demands.ts";
import type { Entry } from "./entry.ts";
import { entryOfRow } from "./entry-of-row.ts";
import { eventsModel } from "./model-of-row.ts";
import { holds } from "./traits.ts";

const AUDITS_AND_EVENTS = 2;

/** The metrics of all demands in at most `slots`: the gravest keep their own longest. Null where they do not fit. */
export function fitDemands(demands: readonly Demand[], slots: number, context: PlanContext): Entry[] | null {
  if (demands.length <= slots) return demands.map(({ own }) => own);
  for (let alone = slots - 1; alone >= 0; alone -= 1) {
    const merged = mergedMetrics(demands.slice(alone), context);
    if (alone + merged.length <= slots) return [...demands.slice(0, alone).map(({ own }) => own), ...merged];
  }
  return null;
}

/** Least slots into which any demands fit. */
export const leastSlots = (demands: readonly Demand[]): number => Math.min(demands.length, AUDITS_AND_EVENTS);

function mergedMetrics(demands: readonly Demand[], context: PlanContext): Entry[] {
  const audits = demands.filter(({ own }) => own.watched.model.kind === "audit");
  const events = demands.filter(({ own }) => own.watched.model.kind !== "audit");
  return [merge(events, mergedEvents, context), merge(audits, mergedAudits, context)].flat();
}

function merge(
  demands: readonly Demand[],
  together: (demands: readonly Demand[], context: PlanContext) => Entry,
  context: PlanContext,
): Entry[] {
  return demands.length < 2 ? demands.map(({ own }) => own) : [together(demands, context)];
}

function mergedEvents(demands: readonly Demand[], context: PlanContext): Entry {
  const hazards = demands.flatMap((demand) => demand.hazards);
  const quickest = hazards.toSorted((a, b) => secondsOf(a.killWithin.first) - secondsOf(b.killWithin.first))[0];
  const ofWriting = holds({ all: ["makesWorks"] }, context) ? [MERGED_METRICS.ofWriting] : [];
  const row = {
    ...MERGED_METRICS.events,
    definition: `${MERGED_METRICS.events.definition} ${[...hazards.map(({ watch }) => watch.event), ...ofWriting].join("; ")}`,
  };
  const model = {
    ...eventsModel(quickest ?? null),
    act: "kill" as const,
    action: MERGED_METRICS.killAction,
  };
  return entryOfRow({ row, hazard: null, covers: covers(demands), model }, context);
}

function mergedAudits(demands: readonly Demand[], context: PlanContext): Entry {
  const models = demands
    .map(({ own }) => own.watched.model)
    .filter((model): model is AuditModel => model.kind === "audit");
  const ceiling = Math.min(...models.map(({ ceiling, of }) => (ceiling * 100) / of));
  const kinds = demands.map(({ own }) => own.watched.name).join("; ");
  const row = { ...MERGED_METRICS.audits, level: ceiling, definition: `${MERGED_METRICS.audits.definition} ${kinds}` };
  const model = {
    kind: "audit",
    ceiling,
    of: 100,
    killFactor: Math.min(...models.map(({ killFactor }) => killFactor)),
  } as const;
  return entryOfRow({ row, hazard: null, covers: covers(demands), model }, context);
}

function covers(demands: readonly Demand[]): Cover[] {
  return demands.flatMap(({ hazards }) => hazards.map(({ id }): Cover => `hazard:${id}`));
}
