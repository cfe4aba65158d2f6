import type { AssumptionName } from "../../catalog/assumptions.ts";
import type { Scatter } from "../../plan/gate.ts";
import { fewSuccesses } from "../../statistics/beta-binomial.ts";
import { binomialAtLeast, binomialAtMost } from "../../statistics/binomial.ts";
import { normalDensity, normalUpperQuantile, normalUpperTail } from "../../statistics/normal.ts";
import { betaTails } from "../../statistics/special/incomplete-beta.ts";
import { gammaTails } from "../../statistics/special/incomplete-gamma.ts";
import { type Extremes, extremesFrom, type Shown } from "./teeth.ts";

/**
 * How an observed value scatters around the true one on `n` independent units. One description for every kind of metric,
 * so that gates, evidence and rules ask one question: how likely is it to be seen on the good side of a limit?
 */
export interface Sampling {
  /** Name of the method and its source, for the evidence. */
  readonly method: string;
  readonly scatter: Scatter;
  /** Standard deviation of one unit at a true value, in the limit's unit; null where a share or a count says it all. */
  deviation(truth: number): number | null;
  /** Fewer independent units than this, and the method does not hold. */
  readonly validFrom: number;
  /** The assumptions that it is made from. */
  readonly rests: readonly AssumptionName[];
  /** P(observed value is at least `limit`) when the true value is `truth`. */
  atLeast(limit: number, truth: number, n: number): number;
  /** P(observed value is at most `limit`) when the true value is `truth`. */
  atMost(limit: number, truth: number, n: number): number;
  /** Of n independent units or more, those on which a chance is lowest and highest; n itself where it moves evenly with n. */
  extremes(limit: number, n: number, shown: Shown): Extremes;
  /** The same for units that come in clusters: `n` stays the number of independent ones. */
  clustered(designEffect: number): Sampling;
}

const even: Sampling["extremes"] = (_, n) => ({ lowest: [n], highest: [n] });

/** A share of units; `scale` is 100 for percent, 1000 for per 1K. Exact for independent units. */
export function proportion(scale: number): Sampling {
  return {
    method: "exact binomial tail",
    scatter: "share",
    deviation: () => null,
    validFrom: 1,
    rests: [],
    atLeast: (limit, truth, n) => binomialAtLeast(Math.ceil((limit * n) / scale - 1e-9), n, clamp(truth / scale)),
    atMost: (limit, truth, n) => binomialAtMost(Math.floor((limit * n) / scale + 1e-9), n, clamp(truth / scale)),
    extremes: (limit, n, shown) => extremesFrom(clamp(limit / scale), n, shown),
    clustered: (designEffect) => (designEffect <= 1 ? proportion(scale) : clusteredShare(scale, designEffect)),
  };
}

/**
 * A share of clustered units: the exact tail at n / design effect is too light, because a cluster fails together. A beta
 * distribution with the same mean and variance (concentration n - 1 for n independent units) has the heavier tail; the
 * half is the continuity correction on the raw count.
 */
function clusteredShare(scale: number, designEffect: number): Sampling {
  return {
    ...proportion(scale),
    method: CLUSTERED,
    validFrom: 2,
    atLeast: (limit, truth, n) =>
      countTails(Math.ceil((limit * n * designEffect) / scale - 1e-9), clamp(truth / scale), n, designEffect).upper,
    atMost: (limit, truth, n) =>
      countTails(Math.floor((limit * n * designEffect) / scale + 1e-9) + 1, clamp(truth / scale), n, designEffect)
        .lower,
    extremes: (limit, n, shown) => rawExtremes(clamp(limit / scale), n, designEffect, shown),
  };
}

/** The count is one of raw units. */
function rawExtremes(share: number, n: number, designEffect: number, shown: Shown): Extremes {
  const { lowest, highest } = extremesFrom(share, n * designEffect, shown, designEffect);
  const independent = (raw: number) => raw / designEffect;
  return { lowest: lowest.map(independent), highest: highest.map(independent) };
}

const CLUSTERED =
  "beta tail with the variance of clustered units, continuity-corrected; near an end the beta-binomial count itself";

/**
 * The worst of so many groups of `n` units each. As promised all of them are, and independent; below the promise one is, and
 * the others are not counted on to be better, so that a false pass is never understated.
 */
export function worstOf(groups: number, promised: number, one: Sampling): Sampling {
  const atLeast = (limit: number, truth: number, n: number) => {
    const above = one.atLeast(limit, truth, n);
    return truth >= promised ? above ** groups : above;
  };
  return {
    ...one,
    method: `worst of ${groups} segments: ${one.method}`,
    atLeast,
    atMost: (limit, truth, n) => 1 - atLeast(limit, truth, n),
    clustered: (designEffect) => worstOf(groups, promised, one.clustered(designEffect)),
  };
}

/** P(fewer than `count`) and P(at least `count`) of n x designEffect raw units that are worth n independent ones. */
export function countTails(
  count: number,
  share: number,
  n: number,
  designEffect: number,
): { lower: number; upper: number } {
  if (designEffect <= 1) {
    const raw = Math.floor(n * designEffect);
    return { lower: binomialAtMost(count - 1, raw, share), upper: binomialAtLeast(count, raw, share) };
  }
  const raw = n * designEffect;
  if (count <= 0) return { lower: 0, upper: 1 };
  // Raw units that were divided by the design effect and multiplied again are whole but for rounding.
  if (count > raw + 1e-6 || share === 0) return { lower: 1, upper: 0 };
  if (share === 1) return { lower: 0, upper: 1 };
  // Units worth one independent unit or less go all one way: the end that the beta tends to.
  if (n <= 1) return { lower: 1 - share, upper: share };
  const [a, b] = [share * (n - 1), (1 - share) * (n - 1)];
  // Near an end the count itself is drawn (beta-binomial): a smooth tail is too light for a handful.
  const [whole, least] = [Math.round(raw), Math.ceil(count)];
  // None or all: clusters that fail whole leave it likelier, with the chance of independent ones; a false pass is never understated.
  if (least <= HANDFUL) {
    const lower = fewSuccesses(least - 1, whole, { a, b });
    return fromLower(least === 1 ? Math.max(lower, (1 - share) ** n) : lower);
  }
  if (whole - least < HANDFUL) {
    const upper = fewSuccesses(whole - least, whole, { a: b, b: a });
    return fromUpper(least === whole ? Math.max(upper, share ** n) : upper);
  }
  return betaTails((count - 0.5) / raw, a, b);
}

/** Counts that are added up one by one. */
const HANDFUL = 20;
const fromLower = (lower: number) => ({ lower, upper: 1 - lower });
const fromUpper = (upper: number) => ({ lower: 1 - upper, upper });

/**
 * A mean of times or amounts with coefficient of variation `variation`: a gamma distribution with the mean, variance and
 * skewness of the mean of log-normal values, whose own skewness is v^3 + 3v.
 */
export function skewedMean(variation: number, rests: readonly AssumptionName[] = ["variation"]): Sampling {
  return skewed({
    method: `mean of skewed amounts with coefficient of variation ${variation}, three-moment gamma`,
    scatter: "amount",
    ...constantSkewness(skewnessOf(variation)),
    deviationAt: (truth) => variation * Math.abs(truth),
    rests,
  });
}

/**
 * A mean of counts, one for each person: Poisson around log-normal rates with mean `rate` and coefficient of variation
 * `variation`. Its own skewness is that of the mixture.
 */
export function skewedCounts(rate: number, variation: number): Sampling {
  const spread = Math.sqrt(rate + (rate * variation) ** 2);
  const third = rate + 3 * (rate * variation) ** 2 + (rate * variation) ** 3 * skewnessOf(variation);
  const relative = Number((spread / rate).toPrecision(6));
  return skewed({
    method: `mean of counts, one a person, coefficient of variation ${relative}, three-moment gamma`,
    scatter: "amount",
    ...constantSkewness(third / spread ** 3),
    deviationAt: (truth) => relative * Math.abs(truth),
    rests: ["variation"],
  });
}

const constantSkewness = (skewness: number) => ({
  skewnessAt: () => skewness,
  validFrom: Math.ceil((skewness / MOST_SKEWNESS_OF_MEAN) ** 2),
});

/** Of log-normal values. */
function skewnessOf(variation: number): number {
  return variation ** 3 + 3 * variation;
}

/**
 * A mean of answers on a scale with standard deviation `deviation`, in points. Answers near one end have a longer tail towards
 * the other: they are taken as beta, and their mean has that skewness.
 */
export function boundedMean(deviation: number, { low, high }: Scale, rests: readonly AssumptionName[]): Sampling {
  const skewnessAt = (truth: number) => skewnessOfBeta((truth - low) / (high - low), deviation / (high - low));
  const method = `mean of beta answers from ${low} to ${high} with standard deviation ${deviation}, three-moment gamma`;
  const validFrom = LEAST_FOR_NORMAL;
  return skewed({ method, scatter: "score", rests, deviationAt: () => deviation, skewnessAt, validFrom });
}

/** The ends of a scale. */
interface Scale {
  readonly low: number;
  readonly high: number;
}

/** Of beta values on 0 to 1; 0 where none has so large a deviation at that mean. */
function skewnessOfBeta(mean: number, deviation: number): number {
  const most = mean * (1 - mean);
  return deviation ** 2 < most ? (2 * (1 - 2 * mean) * deviation) / (most + deviation ** 2) : 0;
}

/** A mean of values of which only their deviation is known. */
export function meanOf(deviation: number, rests: readonly AssumptionName[]): Sampling {
  const method = `mean of values with standard deviation ${deviation}, normal approximation`;
  return normal({ method, scatter: "score", rests, deviationAt: () => deviation });
}

/**
 * The `level` quantile of log-normal times. The sample's own lies above a limit exactly when more than n - ceil(level n)
 * values do: a count, so its tail is that of a share, with no asymptotics (David & Nagaraja 2003, section 7.1). With
 * `relative`, limits and truths are changes in percent from a recorded baseline that is taken as known.
 */
export function logNormalQuantile(level: number, variation: number, relative = false, designEffect = 1): Sampling {
  const sigma = Math.sqrt(Math.log1p(variation ** 2));
  const z = normalUpperQuantile(1 - level);
  const times = (value: number) => (relative ? 1 + value / 100 : value);
  const tails = (limit: number, truth: number, n: number) => {
    if (times(limit) <= 0) return { lower: 0, upper: 1 };
    const beyond = normalUpperTail(z + Math.log(times(limit) / times(truth)) / sigma);
    const raw = n * designEffect;
    return countTails(Math.floor(raw - Math.ceil(level * raw - 1e-9) + 1e-9) + 1, beyond, n, designEffect);
  };
  return {
    method: `count of log-normal times (log-sd ${sigma.toFixed(2)}) beyond the limit against the ${level * 100}th percentile's rank, ${designEffect > 1 ? CLUSTERED : "exact binomial tail"}`,
    scatter: "percentile",
    deviation: (truth) =>
      (sigma * Math.abs(relative ? 100 : truth) * Math.sqrt(level * (1 - level))) / normalDensity(z),
    // At least five values beyond the percentile, or the sample's own is little more than its largest value.
    validFrom: Math.ceil(5 / Math.min(level, 1 - level) - 1e-9),
    rests: ["variation"],
    atLeast: (limit, truth, n) => tails(limit, truth, n).upper,
    atMost: (limit, truth, n) => tails(limit, truth, n).lower,
    // Either way it is asked whether more values lie beyond the limit than the percentile's rank allows.
    extremes: (_, n) => rawExtremes(1 - level, n, designEffect, "at most"),
    clustered: (effect) => logNormalQuantile(level, variation, relative, effect),
  };
}

/**
 * The area under the ROC curve on n units of which `prevalence` are of the rarer class: its error depends on that class
 * (Hanley & McNeil 1982, eq. 2), normal.
 */
export function areaUnderCurve(prevalence: number): Sampling {
  const deviation = (area: number, n: number) => {
    const [rare, common] = [Math.max(1, prevalence * n), Math.max(1, (1 - prevalence) * n)];
    const [q1, q2] = [area / (2 - area), (2 * area ** 2) / (1 + area)];
    const terms = area * (1 - area) + (rare - 1) * (q1 - area ** 2) + (common - 1) * (q2 - area ** 2);
    return Math.sqrt(terms / (rare * common));
  };
  const inside = (area: number) => Math.min(0.999, Math.max(0.5, area));
  const score = (limit: number, truth: number, n: number) => (limit - truth) / deviation(inside(truth), n);
  const sampling: Sampling = {
    method: `area under the curve with ${prevalence} of units in the rarer class, standard error by Hanley and McNeil, normal approximation`,
    scatter: "score",
    deviation: (truth) => deviation(inside(truth), 1e6) * 1e3,
    validFrom: Math.ceil(LEAST_FOR_NORMAL / Math.min(prevalence, 1 - prevalence)),
    rests: ["prevalence"],
    atLeast: (limit, truth, n) => normalUpperTail(score(limit, truth, n)),
    atMost: (limit, truth, n) => normalUpperTail(-score(limit, truth, n)),
    extremes: even,
    clustered: () => sampling,
  };
  return sampling;
}

/**
 * A difference between two arms of equal size, `n` units in both together: se = 2 deviation / sqrt(n), normal by the
 * central limit theorem. `deviation` is that of one unit, in the difference's unit.
 */
export function differenceOfArms(deviation: number, rests: readonly AssumptionName[]): Sampling {
  return normal({
    method: `difference between two arms, standard deviation ${Number(deviation.toPrecision(3))} a unit, normal approximation`,
    scatter: "difference",
    rests,
    deviationAt: () => 2 * deviation,
  });
}

/** A change in percent from a recorded baseline that is taken as known; skewed like the amounts it is made from. */
export function changeFromBaseline(variation: number): Sampling {
  return skewed({
    method: `change from a recorded baseline, coefficient of variation ${variation}, three-moment gamma`,
    scatter: "difference",
    ...constantSkewness(skewnessOf(variation)),
    deviationAt: (change) => 100 * variation * (1 + change / 100),
    rests: ["variation"],
  });
}

/**
 * The worst group's rate over the best's, groups of equal size, `n` units in all; log ratios are normal with
 * sd sqrt(2 (1 - rate) / (rate n / groups)) (delta method). With equal groups every ordered pair can be the worst: their
 * chances are added. With one group behind, only its pair counts, so that a false pass is never understated.
 */
export function worstOfGroups(
  groups: number,
  rate: number,
  rests: "controlRate" | "rareRate" = "controlRate",
): Sampling {
  const spread = Math.sqrt((2 * (1 - rate) * groups) / rate);
  const pairs = groups * (groups - 1);
  const atLeast = (limit: number, truth: number, n: number) => {
    const below = normalUpperTail((-Math.log(limit / truth) * Math.sqrt(n)) / spread);
    return truth >= 1 ? Math.max(0, 1 - pairs * below) : 1 - below;
  };
  const sampling: Sampling = {
    method: `log ratio of the worst of ${groups} groups to the best at a rate of ${rate}, normal approximation, pairs added`,
    scatter: "ratio",
    deviation: () => spread,
    validFrom: LEAST_FOR_NORMAL * groups,
    rests: ["parityGroups", rests],
    atLeast,
    atMost: (limit, truth, n) => 1 - atLeast(limit, truth, n),
    extremes: even,
    clustered: () => sampling,
  };
  return sampling;
}

/** Means of fewer values are too far from normal for tails. */
const LEAST_FOR_NORMAL = 30;
/** Means of skewed values need so many that their own skewness is no more than this, even with it taken into account. */
const MOST_SKEWNESS_OF_MEAN = 0.4;

interface Normal {
  readonly method: string;
  readonly scatter: Scatter;
  readonly rests: readonly AssumptionName[];
  readonly deviationAt: (truth: number) => number;
}

function normal({ method, scatter, rests, deviationAt }: Normal): Sampling {
  const score = (limit: number, truth: number, n: number) => ((limit - truth) * Math.sqrt(n)) / deviationAt(truth);
  const sampling: Sampling = {
    method,
    scatter,
    deviation: deviationAt,
    validFrom: LEAST_FOR_NORMAL,
    rests,
    atLeast: (limit, truth, n) => normalUpperTail(score(limit, truth, n)),
    atMost: (limit, truth, n) => normalUpperTail(-score(limit, truth, n)),
    extremes: even,
    clustered: () => sampling,
  };
  return sampling;
}

interface Skewed extends Normal {
  /** Of one value, at a true mean. */
  skewnessAt(truth: number): number;
  readonly validFrom: number;
}

/** Larger shapes are as good as normal: a skewness of the mean below 0.002. */
const MOST_SHAPE = 1e6;

/** A gamma distribution of shape k = 4 n / skewness^2 has that skewness; moved, scaled and turned to the mean's moments. */
function skewed({ method, scatter, rests, deviationAt, skewnessAt, validFrom }: Skewed): Sampling {
  const tails = (limit: number, truth: number, n: number) => {
    const skewness = skewnessAt(truth);
    const shape = (4 * n) / skewness ** 2;
    const score = ((limit - truth) * Math.sqrt(n)) / deviationAt(truth);
    if (shape > MOST_SHAPE) return { lower: normalUpperTail(-score), upper: normalUpperTail(score) };
    const long = gammaTails(Math.max(0, shape + Math.sign(skewness) * score * Math.sqrt(shape)), shape);
    return skewness > 0 ? long : { lower: long.upper, upper: long.lower };
  };
  const sampling: Sampling = {
    method,
    scatter,
    deviation: deviationAt,
    validFrom,
    rests,
    atLeast: (limit, truth, n) => tails(limit, truth, n).upper,
    atMost: (limit, truth, n) => tails(limit, truth, n).lower,
    extremes: even,
    clustered: () => sampling,
  };
  return sampling;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
