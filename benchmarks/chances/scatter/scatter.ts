import type { Random } from "../random/random.ts";

/** How the units of one cluster resemble one another, and how many clusters there are. */
export interface Clusters {
  /** Correlation of two units of one person. */
  readonly within: number;
  /** Correlation of the means of two people of one account; 0 without accounts. */
  readonly between: number;
  readonly people: number;
  readonly accounts: number;
}

/** How the units of one arm scatter around its true level. */
export interface Draws {
  /** The mean level of a whole cohort: its people's own levels, each with its correlation, averaged. */
  level(random: Random, truth: number, clusters: Clusters): number;
  /** Each person's own chance, for shares of few people, who are drawn one by one; null for values without steps. */
  readonly people: ((random: Random, truth: number, clusters: Clusters) => Float64Array) | null;
  /** The sum of `n` independent units of a cohort at `level`. */
  sum(random: Random, level: number, n: number): number;
  /** The sum of `n` units of one cluster, whose own level is drawn too; `within` is the correlation of its units. */
  cluster(random: Random, truth: number, within: number, n: number): number;
}

/** Who the arms are: everybody; people with the feature and the control; groups of the people with it. */
export type Arms = "one" | "control" | "groups";

/** How a metric scatters around a true value. */
export interface Scatter extends Draws {
  readonly arms: Arms;
  /** Whether sums are counts of units in one arm, whose distribution can be worked out exactly. */
  readonly exact: boolean;
  /** True levels of the arms at a value as gates write it; one, but for comparisons. */
  levels(value: number): readonly number[];
  /** The observed value from sums and units of the arms, as the gate's limit is written. */
  value(sums: readonly number[], units: readonly number[]): number;
}

/** Variance of a cohort's mean level, as a share of one unit's variance. */
export function ownShare({ within, between, people, accounts }: Clusters): number {
  return within * ((1 - between) / Math.max(1, people) + between / Math.max(1, accounts));
}

/** Arms as levels, sums and units of one of them. */
export function first(values: readonly number[]): number {
  return values[0] ?? Number.NaN;
}
