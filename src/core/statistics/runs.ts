import { binomialAtMost } from "./binomial.ts";
import { answer, areCounts, areInnerShares, areShares, degenerate, type Result } from "./result.ts";

/**
 * Chance of a run of `runLength` bad windows within `windows` independent windows that are bad with chance `badChance`, and
 * the mean wait for the first such run, (1-p^k) / ((1-p) p^k), null where it never ends (Feller, An Introduction to
 * Probability Theory I, 1968, XIII.7).
 */
export function runOfBadWindows(question: {
  readonly badChance: number;
  readonly runLength: number;
  readonly windows: number;
}): Result<{ readonly probability: number; readonly expectedWindows: number | null }> {
  const { badChance, runLength, windows } = question;
  if (!areShares(badChance) || !areCounts(runLength, windows) || runLength < 1) return degenerate("out-of-range");
  if (runLength * windows > MOST_STEPS) return degenerate("too-large");
  const chain = new RunChain(runLength);
  for (let window = 0; window < windows; window += 1) chain.step(badChance);
  return answer({ probability: chain.reached, expectedWindows: expectedWait(badChance, runLength) });
}

/** Run length times windows: beyond this the chain takes too long. */
const MOST_STEPS = 1e7;

function expectedWait(badChance: number, runLength: number): number | null {
  let wait = 0;
  for (let k = 1; k <= runLength; k += 1) wait += badChance ** -k;
  return Number.isFinite(wait) ? wait : null;
}

/** Chances of a run being 0, 1, ... windows long now, and of one having been complete: all terms positive, so tiny ones are right. */
export class RunChain {
  reached = 0;
  private lengths: number[];

  constructor(runLength: number) {
    this.lengths = Array.from({ length: runLength }, (_, length) => (length === 0 ? 1 : 0));
  }

  step(badChance: number): void {
    const alive = this.lengths.reduce((sum, chance) => sum + chance, 0);
    this.reached += (this.lengths.at(-1) ?? 0) * badChance;
    this.lengths = this.lengths.map((_, length) =>
      length === 0 ? alive * (1 - badChance) : (this.lengths[length - 1] ?? 0) * badChance,
    );
  }

  reset(): void {
    const alive = this.lengths.reduce((sum, chance) => sum + chance, 0);
    this.lengths = this.lengths.map((_, length) => (length === 0 ? alive : 0));
  }
}

export interface Stretch {
  readonly windows: number;
  readonly unitsPerWindow: number;
}

/**
 * The same with windows of different sizes: a window is bad when the observed share of its units is strictly below
 * `threshold`, the true rate being `rate`. With `resetBetween` a run does not carry over from one stretch to the next.
 */
export function runOverStretches(question: {
  readonly stretches: readonly Stretch[];
  readonly rate: number;
  readonly threshold: number;
  readonly runLength: number;
  readonly resetBetween: boolean;
}): Result<{ readonly badChances: readonly number[]; readonly probability: number }> {
  const { stretches, rate, threshold, runLength, resetBetween } = question;
  const sizes = stretches.flatMap(({ windows, unitsPerWindow }) => [windows, unitsPerWindow]);
  if (!areShares(rate, threshold) || !areCounts(runLength, ...sizes) || runLength < 1)
    return degenerate("out-of-range");
  if (stretches.some(({ unitsPerWindow }) => unitsPerWindow === 0)) return degenerate("no-data");
  const windows = stretches.reduce((sum, stretch) => sum + stretch.windows, 0);
  if (runLength * windows > MOST_STEPS) return degenerate("too-large");
  const chain = new RunChain(runLength);
  const badChances = stretches.map(({ windows, unitsPerWindow }) => {
    const bad = binomialAtMost(mostBelow(threshold, unitsPerWindow), unitsPerWindow, rate);
    if (resetBetween) chain.reset();
    for (let window = 0; window < windows; window += 1) chain.step(bad);
    return bad;
  });
  return answer({ badChances, probability: chain.reached });
}

/** The greatest count whose share of n is below the threshold, as decimals compare. */
function mostBelow(threshold: number, n: number): number {
  let count = Math.ceil(threshold * n);
  while (count >= 0 && count / n >= threshold) count -= 1;
  return count;
}

/** The windows after which a run has been complete with chance `share` (0.5: the median); `too-large` beyond `mostWindows`. */
export function runDelay(question: {
  readonly badChance: number;
  readonly runLength: number;
  readonly share: number;
  readonly mostWindows: number;
}): Result<number> {
  const { badChance, runLength, share, mostWindows } = question;
  if (!areShares(badChance) || !areInnerShares(share) || !areCounts(runLength, mostWindows) || runLength < 1)
    return degenerate("out-of-range");
  if (runLength * mostWindows > MOST_STEPS) return degenerate("too-large");
  const chain = new RunChain(runLength);
  for (let window = 1; window <= mostWindows; window += 1) {
    chain.step(badChance);
    if (chain.reached >= share) return answer(window);
  }
  return degenerate("too-large");
}
