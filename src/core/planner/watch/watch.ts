import type { HazardId } from "../../brief/facts.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { EXTRA_METRICS } from "../../catalog/metrics/extra-metrics.ts";
import { type Cover, uniqueId } from "../../plan/ids.ts";
import type { Finding } from "../../shared/finding.ts";
import type { PlanContext } from "../context.ts";
import type { Tiered } from "../measure/watched.ts";
import { archetypeIn } from "./archetype-in.ts";
import { answersFor, type Demand, demandsOf } from "./demands.ts";
import { covering, type Entry } from "./entry.ts";
import { entryOfRow } from "./entry-of-row.ts";
import { rowOf } from "./meaning.ts";
import { fitDemands, leastSlots } from "./merge.ts";
import { modelOfRow } from "./model-of-row.ts";
import { neverGatedFindings } from "./never-gated.ts";
import { withTiers } from "./rows.ts";
import { severityOf } from "./severity.ts";
import { type Standing, standingMetrics } from "./standing.ts";
import { MOST_SUCCESS_METRICS, successMetrics } from "./success-metrics.ts";
import { holds } from "./traits.ts";
import { weakestSegment } from "./weakest-segment.ts";

/** More than these nobody reads every week. */
export const MOST_METRICS = 16;
/** Hazards that the archetype brings and the brief does not name: so many, while a plan has room, merged where it has little. */
const MOST_ADDED_HAZARDS = 3;
const KEPT_FOR_EXTRAS = 2;
const ROOM_FOR_ADDED = 14;

/** What the plan watches: the brief's success metrics, a monitor of every hazard, the standing metrics, then extras. */
export function watchedMetrics(context: PlanContext, hasControl: boolean): Tiered[] {
  const success = successMetrics(context, hasControl);
  const present = new Set(success.flatMap(({ means }) => means));
  const hazards = context.facts.hazards.map(({ id }) => id);
  const uncovered = hazards.filter((id) => !success.some((entry) => answersFor(entry, id, context)));
  const demands = demandsOf(uncovered, context, present);
  const standing = standingMetrics(
    context,
    hasControl,
    new Set([...present, ...demands.map(({ own }) => own.watched.id)]),
  );
  const core = [...success, ...roomFor(demands, standing, MOST_METRICS - success.length, context)];
  const floor = weakestSegment(success, context);
  const more = [...core, ...addedHazards(core, hazards, context)];
  const all = withExtras([...more, ...besideHazards(more, hazards, context)], floor, context);
  return withTiers(withCovers(unique(all), hazards, context).map(({ watched }) => watched));
}

/** Hazards' metrics and standing ones in so many slots: hazards share first, then standing metrics make room. */
function roomFor(demands: readonly Demand[], standing: Standing, slots: number, context: PlanContext): Entry[] {
  const free = slots - standing.always.length;
  const kept = standing.givingWay.slice(Math.max(0, standing.givingWay.length - (free - leastSlots(demands))));
  const own = fitDemands(demands, free - kept.length, context) ?? [];
  return [...own, ...standing.always, ...kept.toReversed()];
}

function addedHazards(core: readonly Entry[], named: readonly HazardId[], context: PlanContext): Entry[] {
  // The floor under segments and the tickets of support come before what is only likely.
  const slots = Math.max(1, MOST_METRICS - KEPT_FOR_EXTRAS - core.length);
  if (core.length >= MOST_METRICS) return [];
  const brought = archetypeIn(context).hazards.filter(
    (id) =>
      !named.includes(id) &&
      holds(HAZARDS[id].broughtWhere ?? {}, context) &&
      !core.some((entry) => answersFor(entry, id, context)),
  );
  const demands = demandsOf(brought.slice(0, MOST_ADDED_HAZARDS), context);
  const entries = fitDemands(demands, slots, context) ?? demands.slice(0, slots).map(({ own }) => own);
  return entries.map((entry) => ({ ...entry, watched: { ...entry.watched, addedByPlan: true } }));
}

/** The floor under segments, then the extras of the catalog, while there is room. */
function withExtras(entries: readonly Entry[], floor: Entry | null, context: PlanContext): Entry[] {
  const all = [...entries];
  const means = new Set(entries.flatMap((entry) => entry.means));
  if (floor !== null && all.length < MOST_METRICS) all.push(floor);
  for (const ids of EXTRA_METRICS) {
    if (all.length >= MOST_METRICS || ids.some((id) => means.has(id))) continue;
    const row = ids.map((id) => rowOf(id, context.profile.archetype)).find((found) => found !== null) ?? null;
    if (row !== null) all.push(entryOfRow({ row, hazard: null, covers: [] }, context));
  }
  return all;
}

/** What scales with people beside what is counted, where there is room. */
function besideHazards(entries: readonly Entry[], named: readonly HazardId[], context: PlanContext): Entry[] {
  const means = new Set(entries.flatMap((entry) => entry.means));
  const wanted = new Set(named.flatMap((id) => HAZARDS[id].watch.beside ?? []));
  return [...wanted]
    .flatMap((id) => (means.has(id) ? [] : (rowOf(id, context.profile.archetype) ?? [])))
    .slice(0, Math.max(0, ROOM_FOR_ADDED - entries.length))
    .map((row) => {
      const covers = named
        .filter((id) => HAZARDS[id].watch.beside?.includes(row.id))
        .map((id): Cover => `hazard:${id}`);
      return entryOfRow({ row, hazard: null, covers }, context);
    });
}

/** Every metric names all hazards that it answers for, and the age of reports all that events answer for. */
function withCovers(entries: readonly Entry[], hazards: readonly HazardId[], context: PlanContext): Entry[] {
  const answered = entries.map((entry) =>
    covering(
      entry,
      hazards.filter((id) => answersFor(entry, id, context)).map((id): Cover => `hazard:${id}`),
    ),
  );
  const events = answered
    .filter(({ watched }) => watched.model.kind === "events")
    .flatMap(({ watched }) => watched.covers);
  const prohibited = events.filter((cover) => !cover.startsWith("success-metric:"));
  // A report of harm is looked at in time whatever the population, where a rate may be too rare to be read.
  const harms = answered.flatMap(({ watched }) => watched.covers.filter((cover) => cover.startsWith("hazard:")));
  const reported = [...new Set([...prohibited, ...harms])];
  const gravest = reported.some((cover) => hazardsOfCover(cover).some((id) => isGravest(id, context)));
  return answered.map((entry) => {
    if (!entry.means.includes("oldest_open_report")) return entry;
    const row = rowOf("oldest_open_report", context.profile.archetype);
    if (row === null || !gravest) return covering(entry, reported);
    return entryOfRow(
      { row, hazard: null, covers: reported, model: modelOfRow(row, null, context, true), gravest },
      context,
    );
  });
}

const hazardsOfCover = (cover: Cover): HazardId[] =>
  (Object.keys(HAZARDS) as HazardId[]).filter((id) => cover === `hazard:${id}`);

const isGravest = (id: HazardId, { facts }: PlanContext): boolean => severityOf(id, facts).severity === "S0";

/** A metric of the brief may have the name of one of ours that means something else. */
function unique(entries: readonly Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const id = uniqueId(entry.watched.id, taken);
    taken.add(id);
    return { ...entry, watched: { ...entry.watched, id } };
  });
}

/** What of the brief's success metrics is left out, or not gated as the brief has it. */
export function watchFindings(context: Pick<PlanContext, "brief" | "facts">): Finding[] {
  return [...leftOut(context), ...neverGatedFindings(context)];
}

/** Success metrics that a plan has no room for. */
function leftOut({ facts }: Pick<PlanContext, "facts">): Finding[] {
  const left = facts.metrics.slice(MOST_SUCCESS_METRICS);
  const [first] = left;
  if (first === undefined) return [];
  return [
    {
      code: "too-many-success-metrics",
      severity: "warning",
      place: { in: "brief", span: first.origin.span },
      message: `The brief names ${facts.metrics.length} success metrics; the plan watches the first ${MOST_SUCCESS_METRICS}, so these are left out: ${left.map(({ name }) => name).join(", ")}.`,
      remedy: `Name at most ${MOST_SUCCESS_METRICS} success metrics, those that decide first.`,
    },
  ];
}
