import { type Draws, first, ownShare, type Scatter } from "./scatter.ts";

/** Up to so many units of a day are drawn one by one. */
const SUMMED_SINGLY = 20;

/** Times and amounts: log-normal units with coefficient of variation `variation`; large sums are matched in three moments. */
export function amountDraws(variation: number): Draws {
  const skewness = 3 * variation + variation ** 3;
  return {
    people: null,
    level: (random, truth, clusters) => {
      const own = ownShare(clusters);
      if (own <= 0) return truth;
      const spread = variation * Math.sqrt(clusters.within);
      const ofOne = 3 * spread + spread ** 3;
      const skewed = random.skewed(ofOne / Math.sqrt(clusters.within / own));
      return truth * Math.max(0, 1 + variation * Math.sqrt(own) * skewed);
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
  };
}

export function amountScatter(variation: number): Scatter {
  return {
    ...amountDraws(variation),
    arms: "one",
    exact: false,
    levels: (value) => [value],
    value: (sums, units) => first(sums) / first(units),
  };
}

/** A mean's change in percent from a recorded baseline, which is known. */
export function changeScatter(variation: number): Scatter {
  return {
    ...amountScatter(variation),
    levels: (change) => [1 + change / 100],
    value: (sums, units) => 100 * (first(sums) / first(units) - 1),
  };
}
