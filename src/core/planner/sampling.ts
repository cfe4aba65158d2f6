import { binomialAtLeast, binomialAtMost } from "../statistics/binomial.ts";
import { normalDensity, normalUpperQuantile, normalUpperTail } from "../statistics/normal.ts";

/**
 * How an observed value scatters around the true one on `n` independent units. One description for every kind of metric,
 * so that gates, evidence and rules ask one question: how likely is it to be seen on the good side of a limit?
 */
export interface Sampling {
  /** Name of the method and its source, for the evidence. */
  readonly method: string;
  /** P(observed value is at least `limit`) when the true value is `truth`. */
  atLeast(limit: number, truth: number, n: number): number;
  /** P(observed value is at most `limit`) when the true value is `truth`. */
  atMost(limit: number, truth: number, n: number): number;
}

/** A share of units; `scale` is 100 for percent, 1000 for per 1K. */
export function proportion(scale: number): Sampling {
  return {
    method: "exact binomial tail",
    atLeast: (limit, truth, n) => binomialAtLeast(Math.ceil((limit * n) / scale - 1e-9), n, clamp(truth / scale)),
    atMost: (limit, truth, n) => binomialAtMost(Math.floor((limit * n) / scale + 1e-9), n, clamp(truth / scale)),
  };
}

/** A mean of times or amounts with coefficient of variation `variation`, normal by the central limit theorem. */
export function skewedMean(variation: number): Sampling {
  return normal(
    `mean of amounts with coefficient of variation ${variation}, normal approximation`,
    (truth) => variation * truth,
  );
}

/** A mean of bounded answers with standard deviation `deviation`, in points. */
export function boundedMean(deviation: number): Sampling {
  return normal(`mean of answers with standard deviation ${deviation}, normal approximation`, () => deviation);
}

/**
 * The `level` quantile of log-normal times: sd(ln quantile) = sigma sqrt(q(1-q)) / (phi(z_q) sqrt n), the asymptotic
 * distribution of an order statistic (David & Nagaraja 2003, section 10.2).
 */
export function logNormalQuantile(level: number, variation: number): Sampling {
  const sigma = Math.sqrt(Math.log1p(variation ** 2));
  const z = normalUpperQuantile(1 - level);
  const spread = (sigma * Math.sqrt(level * (1 - level))) / normalDensity(z);
  const score = (limit: number, truth: number, n: number) => (Math.log(limit / truth) * Math.sqrt(n)) / spread;
  return {
    method: `asymptotic distribution of the sample ${level * 100}th percentile of log-normal times, log-sd ${sigma.toFixed(2)}`,
    atLeast: (limit, truth, n) => normalUpperTail(score(limit, truth, n)),
    atMost: (limit, truth, n) => normalUpperTail(-score(limit, truth, n)),
  };
}

function normal(method: string, deviationAt: (truth: number) => number): Sampling {
  const score = (limit: number, truth: number, n: number) => ((limit - truth) * Math.sqrt(n)) / deviationAt(truth);
  return {
    method,
    atLeast: (limit, truth, n) => normalUpperTail(score(limit, truth, n)),
    atMost: (limit, truth, n) => normalUpperTail(-score(limit, truth, n)),
  };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

const MOST_UNITS = 1e8;
/** Exact tails are saw-toothed in n: a size counts only if this many sizes after it do too. */
const STABLE_OVER = 20;

/**
 * The least n from which `holds` stays true, or null if that is above 1e8. `holds` must be true for all large n if for any,
 * but for the saw-teeth of discrete tails. Above 1,000 the answer is at most a thousandth too large.
 */
export function leastUnits(holds: (n: number) => boolean): number | null {
  let high = 1;
  while (!holds(high)) {
    high *= 2;
    if (high > MOST_UNITS) return null;
  }
  let low = Math.floor(high / 2);
  while (high - low > Math.max(1, Math.floor(high / 1000))) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return firstStable(high, holds);
}

function firstStable(from: number, holds: (n: number) => boolean): number | null {
  let start = from;
  for (let n = from; n <= start + STABLE_OVER; n += 1) {
    if (holds(n)) continue;
    start = n + 1;
    if (start > 2 * from + 1000) return null;
  }
  return start;
}

/** Finds the least number of units once for each question: the same gate is asked for again in every phase and draft. */
export type UnitSearch = (question: string, holds: (n: number) => boolean) => number | null;

export function createUnitSearch(): UnitSearch {
  const answers = new Map<string, number | null>();
  return (question, holds) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = leastUnits(holds);
    answers.set(question, answer);
    return answer;
  };
}
