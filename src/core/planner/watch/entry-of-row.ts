import type { HazardRow } from "../../catalog/hazards/hazard-row.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { METRIC_LADDERS } from "../../catalog/metrics/ladders.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import type { MetricModel } from "../measure/model.ts";
import type { Watched } from "../measure/watched.ts";
import { cadenceOf } from "./cadence.ts";
import type { Entry } from "./entry.ts";
import { modelOfRow } from "./model-of-row.ts";
import { inNouns } from "./nouns.ts";

interface Parts {
  readonly row: MetricRow;
  readonly hazard: HazardRow | null;
  readonly covers: Watched["covers"];
  /** Where it is not what the row alone gives. */
  readonly model?: MetricModel;
}

/** A metric of the catalog as this plan watches it. */
export function entryOfRow({ row, hazard, covers, ...given }: Parts, context: PlanContext): Entry {
  const model = given.model ?? modelOfRow(row, hazard, context);
  const from = `metric ${row.id}: ${row.source}; ${row.status}`;
  return {
    means: [row.id],
    watched: {
      id: row.id,
      name: inNouns(row.name, context),
      group: row.group,
      statistic: row.statistic,
      unit: row.unit,
      per: row.unit === "per-1k" ? { count: 1_000, of: perOf(row, context) } : null,
      scale: null,
      direction: row.direction,
      target: targetOf(model),
      baseline: null,
      definition: inNouns(row.definition, context),
      cadence: cadenceOf(model, row.cadence),
      proxy: null,
      dataSource: row.dataSource,
      action: actionOf(row, hazard, model),
      covers: [...covers],
      addedByPlan: covers.length === 0,
      owner: row.owner,
      consulted: row.consulted,
      maturesDays: row.maturesDays,
      model,
      because: {
        target: fromCatalog("the catalog's limit for this metric; the brief gives none", from),
        baseline: fromCatalog("no present value is known; it is recorded in the first customer phase", from),
        definition: fromCatalog("the catalog's definition, in the feature's noun", from),
        cadence: fromCatalog("as often as its rules are read, or more often", from),
        owner: fromCatalog("the usual owner of such a metric", from),
      },
    },
  };
}

function perOf(row: MetricRow, { profile }: PlanContext): string {
  return row.countedOn === "people" ? "people who have had the feature" : profile.unit.many;
}

function targetOf(model: MetricModel): number | null {
  if (model.kind === "events") return 0;
  if (model.kind === "audit") return model.ceiling;
  return model.kind === "level" && model.reference === null ? model.promised : null;
}

/** What the team does about it, for the monitoring table. */
function actionOf(row: MetricRow, hazard: HazardRow | null, model: MetricModel): string {
  if (model.kind === "events") return `Triage each suspected case within 4 hours; on 1 confirmed case: ${model.action}`;
  if (model.kind === "census") return model.rules.map(({ tier, action }) => `${tier}: ${action}`).join("; ");
  const watching = hazard ?? Object.values(HAZARDS).find(({ watch }) => watch.monitor === row.id) ?? null;
  return row.ladder === "fixed" && watching !== null ? watching.killAction : METRIC_LADDERS[row.ladder].action;
}
