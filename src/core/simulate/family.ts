import type { Random } from "../shared/random.ts";
import { binomialAtLeast, binomialAtMost, binomialExactly } from "../statistics/binomial.ts";
import { normalUpperTail } from "../statistics/normal.ts";
import { gammaTails } from "../statistics/special/incomplete-gamma.ts";
import { drawBinomial } from "./draw/binomial.ts";
import { drawBeta, drawSkewed } from "./draw/gamma.ts";
import { type Table, tableOf } from "./draw/table.ts";

/** How the units of a metric scatter. Truths are in the limit's unit; a `level` is a family's own way to keep one. */
export interface Family {
  /** Groups that are counted apart, and compared in the value; 1 for all but ratios of groups. */
  readonly groups: number;
  /** The level that is the truth itself. */
  levelAt(truth: number, group: number): number;
  /** The level of people whose own mean scatters by `share` of one unit's variance. */
  level(random: Random, truth: number, share: number, group: number): number;
  /** A level after the truth has moved. */
  moved(level: number, from: number, to: number): number;
  /** The sum of so many units at a level. */
  sum(random: Random, level: number, units: number): number;
  /** The observed value of a window. With groups, `sums` holds one sum a group, and each has its part of the units. */
  value(sum: number, units: number, sums: Float64Array): number;
  /** A quicker way to draw sums of units without a level of their own; null where there is none. */
  fixed(truth: number, units: number): Table | null;
  /** Exact chance that `sum` gives less than this for so many units at the truth; null where there is no closed form. */
  below(limit: number, truth: number, units: number): number | null;
  /** Upper bound of the chance that the value of so many independent units lies at `limit` or beyond it, seen from the truth. */
  beyond(limit: number, truth: number, units: number, isClustered: boolean): number;
  /** The same chance itself. */
  tail(limit: number, truth: number, units: number): number;
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** A share of units, times `scale` (100 for %): binomial counts, beta levels. */
export function shareFamily(scale: number): Family {
  return {
    groups: 1,
    levelAt: (truth) => clamp(truth / scale),
    level: (random, truth, share) => drawBeta(random, clamp(truth / scale), 1 / share - 1),
    moved: (level, from, to) => {
      const [before, after] = [clamp(from / scale), clamp(to / scale)];
      return before <= 0.5 || before === 1
        ? clamp(before === 0 ? after : (level * after) / before)
        : clamp(1 - ((1 - level) * (1 - after)) / (1 - before));
    },
    sum: (random, level, units) => drawBinomial(random, units, level),
    value: (sum, units) => (scale * sum) / units,
    fixed: (truth, units) => {
      const p = clamp(truth / scale);
      return p === 0 || p === 1
        ? null
        : tableOf(units * p, Math.sqrt(units * p * (1 - p)), units, (k) => binomialExactly(k, units, p));
    },
    below: (limit, truth, units) => binomialAtMost(Math.ceil(limit) - 1, units, clamp(truth / scale)),
    beyond: (limit, truth, units, isClustered) => shareBeyond(limit / scale, clamp(truth / scale), units, isClustered),
    tail: (limit, truth, units) =>
      limit > truth
        ? binomialAtLeast(Math.ceil((limit / scale) * units - 1e-9), units, clamp(truth / scale))
        : binomialAtMost(Math.floor((limit / scale) * units + 1e-9), units, clamp(truth / scale)),
  };
}

/** One count times a geometric series bounds an independent share's tail; Chernoff's bound one of fewer, clustered units. */
function shareBeyond(limit: number, p: number, n: number, isClustered: boolean): number {
  if (limit < 0 || limit > 1) return 0;
  if (p === 0 || p === 1) return limit === p ? 1 : 0;
  if (isClustered) {
    const part = (x: number, y: number) => (x === 0 ? 0 : x * Math.log(x / y));
    return Math.exp(-n * (part(limit, p) + part(1 - limit, 1 - p)));
  }
  if (limit > p) {
    const k = Math.ceil(limit * n - 1e-9);
    const fall = ((k + 1) * (1 - p)) / Math.max(1e-12, k + 1 - (n + 1) * p);
    return Math.min(1, binomialExactly(k, n, p) * fall);
  }
  const k = Math.floor(limit * n + 1e-9);
  const fall = ((n - k + 1) * p) / Math.max(1e-12, (n + 1) * p - k);
  return Math.min(1, binomialExactly(k, n, p) * fall);
}

/**
 * A mean of times or amounts, log-normal with the given coefficient of variation: sums match it in three moments. `from` is
 * added to values: 100 for changes in percent from a baseline that is taken as known.
 */
export function amountFamily(variation: number, from: number): Family {
  const skewness = variation ** 3 + 3 * variation;
  return {
    groups: 1,
    levelAt: (truth) => truth + from,
    level: (random, truth, share) =>
      (truth + from) * Math.max(0, 1 + variation * Math.sqrt(share) * drawSkewed(random, skewness * Math.sqrt(share))),
    moved: (level, before, after) => (level * (after + from)) / (before + from),
    sum: (random, level, units) =>
      units <= 0 ? 0 : level * (units + variation * Math.sqrt(units) * drawSkewed(random, skewness / Math.sqrt(units))),
    value: (sum, units) => sum / units - from,
    fixed: () => null,
    below: () => null,
    beyond: (limit, truth, units) => {
      const shape = (4 * units) / (skewness * skewness);
      const score = ((limit - truth) / (truth + from)) * (Math.sqrt(units) / variation);
      const at = 1 + score / Math.sqrt(shape);
      return at <= 0 ? 0 : Math.exp(-shape * (at - 1 - Math.log(at)));
    },
    tail: (limit, truth, units) => {
      const shape = (4 * units) / (skewness * skewness);
      const score = ((limit - truth) / (truth + from)) * (Math.sqrt(units) / variation);
      const { lower, upper } = gammaTails(Math.max(0, shape + score * Math.sqrt(shape)), shape);
      return limit > truth ? upper : lower;
    },
  };
}

/** A mean or a difference whose observed value is normal; `deviation` is one unit's. */
export function normalFamily(deviation: number): Family {
  return {
    groups: 1,
    levelAt: (truth) => truth,
    level: (random, truth, share) => truth + deviation * Math.sqrt(share) * random.normal(),
    moved: (level, before, after) => level + after - before,
    sum: (random, level, units) => units * level + deviation * Math.sqrt(units) * random.normal(),
    value: (sum, units) => sum / units,
    fixed: () => null,
    below: (limit, truth, units) => normalUpperTail((units * truth - limit) / (deviation * Math.sqrt(units))),
    beyond: (limit, truth, units) => Math.exp(-0.5 * units * ((limit - truth) / deviation) ** 2),
    tail: (limit, truth, units) => normalUpperTail((Math.sqrt(units) * Math.abs(limit - truth)) / deviation),
  };
}

/**
 * A percentile of times: its logarithm is normal, `deviation` is that of one unit's part in it. `from` is added to values: 100
 * for changes in percent from a baseline that is taken as known.
 */
export function percentileFamily(deviation: number, from: number): Family {
  const logs = normalFamily(deviation);
  const log = (value: number) => Math.log(Math.max(TINY, value + from));
  return {
    ...logs,
    levelAt: log,
    level: (random, truth, share, group) => logs.level(random, log(truth), share, group),
    moved: (level, before, after) => level + log(after) - log(before),
    value: (sum, units) => Math.exp(sum / units) - from,
    below: (limit, truth, units) => logs.below(limit, log(truth), units),
    beyond: (limit, truth, units, isClustered) =>
      limit + from <= 0 ? 0 : logs.beyond(log(limit), log(truth), units, isClustered),
    tail: (limit, truth, units) => (limit + from <= 0 ? 0 : logs.tail(log(limit), log(truth), units)),
  };
}

/** Times are above 0. */
const TINY = 1e-9;

/**
 * The worst group's rate over the best's. `deviation` is that of the log ratio of two of `groups` equal groups on one unit of
 * all; below 1, the first group is behind.
 */
export function ratioFamily(deviation: number, groups: number): Family {
  const own = deviation / Math.SQRT2 / groups;
  const logs = normalFamily(own);
  return {
    ...logs,
    groups,
    levelAt: (truth, group) => (group === 0 ? Math.log(truth) : 0),
    level: (random, truth, share, group) =>
      logs.level(random, group === 0 ? Math.log(truth) : 0, share * groups ** 2, group),
    moved: (level, before, after) => level + Math.log(after / before),
    sum: (random, level, units) => (units * level) / groups + own * Math.sqrt(units) * random.normal(),
    value: (_, units, sums) => {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const sum of sums) {
        low = Math.min(low, sum);
        high = Math.max(high, sum);
      }
      return Math.exp(((low - high) * groups) / units);
    },
    below: () => null,
    beyond: (limit, truth, units) =>
      groups * (groups - 1) * Math.exp(-0.5 * units * (Math.log(limit / truth) / deviation) ** 2),
    tail: (limit, truth, units) =>
      Math.min(
        1,
        groups * (groups - 1) * normalUpperTail((Math.sqrt(units) * Math.abs(Math.log(limit / truth))) / deviation),
      ),
  };
}
