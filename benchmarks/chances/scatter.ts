import type { MetricGate } from "../../src/core/plan/gate.ts";
import type { Metric } from "../../src/core/plan/metric.ts";
import { upperQuantile, upperTail } from "./normal-tail.ts";
import type { Random } from "./random/random.ts";
import type { Assumed } from "./world.ts";

/** How the units of one cluster resemble one another, and how many clusters there are. */
export interface Clusters {
  /** Correlation of two units of one person. */
  readonly within: number;
  /** Correlation of the means of two people of one account; 0 without accounts. */
  readonly between: number;
  readonly people: number;
  readonly accounts: number;
}

/** How the units of a metric scatter around a true value. */
export interface Scatter {
  /** The mean level of a whole cohort: its people's own levels, each with its correlation, averaged. */
  level(random: Random, truth: number, clusters: Clusters): number;
  /** Each person's own chance, for shares of few people, who are drawn one by one; null for values without steps. */
  readonly people: ((random: Random, truth: number, clusters: Clusters) => Float64Array) | null;
  /** The sum of `n` independent units of a cohort at `level`. */
  sum(random: Random, level: number, n: number): number;
  /** The sum of `n` units of one cluster, whose own level is drawn too; `within` is the correlation of its units. */
  cluster(random: Random, truth: number, within: number, n: number): number;
  /** The observed value from sums and units, as the gate's limit is written. */
  value(sum: number, units: number, controlSum: number, controlUnits: number): number;
  /** What `level` takes for a true value as gates write it: the feature's, and the control's where there is one. */
  truth(value: number): number;
  readonly controlTruth: number;
}

const QUANTILES: Readonly<Record<string, number>> = { median: 0.5, p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
const isShare = ({ statistic, unit }: Metric) =>
  statistic === "rate" ||
  ((unit === "%" || unit === "per-1k" || unit === "pp") && statistic !== "mean" && statistic !== "score");

/** How the units behind a gate scatter; the limit matters for percentiles, which are read as shares over it. */
export function scatterOf(metric: Metric, gate: MetricGate, assumed: Assumed): Scatter {
  // What no event rules out is a share of units, whatever the metric counts.
  if (gate.evidence.rulesOut !== null) return shareScatter(100);
  const level = QUANTILES[metric.statistic];
  if (gate.reference === "control") return differenceScatter(metric, gate.unit, assumed);
  if (level !== undefined && gate.threshold !== null && gate.reference === null)
    return percentileScatter(level, gate.threshold, assumed.value("variation"));
  if (metric.statistic === "score" && isRating(metric)) return ratingScatter(metric, assumed);
  if (isShare(metric) || (metric.statistic === "score" && metric.unit === "%")) return shareScatter(scaleOf(metric));
  return amountScatter(assumed.value("variation"));
}

const isRating = ({ unit, scale }: Metric) => unit === "points" || unit === "ratio" || (scale !== null && unit !== "%");
const scaleOf = ({ unit, per }: Metric) => (unit === "ratio" ? 1 : unit === "per-1k" ? (per?.count ?? 1000) : 100);

/** Variance of a cohort's mean level, as a share of one unit's variance. */
function ownShare({ within, between, people, accounts }: Clusters): number {
  return within * ((1 - between) / Math.max(1, people) + between / Math.max(1, accounts));
}

/** A share of units: people's own rates are beta, and so is their average, matched in mean and variance. */
export function shareScatter(scale: number): Scatter {
  return {
    level: betaLevel,
    people: betaPeople,
    sum: countSum,
    cluster: countCluster,
    value: (sum, units) => (scale * sum) / units,
    truth: (value) => Math.min(1, Math.max(0, value / scale)),
    controlTruth: Number.NaN,
  };
}

function betaLevel(random: Random, truth: number, clusters: Clusters): number {
  const own = ownShare(clusters);
  return own <= 0 ? truth : random.beta(truth, 1 / own - 1);
}

/** Accounts are beta around the truth, and people beta around their account, so that both correlations hold. */
function betaPeople(random: Random, truth: number, { within, between, people, accounts }: Clusters): Float64Array {
  const levels = new Float64Array(Math.max(1, Math.round(people)));
  const shared = within * between;
  const own = (within - shared) / (1 - shared);
  const perAccount = between === 0 ? 1 : Math.max(1, people / accounts);
  let account = truth;
  for (let person = 0; person < levels.length; person += 1) {
    const isNew = Math.floor(person / perAccount) !== Math.floor((person - 1) / perAccount);
    if (shared > 0 && isNew) account = random.beta(truth, 1 / shared - 1);
    levels[person] = own <= 0 ? account : random.beta(account, 1 / own - 1);
  }
  return levels;
}

function countSum(random: Random, level: number, n: number): number {
  return random.binomial(n, level);
}

function countCluster(random: Random, truth: number, within: number, n: number): number {
  return random.binomial(n, within <= 0 ? truth : random.beta(truth, 1 / within - 1));
}

/** "P95 at most L" is the same as "at most 5 % over L": log-normal times, read as the share over the limit. */
export function percentileScatter(quantile: number, limit: number, variation: number): Scatter {
  const sigma = Math.sqrt(Math.log1p(variation * variation));
  const z = upperQuantile(1 - quantile);
  return {
    level: betaLevel,
    people: betaPeople,
    sum: countSum,
    cluster: countCluster,
    // The limit where the share over it is what the percentile allows, below and above in the same order.
    value: (sum, units) => limit * (1 + (sum - (1 - quantile) * units) / units),
    truth: (value) => upperTail(z + Math.log(limit / value) / sigma),
    controlTruth: Number.NaN,
  };
}

/** Up to so many units of a day are drawn one by one. */
const SUMMED_SINGLY = 20;

/** Times and amounts: log-normal units, whose sums are matched in three moments. */
export function amountScatter(variation: number): Scatter {
  const skewness = 3 * variation + variation ** 3;
  return {
    people: null,
    level: (random, truth, clusters) => {
      const own = ownShare(clusters);
      if (own <= 0) return truth;
      const spread = variation * Math.sqrt(clusters.within);
      const clustersCount = clusters.within / own;
      return (
        truth * (1 + variation * Math.sqrt(own) * random.skewed((3 * spread + spread ** 3) / Math.sqrt(clustersCount)))
      );
    },
    sum: (random, level, n) => {
      if (n > SUMMED_SINGLY) return level * (n + variation * Math.sqrt(n) * random.skewed(skewness / Math.sqrt(n)));
      let sum = 0;
      for (let unit = 0; unit < n; unit += 1) sum += random.logNormal(variation);
      return level * sum;
    },
    cluster: (random, truth, within, n) => {
      const own = variation * Math.sqrt(within);
      const rest = Math.sqrt((1 + variation ** 2) / (1 + own ** 2) - 1);
      let sum = 0;
      for (let unit = 0; unit < n; unit += 1) sum += random.logNormal(rest);
      return truth * random.logNormal(own) * sum;
    },
    value: (sum, units) => sum / units,
    truth: (value) => value,
    controlTruth: Number.NaN,
  };
}

/** Answers on a scale, with the deviation that the plan assumes: normal sums. */
function ratingScatter({ unit, scale, target }: Metric, assumed: Assumed): Scatter {
  const range =
    scale === null
      ? unit === "ratio"
        ? 1
        : (target ?? 5) <= 5
          ? 4
          : (target ?? 10) <= 10
            ? 10
            : 100
      : scale.high - scale.low;
  const deviation = range === 200 ? assumed.value("npsDeviation") : range * assumed.value("ratingDeviation");
  return {
    people: null,
    level: (random, truth, clusters) => truth + deviation * Math.sqrt(ownShare(clusters)) * random.normal(),
    sum: (random, level, n) => n * level + deviation * Math.sqrt(n) * random.normal(),
    cluster: (random, truth, within, n) => {
      const own = truth + deviation * Math.sqrt(within) * random.normal();
      return n * own + deviation * Math.sqrt((1 - within) * n) * random.normal();
    },
    value: (sum, units) => sum / units,
    truth: (value) => value,
    controlTruth: Number.NaN,
  };
}

/** A difference from the control, in points of a share, in % of the control's value, or in the metric's own unit. */
function differenceScatter(metric: Metric, unit: string, assumed: Assumed): Scatter {
  // A change in % of anything but a rate is one of amounts: the unit says how the change is written.
  const counted = metric.statistic === "rate" || unit === "pp";
  const base = counted
    ? shareScatter(1)
    : metric.unit === "points"
      ? ratingScatter(metric, assumed)
      : amountScatter(assumed.value("variation"));
  const known = metric.baseline !== null && metric.baseline > 0 && (!counted || metric.baseline < 100);
  const control = counted
    ? known
      ? (metric.baseline ?? 0) / 100
      : assumed.value("controlRate")
    : known
      ? (metric.baseline ?? 1)
      : 1;
  const relative = unit === "%";
  const points = counted ? 100 : 1;
  return {
    ...base,
    value: (sum, units, controlSum, controlUnits) => {
      const [own, other] = [sum / units, controlSum / controlUnits];
      return relative ? 100 * (own / other - 1) : points * (own - other);
    },
    truth: (value) => (relative ? control * (1 + value / 100) : control + value / points),
    controlTruth: control,
  };
}
