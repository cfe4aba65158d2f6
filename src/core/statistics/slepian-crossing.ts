import { normalDensity, normalUpperTail } from "./normal.ts";
import { quadraturePoints } from "./special/quadrature.ts";

/** Standard deviations beyond which nothing counts. */
const REACH = 7.5;

interface Density {
  readonly at: number;
  readonly mass: number;
}

/**
 * Chance that one of `checks` standard normal values with correlations 1 - lag / window is below `limit`, for at most
 * window + 1 checks. Given the first value the others are a Markov chain (D. Slepian, Bell Syst. Tech. J. 40, 1961), with
 * covariance i (2 - j / window) / window around first x (1 - i / window); so one integral over the first value and a recursion.
 */
export function slepianCrossing(question: {
  readonly checks: number;
  readonly window: number;
  readonly limit: number;
}): number {
  const { checks, window, limit } = question;
  let crossed = normalUpperTail(-limit);
  const from = Math.max(limit, -8.5);
  for (const { at, weight } of quadraturePoints(from, Math.max(from, 8.5), 3)) {
    const bounds = Array.from({ length: checks - 1 }, (_, index) => limit - at * (1 - (index + 1) / window));
    crossed += weight * normalDensity(at) * crossedLater(bounds, window);
  }
  return crossed;
}

/** Chance that the chain of deviations, starting at 0, is ever below its bound of the step. */
function crossedLater(bounds: readonly number[], window: number): number {
  let crossed = 0;
  let alive: readonly Density[] = [{ at: 0, mass: 1 }];
  for (const [index, bound] of bounds.entries()) {
    // From step index to index + 1; the first starts from a fixed point.
    const pull = (2 - (index + 1) / window) / (2 - index / window);
    const spread = Math.sqrt(varianceAt(index + 1, window) - pull * pull * varianceAt(index, window));
    for (const { at, mass } of alive) crossed += mass * normalUpperTail((pull * at - bound) / spread);
    if (index === bounds.length - 1) break;
    const reach = REACH * Math.sqrt(varianceAt(index + 1, window));
    alive = stepped({ alive, pull, spread, from: Math.max(bound, -reach), to: reach });
    if (alive.length === 0) break;
  }
  return crossed;
}

const varianceAt = (step: number, window: number) => (step * (2 - step / window)) / window;

function stepped(step: {
  readonly alive: readonly Density[];
  readonly pull: number;
  readonly spread: number;
  readonly from: number;
  readonly to: number;
}): Density[] {
  const { alive, pull, spread, from, to } = step;
  if (from >= to) return [];
  return quadraturePoints(from, to, 5 * spread).map(({ at, weight }) => {
    let density = 0;
    for (const before of alive) {
      const score = (at - pull * before.at) / spread;
      if (score > REACH) continue;
      if (score < -REACH) break;
      density += before.mass * normalDensity(score);
    }
    return { at, mass: (weight * density) / spread };
  });
}
