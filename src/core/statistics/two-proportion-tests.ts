import { normalUpperTail } from "./normal.ts";
import { answer, degenerate, type Result } from "./result.ts";
import { areTwoShares, type TwoShares } from "./two-proportion-intervals.ts";

/** The z test of equal rates with pooled variance; `no-variance` where all trials ended alike. */
export function pooledTest(seen: TwoShares): Result<{ readonly z: number; readonly pTwoSided: number }> {
  if (!areTwoShares(seen)) return degenerate("out-of-range");
  const { successes1, trials1, successes2, trials2 } = seen;
  if (trials1 === 0 || trials2 === 0) return degenerate("no-data");
  const pooled = (successes1 + successes2) / (trials1 + trials2);
  if (pooled === 0 || pooled === 1) return degenerate("no-variance");
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / trials1 + 1 / trials2));
  // One product of counts keeps the digits of a small difference.
  const z = (successes1 * trials2 - successes2 * trials1) / trials1 / trials2 / error;
  return answer({ z, pTwoSided: Math.min(1, 2 * normalUpperTail(Math.abs(z))) });
}

/** Outcomes this much likelier than the observed one still count as no likelier (as R's fisher.test). */
const TIE = 1 + 1e-7;

/** Every outcome is looked at: beyond this many that takes too long, and the z test is as good. */
const MOST_OUTCOMES = 1e7;

/** Fisher's exact test: chances given both totals; `pGreater` is for a first rate above the second. */
export function fisherTest(seen: TwoShares): Result<{ readonly pGreater: number; readonly pTwoSided: number }> {
  if (!areTwoShares(seen)) return degenerate("out-of-range");
  const { successes1: x, trials1, successes2, trials2 } = seen;
  const total = x + successes2;
  if (Math.min(total, trials1) > MOST_OUTCOMES) return degenerate("too-large");
  const low = Math.max(0, total - trials2);
  const high = Math.min(total, trials1);
  // P(k + 1) / P(k) of the hypergeometric distribution; all chances are taken relative to the observed one.
  const rise = (k: number) => (((trials1 - k) / (k + 1)) * (total - k)) / (trials2 - total + k + 1);
  const above = relativeChances(x, high, rise);
  const below = relativeChances(x, low, (k) => 1 / rise(k - 1), -1);
  const sum = (chances: readonly number[]) => chances.reduce((before, chance) => before + chance, 0);
  const unlikely = (chances: readonly number[]) => sum(chances.filter((chance) => chance <= TIE));
  const all = 1 + sum(above) + sum(below);
  return answer({
    pGreater: (1 + sum(above)) / all,
    pTwoSided: (1 + unlikely(above) + unlikely(below)) / all,
  });
}

/** Chances of the outcomes after `from` up to `to`, relative to that of `from`, smallest last. */
function relativeChances(from: number, to: number, ratio: (k: number) => number, step: 1 | -1 = 1): number[] {
  const chances: number[] = [];
  let chance = 1;
  for (let k = from; k !== to; k += step) {
    chance *= ratio(k);
    chances.push(chance);
    if (chance < 1e-30 && ratio(k) < 1) break;
  }
  return chances;
}
