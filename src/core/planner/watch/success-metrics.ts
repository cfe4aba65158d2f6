import type { MetricFact } from "../../brief/facts.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { METRIC_WORDS } from "../../catalog/metric-words.ts";
import { LOWER_IS_BETTER, METRIC_FAMILIES, OTHER_METRICS } from "../../catalog/metrics/families.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import type { Because } from "../../plan/because.ts";
import { snakeCase, uniqueId } from "../../plan/ids.ts";
import { computed, fromBrief, fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { horizonDays } from "../measure/horizon.ts";
import { maturingDays } from "../measure/maturing.ts";
import { isAuditedSample, type MetricModel, type SampleOf } from "../measure/model.ts";
import { modelOfFact, sampleOf } from "../measure/model-of-fact.ts";
import type { Watched } from "../measure/watched.ts";
import { cadenceOf } from "./cadence.ts";
import { type Denominator, denominatorOf, eachOf } from "./counted-on.ts";
import { deedOf, firstAidOf } from "./deeds.ts";
import { definitionOf, withStatement } from "./definition.ts";
import type { Entry } from "./entry.ts";
import { type Known, knownAs } from "./meaning.ts";
import { neverGated, reportedModel } from "./never-gated.ts";
import { notWorseModel } from "./not-worse.ts";
import { countedNoun, inNouns } from "./nouns.ts";
import { ownerIn } from "./owners.ts";
import { proposedFacts } from "./proposed.ts";
import { isReportOnly } from "./report-only.ts";

/** At most this many success metrics of a brief fit into a plan of 16 metrics. */
export const MOST_SUCCESS_METRICS = 12;

/** The brief's success metrics, or those that the archetype proposes where it names none. */
export function successMetrics(context: PlanContext, hasControl: boolean): Entry[] {
  const { facts, profile } = context;
  const taken = new Set<string>();
  const named = facts.metrics.slice(0, MOST_SUCCESS_METRICS).map((fact, at) => {
    const known = knownAs(fact, profile.archetype);
    return entryOf({ fact, at, known, id: nextId(fact, taken), proposedBy: null, hasControl }, context);
  });
  if (facts.metrics.length > 0) return withProxies(named);
  return withProxies(
    proposedFacts(context).map(({ fact, row }) =>
      entryOf({ fact, at: null, known: { means: [row.id], row }, id: row.id, proposedBy: row, hasControl }, context),
    ),
  );
}

/** The name in snake case, with the statistic where two metrics share a name. */
function nextId({ name, statistic }: MetricFact, taken: Set<string>): string {
  const plain = snakeCase(name);
  const id = taken.has(plain) ? uniqueId(`${plain}_${statistic}`, taken) : plain;
  taken.add(id);
  return id;
}

interface Parts {
  readonly fact: MetricFact;
  /** Its number in the brief, from 0; null for a proposal. */
  readonly at: number | null;
  readonly known: Known;
  readonly id: string;
  readonly proposedBy: MetricRow | null;
  readonly hasControl: boolean;
}

function entryOf({ fact, at, known, id, proposedBy, hasControl }: Parts, context: PlanContext): Entry {
  const model = modelIn(fact, hasControl, context);
  const denominator = denominatorOf(fact, context);
  const row = known.row !== null && definesFor(known.row, fact, denominator) ? known.row : null;
  const family = row ?? METRIC_FAMILIES.find(({ words }) => words.test(fact.name)) ?? OTHER_METRICS;
  const maturesDays = Math.max(maturingDays(fact.name), row?.maturesDays ?? 0, foretoldDays(fact, context));
  return {
    means: [...new Set([...known.means, id])],
    watched: {
      id,
      name: fact.name,
      group: family.group,
      statistic: fact.statistic,
      unit: fact.unit,
      per:
        fact.unit === "per-1k"
          ? { count: 1_000, of: denominator?.many ?? countedNoun(sampleOf(fact), context).many }
          : null,
      scale: scaleOf(fact),
      direction: directionOf(fact, row),
      target: fact.target,
      baseline: fact.baseline,
      definition: withStatement(
        row === null ? definitionOf(fact, maturesDays, context) : inNouns(row.definition, context),
        fact,
        context,
      ),
      cadence: cadenceOf(model, row?.cadence ?? null),
      proxy: null,
      dataSource: sourceOf(family.dataSource, sampleOf(fact)),
      action: isReportOnly(fact, context) ? REPORTED : deedOf(model),
      firstAid: firstAidOf(row, context, false),
      covers: at === null ? [] : [`success-metric:${at}`],
      addedByPlan: proposedBy !== null,
      owner: ownerIn(family.owner, context),
      consulted: family.consulted.map((role) => ownerIn(role, context)),
      maturesDays,
      model,
      because: reasons(fact, row, proposedBy),
    },
  };
}

/** What experts score is in no log. */
function sourceOf(usual: string, sample: SampleOf): string {
  return isAuditedSample(sample) && !/review|outcomes|sample/.test(usual) ? "reviewed sample" : usual;
}

const REPORTED = "Report it at every gate: the brief asks for the value and no target";

/** How it is gated: as its kind is, but for what may never decide, what can't be counted, and what must not get worse. */
function modelIn(fact: MetricFact, hasControl: boolean, context: PlanContext): MetricModel {
  const forbidden = neverGated(fact, context);
  if (forbidden !== null) return reportedModel(fact, forbidden);
  const model = modelOfFact(fact, context);
  const denominator = denominatorOf(fact, context);
  if (denominator !== null && denominator.sample === null && model.kind !== "events")
    return {
      kind: "unread",
      comparator: fact.comparator,
      target: fact.target,
      unit: fact.unit ?? "%",
      why: `it is counted on ${denominator.many}, and how many of them the cohort has is not known`,
      wouldNeed: `how many ${denominator.many} a week there are`,
    };
  const read = notWorseModel(fact, model, hasControl);
  const ofPeople = fact.statistic === "mean" && (eachOf(fact, context)?.ofPeople ?? false);
  const sampled = denominator?.sample ?? (ofPeople ? "people" : null);
  if (read.kind !== "level" || sampled === null) return read;
  return read.reference === null || denominator?.inBothArms === true ? { ...read, sampleOf: sampled } : read;
}

/** A row that counts complaints on people does not define what a brief counts on boxes, nor a median a mean. */
function definesFor(
  { unit, countedOn, definition }: MetricRow,
  fact: MetricFact,
  denominator: Denominator | null,
): boolean {
  const averages = ["mean", "median"].filter((word) => definition.includes(word));
  if (averages.length > 0 && !averages.includes(fact.statistic)) return false;
  return unit !== "per-1k" || countedOn !== "people" || (denominator?.sample ?? sampleOf(fact)) === "people";
}

/** What a prediction promises is known only when the future that it speaks of has come. */
function foretoldDays({ name }: MetricFact, { brief, profile }: PlanContext): number {
  const foretells =
    ARCHETYPES[profile.archetype].shadow.leastDays !== undefined && METRIC_WORDS.foretold.words.test(name);
  return foretells ? horizonDays(brief.feature) : 0;
}

function reasons(fact: MetricFact, row: MetricRow | null, proposedBy: MetricRow | null): Watched["because"] {
  const stated = (detail: string): Because =>
    proposedBy === null
      ? fromBrief(detail, fact.origin.span)
      : fromCatalog("assumed: the brief names no success metric; confirm", `proposed ${proposedBy.id}; our default`);
  const from = row === null ? "families of metrics; our default" : `metric ${row.id}: ${row.source}; ${row.status}`;
  return {
    target: stated("as stated in the success metrics"),
    baseline: fact.baseline === null ? stated("the brief states no present value") : stated("as stated"),
    definition:
      row === null
        ? computed("the brief's name for it, with what this plan counts", ["fact:metrics", "fact:archetype"])
        : fromCatalog("the catalog's definition of the metric that the brief names", from),
    cadence: fromCatalog("as often as its rules are read, or more often", from),
    owner: fromCatalog("the usual owner of such a metric", from),
  };
}

function directionOf({ comparator, name }: MetricFact, row: MetricRow | null): Watched["direction"] {
  if (comparator === "within") return "within";
  if (comparator !== "none")
    return comparator === ">=" || comparator === ">" || comparator === "increase" ? "up" : "down";
  return row?.direction ?? (LOWER_IS_BETTER.words.test(name) ? "down" : "up");
}

/** Both ends of a score's scale, by its name and the size of its target; the same that its model takes. */
function scaleOf({ statistic, name, target, unit }: MetricFact): Watched["scale"] {
  if (statistic !== "score" || target === null || unit === "%" || unit === "per-1k") return null;
  if (METRIC_WORDS.netPromoter.words.test(name)) return { low: -100, high: 100 };
  if (target <= 1) return { low: 0, high: 1 };
  if (target <= 5) return { low: 1, high: 5 };
  return { low: 0, high: target <= 10 ? 10 : 100 };
}

/** What matures late is watched through the first value that is known at once. */
function withProxies(entries: readonly Entry[]): Entry[] {
  const leading = entries.find(
    ({ watched }) => watched.maturesDays === 0 && watched.direction === "up" && watched.model.kind === "level",
  );
  return entries.map((entry) =>
    entry.watched.maturesDays === 0 || leading === undefined
      ? entry
      : { ...entry, watched: { ...entry.watched, proxy: leading.watched.id } },
  );
}
