import type { MetricFact, Statistic } from "../../brief/facts.ts";
import type { AssumptionName } from "../../catalog/assumptions.ts";
import { METRIC_WORDS } from "../../catalog/metric-words.ts";
import { LADDER_BY_KIND, type LadderByKind } from "../../catalog/metrics/ladder-by-kind.ts";
import type { PlanContext } from "../context.ts";
import { limitAt, stopsOf } from "./ladder.ts";
import {
  type AuditModel,
  isAuditedSample,
  type LevelModel,
  type MetricModel,
  type SampleOf,
  type UnreadModel,
} from "./model.ts";
import { parityModel } from "./parity-model.ts";
import { periodOf } from "./period.ts";
import type { Rounding } from "./rounding.ts";
import {
  areaUnderCurve,
  boundedMean,
  differenceOfArms,
  logNormalQuantile,
  meanOf,
  proportion,
  type Sampling,
  skewedCounts,
  skewedMean,
} from "./sampling.ts";

type Numbered = MetricFact & { readonly target: number };

const QUANTILES: Partial<Record<Statistic, number>> = { median: 0.5, p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
const CHANGES: ReadonlySet<MetricFact["comparator"]> = new Set(["within", "increase", "decrease", "none"]);
const SHARE_UNITS: Readonly<Record<string, number>> = { "%": 100, "per-1k": 1000 };
/** Novelty: a person's first week says little about the weeks after. */
const SETTLE_DAYS = 7;
/** A total is read on a part of the base only from this share on; DECISIONS, ladder by kind. */
const LEAST_SHARE_OF_TOTAL = 0.25;

/** How a metric of the brief is gated: by what it is, through the table of ladders by kind. */
export function modelOfFact(fact: MetricFact, context: PlanContext): MetricModel {
  if (fact.target === null || fact.comparator === "none") return unnumbered(fact);
  const numbered: Numbered = { ...fact, target: fact.target };
  const { target, comparator, statistic } = numbered;
  if (comparator === "within" || comparator === "increase" || comparator === "decrease")
    return changeModel(numbered, context);
  if (target === 0 && betterOf(fact) === "lower")
    return {
      kind: "events",
      audited: isAuditedSample(sampleOf(fact)),
      killWithin: { value: 15, unit: "minute" },
      act: "kill",
      action: "Switch the feature off for everyone; keep the evidence",
    };
  if (fact.unit === "ratio" && METRIC_WORDS.parity.words.test(fact.name))
    return parityModel(target, betterOf(fact), sampleOf(fact), context);
  if (statistic === "count" || statistic === "sum") return totalModel(numbered, context);
  if (SHARE_UNITS[fact.unit ?? ""] !== undefined && statistic !== "mean") return shareModel(numbered, context);
  if (statistic === "score") return scoreModel(numbered, context);
  return amountModel(numbered, context);
}

export function betterOf({ comparator }: Pick<MetricFact, "comparator">): "higher" | "lower" {
  return comparator === ">=" || comparator === ">" || comparator === "increase" ? "higher" : "lower";
}

export function sampleOf({ name, statistic, unit }: Pick<MetricFact, "name" | "statistic" | "unit">): SampleOf {
  if (METRIC_WORDS.surveyed.words.test(name)) return "answers";
  const audited = METRIC_WORDS.audited.words.test(name);
  // A score in points is an answer, unless it is a reviewer's.
  if (statistic === "score" && unit === "points")
    return METRIC_WORDS.scoredByExperts.words.test(name) ? "audited items" : "answers";
  if (METRIC_WORDS.perPerson.words.test(name)) return "people";
  if (!audited) return METRIC_WORDS.ofAccepted.words.test(name) ? "accepted units" : "units";
  // The denominator of a share is the class itself; a score of it scatters by how rare the class is.
  if (statistic !== "rate") return "audited items";
  if (METRIC_WORDS.ofFlagged.words.test(name)) return "audited flags";
  return METRIC_WORDS.ofPositives.words.test(name) ? "audited positives" : "audited items";
}

function unnumbered({ comparator, unit }: MetricFact): UnreadModel {
  return {
    kind: "unread",
    comparator,
    target: null,
    unit: unit ?? "count",
    why: "the brief names it without a number",
    wouldNeed:
      "a target: its present value is recorded in the first customer phase and a target agreed before the next",
  };
}

/** The parts of a level model that follow from a row of ladders, a target and how the value scatters. */
function level(fact: Numbered, row: LadderByKind, parts: Scatter): LevelModel {
  const better = betterOf(fact);
  const range = parts.range ?? Number.POSITIVE_INFINITY;
  const failure =
    row.on === "failure share" || (row.on === "scale" && better === "higher" && fact.target === parts.top);
  const rounding: Rounding = { better, from: failure ? parts.top : null };
  const base = { row, target: fact.target, rounding, range };
  const early = row.promote;
  return {
    kind: "level",
    better,
    promised: fact.target,
    today: bettered(fact),
    unit: fact.unit ?? "count",
    reference: null,
    sampling: parts.sampling,
    sampleOf: parts.sampleOf,
    top: parts.top,
    roundsFromTop: failure,
    settleDays: better === "higher" && !isAuditedSample(parts.sampleOf) ? SETTLE_DAYS : 0,
    needsShare: 0,
    gate: {
      early: early === null ? null : [limitAt(base, early[0]), limitAt(base, early[1]), limitAt(base, early[2])],
      factors: early,
      ladder: row.kind,
      target: fact.target,
      allowance: row.on !== "scale" || early === null,
    },
    stops: stopsOf(base),
  };
}

/** A present value that the target betters: no promotion gate lies beyond it, and no kill limit on its better side. */
function bettered({ target, baseline, ...fact }: Numbered): number | null {
  if (baseline === null || CHANGES.has(fact.comparator)) return null;
  return (betterOf(fact) === "higher" ? baseline < target : baseline > target) ? baseline : null;
}

interface Scatter {
  readonly sampling: Sampling;
  readonly sampleOf: SampleOf;
  readonly top: number | null;
  readonly range?: number;
}

function shareModel(fact: Numbered, context: PlanContext): MetricModel {
  const top = SHARE_UNITS[fact.unit ?? ""] ?? 100;
  const counted = sampleOf(fact);
  const better = betterOf(fact);
  if (METRIC_WORDS.meanError.words.test(fact.name)) return meanErrorModel(fact, better, context);
  if (better === "lower" && counted === "audited items") return auditModel(fact, top === 100 ? 100 : 1_000);
  if (fact.target > top)
    return {
      kind: "unread",
      comparator: fact.comparator,
      target: fact.target,
      unit: fact.unit ?? "%",
      why: "a share can't be more than all",
      wouldNeed: `a target of at most ${top}, or a change against the control`,
    };
  const scatter = { sampling: proportion(top), sampleOf: counted, top, range: top };
  if (better === "lower") return level(fact, LADDER_BY_KIND.rateDownCounted, scatter);
  if (fact.target >= top) return level({ ...fact, target: top }, LADDER_BY_KIND.rateUpAll, scatter);
  const row = fact.target > top / 2 ? LADDER_BY_KIND.rateUpHigh : LADDER_BY_KIND.rateUp;
  if (fact.statistic === "score") return level(fact, LADDER_BY_KIND.score, { ...scatter, ...ratings(0, top, context) });
  return level(fact, row, scatter);
}

/** The kill limit is no better than what people have today. */
function auditModel(fact: Numbered, of: AuditModel["of"]): AuditModel {
  const factor = (bettered(fact) ?? 0) / fact.target;
  return { kind: "audit", ceiling: fact.target, of, killFactor: Math.max(LADDER_BY_KIND.rateDownSampled.kill, factor) };
}

/** A mean of errors in percent moves like a cost, not like a share of units that are wrong. */
function meanErrorModel(fact: Numbered, better: "higher" | "lower", { values }: PlanContext): MetricModel {
  const row = better === "lower" ? LADDER_BY_KIND.slow : LADDER_BY_KIND.rateUp;
  return level(fact, row, { sampling: skewedMean(values.variation), sampleOf: sampleOf(fact), top: null });
}

function ratings(low: number, high: number, { values }: PlanContext): Pick<Scatter, "sampling"> {
  const deviation = Number(((high - low) * values.ratingDeviation).toPrecision(6));
  return { sampling: boundedMean(deviation, { low, high }, ["ratingDeviation"]) };
}

function scoreModel(fact: Numbered, context: PlanContext): LevelModel {
  const { values } = context;
  const promoter = METRIC_WORDS.netPromoter.words.test(fact.name);
  const half = METRIC_WORDS.areaUnderCurve.words.test(fact.name);
  if (half) return areaModel(fact, values.prevalence);
  const range = promoter ? 200 : fact.target <= 1 ? 1 : fact.target <= 5 ? 4 : fact.target <= 10 ? 10 : 100;
  const top = promoter ? 100 : range === 4 ? 5 : range;
  return level(fact, LADDER_BY_KIND.score, {
    ...(promoter
      ? { sampling: boundedMean(values.npsDeviation, { low: top - range, high: top }, ["npsDeviation"]) }
      : METRIC_WORDS.rareClass.words.test(fact.name)
        ? { sampling: ofRareClass(fact.target, range, values.prevalence) }
        : ratings(top - range, top, context)),
    sampleOf: sampleOf(fact),
    top,
    range,
  });
}

function areaModel(fact: Numbered, prevalence: number): LevelModel {
  const scatter = { sampling: areaUnderCurve(prevalence), sampleOf: "units", top: 1, range: 0.5 } as const;
  return level(fact, LADDER_BY_KIND.score, scatter);
}

/** F1, recall and precision are means over the rarer class alone: so many more units are needed for each of its own. */
function ofRareClass(target: number, range: number, prevalence: number): Sampling {
  const share = Math.min(0.99, Math.max(0.01, target / range));
  const deviation = range * Math.sqrt((share * (1 - share)) / prevalence);
  return meanOf(Number(deviation.toPrecision(6)), ["prevalence"]);
}

function amountModel(fact: Numbered, { values }: PlanContext): LevelModel {
  const quantile = QUANTILES[fact.statistic];
  const better = betterOf(fact);
  const service = better === "lower" && isService(fact);
  const row =
    better === "higher" ? LADDER_BY_KIND.rateUp : service ? LADDER_BY_KIND.serviceLatency : LADDER_BY_KIND.slow;
  const counted = sampleOf(fact);
  return level(fact, row, {
    sampling: quantile === undefined ? skewedMean(values.variation) : logNormalQuantile(quantile, values.variation),
    sampleOf: service ? "calls" : counted,
    top: null,
  });
}

/** Longer than this is how long people take, or a queue: minutes, hours and days have no half-hour alarm. */
const MOST_SECONDS_OF_A_SERVICE = 120;
const SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, min: 60, h: 3_600, d: 86_400 };

/** By its words, or by a percentile near the end in seconds: nobody writes of people's work that way. */
function isService({ name, statistic, unit, target }: MetricFact): boolean {
  const seconds = SECONDS[unit ?? ""];
  if (seconds === undefined || (target ?? 0) * seconds > MOST_SECONDS_OF_A_SERVICE) return false;
  const tail = (QUANTILES[statistic] ?? 0) >= 0.9;
  return METRIC_WORDS.serviceLatency.words.test(name) || unit === "ms" || (unit === "s" && tail);
}

/** A total of the whole base: projected from the people who have the feature, as a mean of each person's part. */
function totalModel(fact: Numbered, { brief, values, base }: PlanContext): MetricModel {
  const better = betterOf(fact);
  const period = periodOf(fact, brief);
  if (period === null)
    return {
      kind: "unread",
      comparator: fact.comparator,
      target: fact.target,
      unit: fact.unit ?? "count",
      why: "a total says nothing without its period",
      wouldNeed: "the period that it is meant for: a week, a month, a year",
    };
  // What one person brings in a week, the shortest stretch that rules read.
  const aWeek = (Math.abs(fact.target) * 7) / period.days;
  const perPerson = aWeek / Math.max(1, base);
  const row = better === "higher" ? LADDER_BY_KIND.wholeBase : LADDER_BY_KIND.rateDownCounted;
  const sampling =
    fact.statistic === "count"
      ? skewedCounts(Math.max(perPerson, 1e-9), values.variation)
      : skewedMean(values.variation);
  const model = level(fact, row, { sampling, sampleOf: "people", top: null });
  return { ...model, needsShare: LEAST_SHARE_OF_TOTAL };
}

function changeModel(fact: Numbered, context: PlanContext): MetricModel {
  if (fact.statistic === "count" || fact.statistic === "sum")
    return {
      kind: "unread",
      comparator: fact.comparator,
      target: fact.target,
      unit: fact.unit ?? "%",
      why: "a total is compared person by person, in both arms",
      wouldNeed: "the same number stated per person with the feature",
    };
  const spread = spreadOfChange(fact, context);
  const unit = fact.unit ?? "%";
  if (fact.target === 0)
    return {
      kind: "unread",
      comparator: fact.comparator,
      target: 0,
      unit,
      why: "no number of units shows that there is no difference at all",
      wouldNeed: "a tolerance: how large a difference would not matter",
    };
  if (spread === null)
    return {
      kind: "unread",
      comparator: fact.comparator,
      target: fact.target,
      unit,
      why: "how far single values lie apart is not known without a present value",
      wouldNeed: "the present value, recorded before the first phase that has a control",
    };
  const sampling = differenceOfArms(Number(spread.deviation.toPrecision(6)), spread.rests);
  const counted = sampleOf(fact);
  // People without the feature make none of its units: what both arms have is people.
  const arms: SampleOf = counted === "answers" ? "answers" : "people";
  if (fact.comparator === "within") {
    const { pause, kill } = LADDER_BY_KIND.within;
    return {
      kind: "within",
      tolerance: Math.abs(fact.target),
      unit,
      sampling,
      sampleOf: arms,
      settleDays: SETTLE_DAYS,
      pauseFactor: pause ?? 1.6,
      killFactor: kill ?? 3,
    };
  }
  const target = fact.comparator === "decrease" ? -Math.abs(fact.target) : Math.abs(fact.target);
  const model = level({ ...fact, target }, LADDER_BY_KIND.lift, { sampling, sampleOf: arms, top: null });
  return { ...model, reference: "control", unit };
}

interface Spread {
  readonly deviation: number;
  readonly rests: readonly AssumptionName[];
}

/** Standard deviation of one unit's value in the unit of the change; null where only a present value could tell. */
function spreadOfChange(fact: Numbered, { values }: PlanContext): Spread | null {
  const { unit, statistic, baseline } = fact;
  const share = statistic === "rate" || unit === "pp";
  const known = baseline !== null && baseline > 0 && baseline < 100;
  const usual = METRIC_WORDS.rare.words.test(fact.name) ? "rareRate" : "controlRate";
  const rate = known ? baseline / 100 : values[usual];
  const fromRate = (deviation: number): Spread => ({ deviation, rests: known ? [] : [usual] });
  if (unit === "pp") return fromRate(100 * Math.sqrt(rate * (1 - rate)));
  if (unit === "%" && share) return fromRate(100 * Math.sqrt((1 - rate) / rate));
  if (unit === "%") return { deviation: 100 * values.variation, rests: ["variation"] };
  if (unit === "points")
    return METRIC_WORDS.netPromoter.words.test(fact.name)
      ? { deviation: values.npsDeviation, rests: ["npsDeviation"] }
      : { deviation: 4 * values.ratingDeviation, rests: ["ratingDeviation"] };
  return baseline === null ? null : { deviation: Math.abs(baseline) * values.variation, rests: ["variation"] };
}
