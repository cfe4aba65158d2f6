import type { MetricFact, Statistic } from "../brief/facts.ts";
import { LADDERS, type Ladder } from "../catalog/ladder.ts";
import type { AssumedValues } from "./assume.ts";
import { boundedMean, logNormalQuantile, proportion, type Sampling, skewedMean } from "./sampling.ts";

/** What a metric is counted on. */
export type SampleOf = "units" | "people" | "answers";

/** How a brief's metric is gated: a ladder to make limits from, and how its observed value scatters. */
export type MetricModel =
  | {
      readonly kind: "gated";
      readonly better: "higher" | "lower";
      readonly ladder: Ladder;
      readonly sampling: Sampling;
      readonly sampleOf: SampleOf;
      readonly range: number;
    }
  | { readonly kind: "zero"; readonly sampleOf: SampleOf }
  | { readonly kind: "baseline-first" }
  | { readonly kind: "advisory"; readonly why: string; readonly wouldNeed: string };

const QUANTILES: Partial<Record<Statistic, number>> = { median: 0.5, p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
const TIME_UNITS = new Set(["ms", "s", "min", "h", "d"]);
const QUICK_UNITS = new Set(["ms", "s"]);
/** Metrics counted once a person, by the words of their names. */
const PER_PERSON =
  /\b(?:retention|adoption|activation|churn|opt-?outs?|unsubscribe|weekly use|usage|d7|d30|people|users|members|employees|sellers|nps)\b/i;
/** Both ends of the scale, by the size of the target: NPS runs from -100 to 100, stars from 1 to 5. */
const NPS = /\bnps\b|net promoter/i;

export function modelOf(metric: MetricFact, values: AssumedValues): MetricModel {
  const { comparator, target, unit, statistic } = metric;
  if (comparator === "none" || target === null) return { kind: "baseline-first" };
  if (target === 0 && (comparator === "<=" || comparator === "<")) return { kind: "zero", sampleOf: "units" };
  if (comparator === "within" || comparator === "increase" || comparator === "decrease") {
    return {
      kind: "advisory",
      why: "a change is read against a control drawn by lot at the same time",
      wouldNeed:
        metric.baseline === null
          ? "the present value, and as many people kept without the feature as with it"
          : "as many people kept without the feature as with it, over the same weeks",
    };
  }
  if (statistic === "count" || statistic === "sum") {
    return {
      kind: "advisory",
      why: "a total of the whole base can't be read on a part of it",
      wouldNeed: "the same amount stated per person or per unit",
    };
  }
  const better = comparator === ">=" || comparator === ">" ? "higher" : "lower";
  const sampleOf: SampleOf =
    statistic === "score" && unit === "points" ? "answers" : PER_PERSON.test(metric.name) ? "people" : "units";
  if (unit === "%" || unit === "per-1k") {
    if (better === "higher" && target >= (unit === "%" ? 100 : 1000)) {
      return {
        kind: "advisory",
        why: "one unit that misses breaks a target of all",
        wouldNeed: "a target below all, or the misses as events of which none may happen",
      };
    }
    if (statistic === "score" && better === "lower")
      return {
        kind: "gated",
        better,
        ladder: LADDERS.slow,
        sampling: skewedMean(values.variation),
        sampleOf,
        range: 100,
      };
    const scale = unit === "%" ? 100 : 1000;
    return {
      kind: "gated",
      better,
      ladder: better === "higher" ? LADDERS.valueShare : LADDERS.harmShare,
      sampling: proportion(scale),
      sampleOf,
      range: scale,
    };
  }
  const level = QUANTILES[statistic];
  if (level !== undefined) {
    const ladder = QUICK_UNITS.has(unit ?? "") ? LADDERS.latency : LADDERS.slow;
    return {
      kind: "gated",
      better,
      ladder,
      sampling: logNormalQuantile(level, values.variation),
      sampleOf,
      range: Number.POSITIVE_INFINITY,
    };
  }
  if (statistic === "score") return scoreModel(metric, better, values);
  const ladder =
    better === "higher"
      ? LADDERS.valueShare
      : TIME_UNITS.has(unit ?? "") && QUICK_UNITS.has(unit ?? "")
        ? LADDERS.latency
        : LADDERS.slow;
  return {
    kind: "gated",
    better,
    ladder,
    sampling: skewedMean(values.variation),
    sampleOf,
    range: Number.POSITIVE_INFINITY,
  };
}

function scoreModel(metric: MetricFact, better: "higher" | "lower", values: AssumedValues): MetricModel {
  const target = metric.target ?? 0;
  const range = NPS.test(metric.name) ? 200 : metric.unit === "ratio" ? 1 : target <= 5 ? 4 : target <= 10 ? 10 : 100;
  const deviation = range === 200 ? values.npsDeviation : range * values.ratingDeviation;
  return {
    kind: "gated",
    better,
    ladder: LADDERS.score,
    sampling: boundedMean(deviation),
    sampleOf: metric.unit === "points" ? "answers" : "units",
    range,
  };
}

const WINDOW_DAYS: readonly { words: RegExp; days: (count: number) => number }[] = [
  { words: /\b(\d{1,3})-day\b/i, days: (count) => count },
  { words: /\bd(\d{1,3})\b/i, days: (count) => count },
  { words: /\b(\d{1,2})-week\b/i, days: (count) => 7 * count },
];

/** The longest window in a metric's name, in days: 30 for "30-day retention"; 0 where no name has one. */
export function longestWindow(metrics: readonly MetricFact[]): number {
  const windows = metrics.flatMap(({ name }) =>
    WINDOW_DAYS.map(({ words, days }) => days(Number(words.exec(name)?.[1] ?? 0))),
  );
  return Math.max(0, ...windows);
}
