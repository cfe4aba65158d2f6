import type { HazardRow } from "../../catalog/hazards/hazard-row.ts";
import { USUAL_CURRENCY } from "../../catalog/metrics/currencies.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import type { MetricModel } from "../measure/model.ts";
import type { Watched } from "../measure/watched.ts";
import { cadenceOf } from "./cadence.ts";
import { deedOf, firstAidOf } from "./deeds.ts";
import type { Entry } from "./entry.ts";
import { modelOfRow } from "./model-of-row.ts";
import { currencyOf, inNouns } from "./nouns.ts";
import { ownerIn } from "./owners.ts";
import { severityOf } from "./severity.ts";

interface Parts {
  readonly row: MetricRow;
  readonly hazard: HazardRow | null;
  readonly covers: Watched["covers"];
  /** Where it is not what the row alone gives. */
  readonly model?: MetricModel;
  /** An event of the gravest class is watched. */
  readonly gravest?: boolean;
}

/** A metric of the catalog as this plan watches it. */
export function entryOfRow({ hazard, covers, ...given }: Parts, context: PlanContext): Entry {
  const row = inCurrency(given.row, context);
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
      action: actionOf({ hazard, model }, context),
      firstAid: firstAidOf(row, context, given.gravest === true),
      covers: [...covers],
      addedByPlan: covers.length === 0,
      owner: ownerIn(row.owner, context),
      consulted: row.consulted.map((role) => ownerIn(role, context)),
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

/** The catalog writes amounts in dollars. */
function inCurrency(row: MetricRow, context: PlanContext): MetricRow {
  return row.unit === USUAL_CURRENCY ? { ...row, unit: currencyOf(context) } : row;
}

function perOf(row: MetricRow, { profile }: PlanContext): string {
  return row.countedOn === "people" ? "people who have had the feature" : profile.unit.many;
}

function targetOf(model: MetricModel): number | null {
  if (model.kind === "events") return 0;
  if (model.kind === "audit") return model.ceiling;
  return model.kind === "level" && model.reference === null ? model.promised : null;
}

/** Where serious harm is possible a suspicion is enough to act on. */
const CONTAINED_ON_SUSPICION = "Contain the path of a suspected case at once, within 15 minutes. ";

/** What the team does about it, for the monitoring table. */
function actionOf({ hazard, model }: { hazard: HazardRow | null; model: MetricModel }, context: PlanContext): string {
  const gravest = hazard !== null && severityOf(hazard.id, context.facts).severity === "S0";
  return `${model.kind === "events" && gravest ? CONTAINED_ON_SUSPICION : ""}${deedOf(model)}`;
}
