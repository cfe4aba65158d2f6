import type { Random } from "./random.ts";

/** Gamma with scale 1: Marsaglia and Tsang (2000), A simple method for generating gamma variables. */
export function gammaOf(random: Random, shape: number): number {
  if (shape < 1) return gammaOf(random, shape + 1) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random.uniform();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Beta by two gammas, with the given mean and concentration a + b. */
export function betaOf(random: Random, mean: number, concentration: number): number {
  if (mean <= 0) return 0;
  if (mean >= 1) return 1;
  const one = gammaOf(random, mean * concentration);
  const other = gammaOf(random, (1 - mean) * concentration);
  // Both underflow only for tiny shapes, where the distribution is a coin with the mean as its chance.
  if (one + other === 0) return random.uniform() < mean ? 1 : 0;
  return one / (one + other);
}
