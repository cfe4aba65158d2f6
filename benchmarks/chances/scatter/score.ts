import { type Draws, first, ownShare, type Scatter } from "./scatter.ts";

/** The ends of a scale. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/**
 * Answers on a scale, with the deviation of one of them; sums are matched in three moments. Answers near an end of their
 * scale are skewed.
 */
export function scoreDraws(deviation: number, skewness: number): Draws {
  return {
    people: null,
    level: (random, truth, clusters) => truth + deviation * Math.sqrt(ownShare(clusters)) * random.normal(),
    sum: (random, level, n) =>
      n === 0 ? 0 : n * level + deviation * Math.sqrt(n) * random.skewed(skewness / Math.sqrt(n)),
    cluster: (random, truth, within, n) => {
      const own = truth + deviation * Math.sqrt(within) * random.normal();
      return n * own + deviation * Math.sqrt((1 - within) * n) * random.skewed(skewness / Math.sqrt(n));
    },
  };
}

export function scoreScatter(deviation: number, skewness: number): Scatter {
  return {
    ...scoreDraws(deviation, skewness),
    arms: "one",
    exact: false,
    levels: (value) => [value],
    value: (sums, units) => first(sums) / first(units),
  };
}

/** Skewness of beta answers with this mean and deviation; 0 where no answers on the scale could have both. */
export function skewnessOf(mean: number, deviation: number, scale: Scale | null): number {
  if (scale === null) return 0;
  const range = scale.high - scale.low;
  const [share, spread] = [(mean - scale.low) / range, deviation / range];
  const concentration = (share * (1 - share)) / spread ** 2 - 1;
  if (!(concentration > 0)) return 0;
  const [a, b] = [share * concentration, (1 - share) * concentration];
  return (2 * (b - a) * Math.sqrt(concentration + 1)) / ((concentration + 2) * Math.sqrt(a * b));
}
