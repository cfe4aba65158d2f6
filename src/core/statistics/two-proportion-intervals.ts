import { constrainedShares } from "./constrained-shares.ts";
import { normalUpperQuantile } from "./normal.ts";
import { wilsonInterval } from "./proportion-intervals.ts";
import { answer, areCounts, areInnerShares, degenerate, type Limits, type Result } from "./result.ts";
import { findRoot } from "./special/root.ts";

export interface TwoShares {
  readonly successes1: number;
  readonly trials1: number;
  readonly successes2: number;
  readonly trials2: number;
}

type Interval = Result<Limits & { readonly difference: number }>;

/** Limits of the first rate less the second from two Wilson intervals (Newcombe, Stat. Med. 17, 1998, method 10); for display. */
export function newcombeInterval(seen: TwoShares & { readonly alpha: number }): Interval {
  const { alpha } = seen;
  const first = wilsonInterval({ successes: seen.successes1, trials: seen.trials1, alpha });
  if (!first.ok) return first;
  const second = wilsonInterval({ successes: seen.successes2, trials: seen.trials2, alpha });
  if (!second.ok) return second;
  const [p1, p2] = [seen.successes1 / seen.trials1, seen.successes2 / seen.trials2];
  return answer({
    difference: p1 - p2,
    lower: p1 - p2 - Math.hypot(p1 - first.value.lower, second.value.upper - p2),
    upper: p1 - p2 + Math.hypot(first.value.upper - p1, p2 - second.value.lower),
  });
}

/** Limits by inverting the score test, with the factor N/(N-1) (Miettinen & Nurminen, Stat. Med. 4, 1985); for decisions. */
export function miettinenNurminenInterval(seen: TwoShares & { readonly alpha: number }): Interval {
  const { successes1, trials1, successes2, trials2, alpha } = seen;
  if (!areTwoShares(seen) || !areInnerShares(alpha)) return degenerate("out-of-range");
  if (trials1 === 0 || trials2 === 0) return degenerate("no-data");
  const z = normalUpperQuantile(alpha / 2);
  const difference = successes1 / trials1 - successes2 / trials2;
  // The score falls as the supposed difference grows; at the ends of the range it can be finite or 0/0.
  const edge = 1 - 1e-14;
  const beyond = (wanted: number) => (supposed: number) => scoreAt(seen, supposed) - wanted;
  const end = (low: number, high: number, wanted: number, otherwise: number) => {
    const value = beyond(wanted);
    return Math.sign(value(low)) === Math.sign(value(high)) ? otherwise : findRoot({ low, high, value });
  };
  return answer({
    difference,
    lower: difference <= -edge ? -1 : end(-edge, difference, z, -1),
    upper: difference >= edge ? 1 : end(difference, edge, -z, 1),
  });
}

function scoreAt(seen: TwoShares, supposed: number): number {
  const { trials1: n1, trials2: n2 } = seen;
  const [share1, share2] = [seen.successes1 / n1, seen.successes2 / n2];
  const gap = share1 - share2 - supposed;
  if (gap === 0) return 0;
  const { rate1, rate2 } = constrainedShares({ share1, weight1: n1, share2, weight2: n2, difference: supposed });
  const variance = ((rate1 * (1 - rate1)) / n1 + (rate2 * (1 - rate2)) / n2) * ((n1 + n2) / (n1 + n2 - 1));
  return gap / Math.sqrt(variance);
}

export const areTwoShares = ({ successes1, trials1, successes2, trials2 }: TwoShares): boolean =>
  areCounts(successes1, trials1, successes2, trials2) && successes1 <= trials1 && successes2 <= trials2;
