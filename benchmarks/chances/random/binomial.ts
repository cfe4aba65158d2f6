import { logFactorial } from "./log-factorial.ts";
import type { Random } from "./random.ts";

/** Below this mean the sequential search from 0 is quicker than rejection. */
const SEARCHED_BELOW = 10;

/** Successes of `n` trials with chance `p`; exact for every n and p. */
export function binomialOf(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomialOf(random, n, 1 - p);
  return n * p < SEARCHED_BELOW ? searched(random, n, p) : rejected(random, n, p);
}

/** Inversion of the distribution function, term by term. */
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

/** Transformed rejection with squeeze, algorithm BTRS: Hörmann (1993), The generation of binomial random variates. */
function rejected(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const sure = 0.92 - 4.2 / b;
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= sure) return k;
    if (k < 0 || k > n) continue;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const height = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k);
    if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= height + (k - mode) * Math.log(p / (1 - p))) return k;
  }
}
