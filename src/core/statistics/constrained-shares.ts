import { findRoot } from "./special/root.ts";

/**
 * The most likely pair of rates that differ by exactly `difference` (first less second), for the observed shares and their
 * weights: the one root of the score equation (Farrington & Manning, Statistics in Medicine 9, 1990; Miettinen & Nurminen,
 * Statistics in Medicine 4, 1985), which falls from end to end.
 */
export function constrainedShares(seen: {
  readonly share1: number;
  readonly weight1: number;
  readonly share2: number;
  readonly weight2: number;
  readonly difference: number;
}): { readonly rate1: number; readonly rate2: number } {
  const { share1, weight1, share2, weight2, difference } = seen;
  const low = Math.max(0, -difference);
  const high = Math.min(1, 1 - difference);
  const slope = (rate2: number) => weight1 * scoreOf(share1, rate2 + difference) + weight2 * scoreOf(share2, rate2);
  const rate2 = rootWithin(low, high, slope);
  return { rate1: Math.min(1, Math.max(0, rate2 + difference)), rate2 };
}

/** Derivative of share ln(rate) + (1 - share) ln(1 - rate). */
function scoreOf(share: number, rate: number): number {
  const up = share === 0 ? 0 : share / Math.max(rate, 1e-300);
  const down = share === 1 ? 0 : (1 - share) / Math.max(1 - rate, 1e-300);
  return up - down;
}

function rootWithin(low: number, high: number, slope: (rate: number) => number): number {
  if (!(high > low)) return low;
  const edge = (high - low) * 1e-15;
  if (slope(low + edge) <= 0) return low;
  if (slope(high - edge) >= 0) return high;
  return findRoot({ low: low + edge, high: high - edge, value: slope });
}
