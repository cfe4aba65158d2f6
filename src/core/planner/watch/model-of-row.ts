import type { HazardRow } from "../../catalog/hazards/hazard-row.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { SEVERITIES } from "../../catalog/hazards/severities.ts";
import { findMetric } from "../../catalog/metrics/find-metric.ts";
import { LADDER_BY_KIND } from "../../catalog/metrics/ladder-by-kind.ts";
import { METRIC_LADDERS, type MetricLadder } from "../../catalog/metrics/ladders.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import type { Rule } from "../../catalog/metrics/rule.ts";
import { STANDING_RULES, USUAL_STOPS } from "../../catalog/metrics/standing-rules.ts";
import type { Duration } from "../../catalog/metrics/time.ts";
import { secondsOf } from "../../plan/duration.ts";
import type { PlanContext } from "../context.ts";
import { triageWithin } from "../law/time-inside.ts";
import type { CensusModel, EventsModel, LevelModel, MetricModel, StoppingTier } from "../measure/model.ts";
import { parityModel } from "../measure/parity-model.ts";
import { changeFromBaseline, logNormalQuantile, proportion, type Sampling, skewedMean } from "../measure/sampling.ts";
import { severityOf } from "./severity.ts";

const TIERS = ["investigate", "pause", "kill"] as const satisfies readonly StoppingTier[];
const QUANTILES: Readonly<Partial<Record<MetricRow["statistic"], number>>> = {
  median: 0.5,
  p50: 0.5,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
};

/** The level that a row's limits start from, in this plan. */
export function levelIn(row: MetricRow, { facts, profile }: PlanContext): number | null {
  const cases = row.cases.length > 0 ? row.cases : (findMetric(row.id)?.cases ?? []);
  const fits = cases.find(
    ({ where }) =>
      where.hazards?.some((id) => facts.hazards.some((hazard) => hazard.id === id)) ||
      where.markets?.includes(profile.market) ||
      where.archetypes?.includes(profile.archetype),
  );
  return fits?.level ?? row.level;
}

/** How a metric of the catalog is gated: by its ladder, and by the limits that its hazard or its own table gives. */
export function modelOfRow(
  row: MetricRow,
  watching: HazardRow | null,
  context: PlanContext,
  gravest = false,
): MetricModel {
  const hazard = watching === null ? null : inTime(watching, context);
  const level = levelIn(row, context);
  if (row.ladder === "CT") return eventsModel(hazard);
  if (row.ladder === "HR" && level !== null)
    return {
      kind: "audit",
      ceiling: level,
      of: row.unit === "per-1k" ? 1_000 : 100,
      killFactor: LADDER_BY_KIND.rateDownSampled.kill,
    };
  if (row.ladder === "FX" && level !== null)
    return parityModel(
      level,
      row.direction === "up" ? "higher" : "lower",
      row.countedOn === "in full" ? "units" : row.countedOn,
      context,
    );
  const rules = resolved(row, hazard, level, { gravest, values: context.values, context });
  return row.countedOn === "in full"
    ? censusModel(row, rules, hazard)
    : levelModel(row, { rules, level, sampleOf: row.countedOn }, context);
}

/** A hazard that its people make one of the gravest class is acted on as soon as that class asks for. */
function inTime(hazard: HazardRow, { facts }: PlanContext): HazardRow {
  const { actWithin } = SEVERITIES.S0;
  const isSlow = secondsOf(hazard.killWithin.first) > secondsOf(actWithin);
  if (!isSlow || severityOf(hazard.id, facts).severity !== "S0") return hazard;
  return { ...hazard, killWithin: { ...hazard.killWithin, first: actWithin } };
}

/** Without a hazard of its own, an event is somebody served who should not have been: contained first. */
export function eventsModel(hazard: HazardRow | null): EventsModel {
  const { watch, killWithin, killAction } = hazard ?? HAZARDS.privacy;
  return { kind: "events", audited: false, killWithin: killWithin.first, act: watch.act, action: killAction };
}

/** What of the plan decides limits. */
interface InPlan {
  /** An event of the gravest class is watched. */
  readonly gravest: boolean;
  readonly values: PlanContext["values"];
  /** Laws of the plan can shorten triage. */
  readonly context: PlanContext;
}

interface Resolved {
  readonly tier: StoppingTier;
  readonly rule: Rule;
  readonly limit: number;
  /** The limit is a change from the recorded baseline, in percent. */
  readonly relative: boolean;
  /** What is done, where the rule is of a standing metric. */
  readonly done: { readonly action: string; readonly within: Duration } | null;
}

/** The first rule of each tier that reads the row and whose limit is a number before any data is seen. */
function resolved(row: MetricRow, hazard: HazardRow | null, level: number | null, plan: InPlan): Resolved[] {
  return TIERS.flatMap((tier) => {
    const found = rulesFor(row, hazard, tier, plan).flatMap(({ rule, done }) => {
      const limit = numberOf(rule, level, plan);
      return limit === null ? [] : [{ tier, rule, done, ...limit }];
    });
    return found.slice(0, 1);
  });
}

function rulesFor(
  row: MetricRow,
  hazard: HazardRow | null,
  tier: StoppingTier,
  { gravest }: InPlan,
): Pick<Resolved, "rule" | "done">[] {
  const own = STANDING_RULES.filter(({ rule }) => rule.metric === row.id);
  if (own.length > 0)
    return own
      .filter((standing) => standing.tier === tier)
      .filter(({ where }) => where === undefined || (where === "gravest") === gravest)
      .map(({ rule, action, within }) => ({ rule, done: { action, within } }));
  const watching = hazard === null ? Object.values(HAZARDS) : [hazard];
  const limits = watching.flatMap((one) => {
    const read = one.watch.variants.includes(row.id) ? one.watch.monitor : row.id;
    return one[tier].filter(({ metric }) => metric === read);
  });
  const ladder: MetricLadder = METRIC_LADDERS[row.ladder];
  return [...limits, ...ladder[tier]].map((rule) => ({ rule, done: null }));
}

function numberOf(
  { limit }: Rule,
  level: number | null,
  { values, context, gravest }: InPlan,
): { limit: number; relative: boolean } | null {
  if (limit.by === "assumption")
    return { limit: Number((values[limit.name] * 100 + limit.points).toPrecision(6)), relative: false };
  if (limit.by === "triage") return { limit: limit.times * hoursOf(triageWithin(context, gravest)), relative: false };
  if (limit.by === "value" || limit.by === "count") return { limit: limit.value, relative: false };
  if (limit.by === "change" && limit.from === "baseline" && limit.unit === "%")
    return { limit: limit.value, relative: true };
  if (limit.by !== "target") return null;
  return level === null
    ? { limit: Math.round((limit.factor - 1) * 100), relative: true }
    : { limit: Number((level * limit.factor).toPrecision(6)), relative: false };
}

function censusModel(row: MetricRow, rules: readonly Resolved[], hazard: HazardRow | null): CensusModel {
  const acts = { investigate: "investigate", pause: "pause-expansion", kill: hazard?.watch.act ?? "kill" } as const;
  return {
    kind: "census",
    needsControl: row.reference === "control",
    unit: rules.some(({ relative }) => relative) ? "%" : (row.unit ?? "count"),
    reference: rules.some(({ relative }) => relative) ? "baseline" : null,
    rules: rules.map(({ tier, rule, limit, done }) => {
      const { action, within } = done ?? doneAt(tier, hazard);
      return {
        tier,
        comparator: rule.comparator,
        limit,
        window: rule.window,
        consecutive: rule.consecutive,
        falseAlarm: rule.falseAlarm,
        act: acts[tier],
        action,
        actWithin: within,
      };
    }),
  };
}

/** To the hundredth below: a limit is tightened, never loosened. */
function hoursOf(time: Duration): number {
  return Math.floor(secondsOf(time) / 36 + 1e-9) / 100;
}

function doneAt(tier: StoppingTier, hazard: HazardRow | null): { action: string; within: Duration } {
  return tier === "kill" && hazard !== null
    ? { action: hazard.killAction, within: hazard.killWithin.first }
    : USUAL_STOPS[tier];
}

interface LevelParts {
  readonly rules: readonly Resolved[];
  readonly level: number | null;
  readonly sampleOf: LevelModel["sampleOf"];
}

function levelModel(row: MetricRow, { rules, level, sampleOf }: LevelParts, { values }: PlanContext): MetricModel {
  const relative = rules.some((rule) => rule.relative);
  const read = rules.filter((rule) => rule.relative === relative);
  const first = read[0];
  if (first === undefined) return shownOnly(row);
  const better = first.rule.comparator.startsWith(">") ? "lower" : "higher";
  const atTarget = first.rule.limit.by === "target" || better === "higher";
  return {
    kind: "level",
    better,
    promised: relative ? 0 : atTarget ? (level ?? first.limit) : first.limit * values.harmAtPromise,
    today: null,
    unit: relative ? "%" : (row.unit ?? "count"),
    reference: relative ? "baseline" : null,
    sampling: relative ? relativeSampling(row, values.variation) : samplingOf(row, values.variation),
    sampleOf,
    top: relative ? null : topOf(row),
    roundsFromTop: better === "higher" && topOf(row) !== null && !relative,
    settleDays: 0,
    needsShare: 0,
    gate: null,
    stops: read.map(({ tier, rule, limit }) => ({
      tier,
      limit,
      betaLimit: null,
      window: rule.window ?? { value: 7, unit: "day" },
      consecutive: rule.consecutive,
    })),
  };
}

function shownOnly(row: MetricRow): MetricModel {
  return {
    kind: "unread",
    comparator: "none",
    target: null,
    unit: row.unit ?? "count",
    why: "it has no limit that is known before any data is seen",
    wouldNeed: "its present value, recorded in the first customer phase",
  };
}

function topOf({ unit }: MetricRow): number | null {
  return unit === "%" ? 100 : unit === "per-1k" ? 1_000 : null;
}

/** Against a recorded baseline: a percentile stays one, everything else moves like a mean. */
function relativeSampling({ statistic }: MetricRow, variation: number): Sampling {
  const quantile = QUANTILES[statistic];
  return quantile === undefined ? changeFromBaseline(variation) : logNormalQuantile(quantile, variation, true);
}

function samplingOf(row: MetricRow, variation: number): Sampling {
  const top = topOf(row);
  if (top !== null) return proportion(top);
  const quantile = QUANTILES[row.statistic];
  return quantile === undefined ? skewedMean(variation) : logNormalQuantile(quantile, variation);
}
