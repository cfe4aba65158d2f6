import { type Estimate, shareOf } from "./estimate.ts";
import { clusteredCounts } from "./exact-share.ts";
import { isMet } from "./judge.ts";
import type { Random } from "./random/random.ts";
import type { Clusters } from "./scatter/scatter.ts";
import type { Trial } from "./trials.ts";
import { type Assumed, ownCorrelation } from "./world.ts";

/** Clusters up to this many are drawn one by one; more of them as one level, matched in mean and variance. */
const DRAWN_SINGLY = 150;
/** So much work, in clusters or days, one estimate may take. */
const WORK = 600_000;
const FEWEST = 2_000;
const MOST = 20_000;

/**
 * How often a gate is met at a true value on exactly its least number of raw units, which lie in clusters that give the
 * evidence's design effect.
 */
export function metAtLeastUnits(random: Random, trial: Trial, truth: number, assumed: Assumed): Estimate | null {
  const n = trial.gate.minUnits;
  if (n === null) return null;
  if (trial.gate.evidence.rulesOut !== null) return { share: noEvent(trial, truth, n, assumed), error: 0 };
  const levels = trial.scatter.levels(truth);
  const each = n / levels.length;
  const sizes = clusterSizes(trial, assumed);
  const count = each / sizes.size;
  const runs = Math.round(Math.min(MOST, Math.max(FEWEST, WORK / Math.min(count, DRAWN_SINGLY) / levels.length)));
  let met = 0;
  for (let run = 0; run < runs; run += 1) {
    const sums = levels.map((level) => armSum(random, trial, level, each, sizes));
    const value = trial.scatter.value(
      sums,
      levels.map(() => Math.round(each)),
    );
    if (isMet(trial.rule, value)) met += 1;
  }
  return shareOf(met, runs);
}

/** Counts of up to so many units are worked out exactly. */
const MOST_EXACT = 4_000;

/**
 * How often one reading on the least units meets the rule, exactly; null where that can't be: comparisons, means, more units.
 * It sees errors in tails that no number of rollouts would.
 */
export function exactlyMet(trial: Trial, truth: number, assumed: Assumed): Estimate | null {
  const n = trial.gate.minUnits;
  const { scatter, rule } = trial;
  if (n === null || n > MOST_EXACT || !scatter.exact) return null;
  const { size, within } = clusterSizes(trial, assumed);
  const [share = Number.NaN] = scatter.levels(truth);
  const counts = clusteredCounts(n, share, size, within);
  const met = counts.reduce((sum, chance, k) => (isMet(rule, scatter.value([k], [n])) ? sum + chance : sum), 0);
  return { share: met, error: 0 };
}

/** Chance of no event at all, exact: people's own rates are beta, and every cluster must be without one. */
function noEvent(trial: Trial, truth: number, n: number, assumed: Assumed): number {
  const { size, within } = clusterSizes(trial, assumed);
  const [rate = 0] = trial.scatter.levels(truth);
  if (within === 0) return (1 - rate) ** n;
  const concentration = 1 / within - 1;
  let none = 0;
  for (let unit = 0; unit < size; unit += 1) {
    const part = Math.min(1, size - unit);
    none += part * Math.log1p((-rate * concentration) / (concentration + unit));
  }
  return Math.exp((none * n) / size);
}

interface Sizes {
  readonly size: number;
  readonly within: number;
}

/** Clusters whose design effect 1 + (size - 1) within is the evidence's. */
function clusterSizes({ gate, counted }: Trial, assumed: Assumed): Sizes {
  const effect = gate.evidence.designEffect;
  if (effect <= 1) return { size: 1, within: 0 };
  const within = assumed.value(counted === "units" || counted === "audited" ? ownCorrelation(gate) : "iccAccount");
  if (within <= 0) return { size: 1, within: 0 };
  return { size: 1 + (effect - 1) / within, within };
}

function armSum(random: Random, { scatter }: Trial, truth: number, n: number, { size, within }: Sizes): number {
  if (within === 0) return scatter.sum(random, truth, Math.round(n));
  const count = n / size;
  if (count <= DRAWN_SINGLY) return clustersSum(random, scatter, truth, n, size, within);
  const clusters: Clusters = { within, between: 0, people: count, accounts: 1 };
  const level = scatter.level(random, truth, clusters);
  const sum = scatter.sum(random, level, Math.round(n));
  return n * level + Math.sqrt(1 - within) * (sum - n * level);
}

/** Cluster by cluster, of `size` units rounded so that they add up. */
function clustersSum(
  random: Random,
  scatter: Trial["scatter"],
  truth: number,
  n: number,
  size: number,
  within: number,
): number {
  let sum = 0;
  let drawn = 0;
  for (let cluster = 1; drawn < Math.round(n); cluster += 1) {
    const until = Math.min(Math.round(n), Math.round(cluster * size));
    sum += scatter.cluster(random, truth, within, until - drawn);
    drawn = until;
  }
  return sum;
}
