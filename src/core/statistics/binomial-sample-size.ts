import { type BinomialGate, binomialGate, type Direction } from "./binomial-gate.ts";
import { normalUpperQuantile } from "./normal.ts";
import { answer, areInnerShares, areTargets, degenerate, type Result } from "./result.ts";

export interface SizedGate extends BinomialGate {
  readonly trials: number;
}

export interface BinomialSampleSize {
  /** The least number of trials with the power. Exact power is a saw-tooth: a larger number may have less. */
  readonly smallest: SizedGate;
  /** The least number of trials from which the power never falls below the target again. */
  readonly stable: SizedGate;
  /** The normal approximation, unrounded. */
  readonly normalApproximation: number;
}

/** Beyond this many trials by the normal approximation the exact search is not worth its time. */
const MOST_TRIALS = 2e6;

/**
 * How many trials prove a rate beyond a limit by the exact one-sided binomial test, when the truth is `trueRate`. Every
 * number of trials up to three times the smallest and a thousand more is looked at.
 */
export function binomialSampleSize(question: {
  readonly limitRate: number;
  readonly trueRate: number;
  readonly alpha: number;
  readonly power: number;
  readonly direction: Direction;
}): Result<BinomialSampleSize> {
  const { limitRate: p0, trueRate: p1, alpha, power, direction } = question;
  if (!areInnerShares(p0, p1) || !areTargets(alpha, power)) return degenerate("out-of-range");
  if (direction === "greater" ? p1 <= p0 : p1 >= p0) return degenerate("no-difference");
  const approximate = normalSize(question);
  if (approximate > MOST_TRIALS) return degenerate("too-large");
  const sizes = scan({
    limit: sides(p0, direction),
    truth: sides(p1, direction),
    alpha,
    power,
    // A power that differs from 1 by rounding only may never be reached.
    most: 10 * approximate + 100_000,
  });
  if (sizes.smallest === 0) return degenerate("too-large");
  const gateAt = (trials: number): SizedGate | undefined => {
    const gate = binomialGate({ trials, limitRate: p0, trueRate: p1, alpha, direction });
    return gate.ok ? { trials, ...gate.value } : undefined;
  };
  const [smallest, stable] = [gateAt(sizes.smallest), gateAt(sizes.stable)];
  if (smallest === undefined || stable === undefined) return degenerate("out-of-range");
  return answer({ smallest, stable, normalApproximation: approximate });
}

function normalSize(question: {
  readonly limitRate: number;
  readonly trueRate: number;
  readonly alpha: number;
  readonly power: number;
}): number {
  const { limitRate: p0, trueRate: p1 } = question;
  const atLimit = normalUpperQuantile(question.alpha) * Math.sqrt(p0 * (1 - p0));
  const atTruth = -normalUpperQuantile(question.power) * Math.sqrt(p1 * (1 - p1));
  return ((atLimit + atTruth) / (p1 - p0)) ** 2;
}

interface Chances {
  readonly yes: number;
  readonly no: number;
}

/** Proving a rate low is proving the rate of the opposite high, so one direction is scanned. */
const sides = (rate: number, direction: Direction): Chances =>
  direction === "greater" ? { yes: rate, no: 1 - rate } : { yes: 1 - rate, no: rate };

/**
 * Walks n upwards (smallest 0: nothing up to `most`) with P(X >= c) and P(X = c - 1) under both rates, c the least count that the limit makes as rare as alpha.
 * From n to n + 1, P(X >= c) grows by yes P(X = c - 1); from c to c + 1 it falls by P(X = c).
 */
function scan(question: {
  readonly limit: Chances;
  readonly truth: Chances;
  readonly alpha: number;
  readonly power: number;
  readonly most: number;
}): { readonly smallest: number; readonly stable: number } {
  const limit = new Walk(question.limit);
  const truth = new Walk(question.truth);
  let smallest = 0;
  let stable = 0;
  for (let n = 1; n <= (smallest === 0 ? question.most : 3 * smallest + 1000); n += 1) {
    limit.oneMoreTrial();
    truth.oneMoreTrial();
    while (limit.tail > question.alpha) {
      limit.oneMoreNeeded();
      truth.oneMoreNeeded();
    }
    const enough = truth.tail >= question.power;
    if (enough && smallest === 0) smallest = n;
    if (!enough) stable = 0;
    else if (stable === 0) stable = n;
  }
  return { smallest, stable };
}

class Walk {
  /** P(X >= needed). */
  tail = 0;
  /** P(X = needed - 1). */
  private below = 1;
  private trials = 0;
  private needed = 1;
  private readonly chances: Chances;

  constructor(chances: Chances) {
    this.chances = chances;
  }

  oneMoreTrial(): void {
    this.tail += this.chances.yes * this.below;
    this.below *= (this.chances.no * (this.trials + 1)) / (this.trials + 2 - this.needed);
    this.trials += 1;
  }

  oneMoreNeeded(): void {
    this.below *= (((this.trials - this.needed + 1) / this.needed) * this.chances.yes) / this.chances.no;
    this.needed += 1;
    // More than all is impossible, not merely as rare as rounding leaves it.
    this.tail = this.needed > this.trials ? 0 : Math.max(0, this.tail - this.below);
  }
}
