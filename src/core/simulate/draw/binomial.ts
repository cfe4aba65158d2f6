import type { Random } from "../../shared/random.ts";
import { stirlingError } from "../../statistics/special/log-gamma.ts";

/** Below this mean a search from 0 is quicker than rejection. */
const SEARCHED_BELOW = 12;

/** Successes of `n` trials with chance `p`; exact for every n and p. */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < SEARCHED_BELOW ? searched(random, n, p) : rejected(random, n, p);
}

function searched(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  let term = Math.exp(n * Math.log1p(-p));
  let left = random.uniform();
  let k = 0;
  while (left > term && k < n) {
    left -= term;
    k += 1;
    term *= (odds * (n - k + 1)) / k;
  }
  return k;
}

/** Transformed rejection with squeeze, BTRS (Hörmann, The generation of binomial random variates, 1993). */
function rejected(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const sure = 0.92 - 4.2 / b;
  for (;;) {
    const v = random.uniform();
    const u = random.uniform() - 0.5;
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= sure) return k;
    if (k < 0 || k > n) continue;
    const mode = Math.floor((n + 1) * p);
    const scaled = (v * (2.83 + 5.1 / b) * spread) / (a / (edge * edge) + b);
    const height = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k);
    if (Math.log(scaled) <= height + (k - mode) * Math.log(p / (1 - p))) return k;
  }
}

const HALF_LOG_TWO_PI = 0.9189385332046728;

function logFactorial(k: number): number {
  return k === 0 ? 0 : (k + 0.5) * Math.log(k) - k + HALF_LOG_TWO_PI + stirlingError(k);
}
