import { logFactorial } from "./log-factorial.ts";
import type { Random } from "./random.ts";

const SEARCHED_BELOW = 10;

/** Events with the given mean; exact. */
export function poissonOf(random: Random, mean: number): number {
  if (mean <= 0) return 0;
  return mean < SEARCHED_BELOW ? searched(random, mean) : rejected(random, mean);
}

function searched(random: Random, mean: number): number {
  let term = Math.exp(-mean);
  let left = random.uniform();
  let k = 0;
  while (left > term && k < 200) {
    left -= term;
    k += 1;
    term *= mean / k;
  }
  return k;
}

/** Transformed rejection with squeeze, algorithm PTRS: Hörmann (1993), The transformed rejection method. */
function rejected(random: Random, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const alpha = 1.1239 + 1.1328 / (b - 3.4);
  const sure = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= sure) return k;
    if (k < 0 || (edge < 0.013 && v > edge)) continue;
    const height = k * Math.log(mean) - mean - logFactorial(k);
    if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= height) return k;
  }
}
