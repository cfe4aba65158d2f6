import { upperQuantile, upperTail } from "../normal-tail.ts";
import type { Random } from "../random/random.ts";
import { type Clusters, type Draws, first, ownShare, type Scatter } from "./scatter.ts";

/** Shares of units: people's own rates are beta, and so is their average, matched in mean and variance. */
export const shareDraws: Draws = {
  level: (random, truth, clusters) => {
    const own = ownShare(clusters);
    return own <= 0 ? truth : random.beta(truth, 1 / own - 1);
  },
  people: betaPeople,
  sum: (random, level, n) => random.binomial(n, level),
  cluster: (random, truth, within, n) => random.binomial(n, within <= 0 ? truth : random.beta(truth, 1 / within - 1)),
};

/** `scale` is 100 for limits in percent, 1000 for per 1K. */
export function shareScatter(scale: number): Scatter {
  return {
    ...shareDraws,
    arms: "one",
    exact: true,
    levels: (value) => [Math.min(1, Math.max(0, value / scale))],
    value: (sums, units) => (scale * first(sums)) / first(units),
  };
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

/**
 * "P95 at most L" is the same as "at most 5 % over L": log-normal values of log-deviation `sigma`, read as the share over
 * the limit. Limits and truths are positive values in one unit.
 */
export function percentileScatter(quantile: number, limit: number, sigma: number): Scatter {
  const z = upperQuantile(1 - quantile);
  return {
    ...shareDraws,
    arms: "one",
    exact: true,
    levels: (value) => [upperTail(z + Math.log(limit / value) / sigma)],
    // At its limit with as many values over it as the order statistic has above it, beyond it with one more.
    value: (sums, units) => {
      const n = first(units);
      return limit * (1 + (first(sums) - Math.floor((1 - quantile) * n + 1e-9)) / n);
    },
  };
}
