import { normalUpperQuantile } from "../statistics/normal.ts";
import { type Departure, departuresOf } from "./departures.ts";
import { ENDING, type Endings } from "./rollout.ts";

/** A share or a mean with its standard error from the number of runs. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** How a plan behaves in one world. Shares are of all runs. */
export interface WorldReport {
  readonly world: string;
  readonly meaning: string;
  /** The metrics that are not as promised, and where the last phase finds them. */
  readonly metrics: readonly { readonly metric: string; readonly promised: number; readonly value: number }[];
  readonly runs: number;
  readonly completed: Estimate;
  /** A promotion gate was not met at the end of a phase nor of its extension. */
  readonly failedGate: Estimate;
  readonly paused: Estimate;
  readonly killed: Estimate;
  readonly reached: readonly ({ readonly phase: string } & Estimate)[];
  /** The gates that ended runs, the most frequent first. */
  readonly stoppedBy: readonly ({ readonly gate: string } & Estimate)[];
  /** When rollouts were stopped, and how. */
  readonly departures: readonly Departure[];
  /** Days until the end: the middle run, one in ten is shorter, one in ten is longer. */
  readonly days: Spread;
  /** People who had the feature when it was stopped, over the stopped runs; null where none was. */
  readonly exposedAtStop: Spread | null;
  /** People times days with the feature. */
  readonly personDays: Estimate;
  readonly investigationsAMonth: Estimate;
}

/** The median with the interval that holds the true one in 95 of 100 simulations, and the middle 80 % of runs. */
export interface Spread {
  readonly median: number;
  readonly medianFrom: number;
  readonly medianTo: number;
  readonly low: number;
  readonly high: number;
}

export interface Named {
  readonly world: string;
  readonly meaning: string;
  readonly metrics: WorldReport["metrics"];
  readonly phases: readonly string[];
  readonly gates: readonly string[];
}

const DAYS_A_MONTH = 30;

/** Counts how the runs of one world ended. */
export function reportOf(endings: Endings, { world, meaning, metrics, phases, gates }: Named): WorldReport {
  const { runs } = endings;
  const share = (hits: number): Estimate => shareOf(hits, runs);
  const ended = (code: number) => share(count(endings.ending, code));
  const byGate = new Map<number, number>();
  for (const gate of endings.gate) if (gate >= 0) byGate.set(gate, (byGate.get(gate) ?? 0) + 1);
  const stopped = endings.exposed.filter((_, run) => endings.ending[run] !== ENDING.completed);
  return {
    world,
    meaning,
    metrics,
    runs,
    completed: ended(ENDING.completed),
    failedGate: ended(ENDING.failedGate),
    paused: ended(ENDING.paused),
    killed: ended(ENDING.killed),
    reached: phases.map((phase, at) => ({ phase, ...share(endings.stage.filter((stage) => stage >= at).length) })),
    stoppedBy: [...byGate]
      .toSorted(([a, hits], [b, more]) => more - hits || a - b)
      .map(([gate, hits]) => ({ gate: gates[gate] ?? "", ...share(hits) })),
    departures: departuresOf(endings),
    days: spreadOf(endings.days),
    exposedAtStop: stopped.length === 0 ? null : spreadOf(stopped),
    personDays: meanOf(endings.personDays),
    investigationsAMonth: investigationRate(endings),
  };
}

export function shareOf(hits: number, runs: number): Estimate {
  const value = hits / runs;
  return { value, error: Math.sqrt((value * (1 - value)) / runs) };
}

function count(codes: Uint8Array, code: number): number {
  let hits = 0;
  for (const one of codes) if (one === code) hits += 1;
  return hits;
}

export function meanOf(values: ArrayLike<number>): Estimate {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  const value = sum / values.length;
  for (let at = 0; at < values.length; at += 1) squares += ((values[at] ?? 0) - value) ** 2;
  return { value, error: Math.sqrt(squares) / values.length };
}

/** Investigations over months, not the mean of their ratios: a run that ends early would count too much. */
function investigationRate({ investigations, days }: Endings): Estimate {
  const months = meanOf(days).value / DAYS_A_MONTH;
  const rate = meanOf(investigations).value / months;
  const residuals = Float64Array.from(days, (one, run) => (investigations[run] ?? 0) - (rate * one) / DAYS_A_MONTH);
  return { value: rate, error: meanOf(residuals).error / months };
}

/** Order statistics; the median's interval by its binomial rank. */
function spreadOf(values: Float64Array): Spread {
  const sorted = values.toSorted();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(share * sorted.length)))] ?? 0;
  const reach = normalUpperQuantile(0.025) / 2 / Math.sqrt(sorted.length);
  return { median: at(0.5), medianFrom: at(0.5 - reach), medianTo: at(0.5 + reach), low: at(0.1), high: at(0.9) };
}
