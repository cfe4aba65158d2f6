import type { Random } from "../../shared/random.ts";

/** Gamma with scale 1 (Marsaglia and Tsang, A simple method for generating gamma variables, 2000). */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (Math.log(random.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Beta with a mean and the sum of its two parameters; a mean of 0 or 1 is itself. */
export function drawBeta(random: Random, mean: number, concentration: number): number {
  if (mean <= 0) return 0;
  if (mean >= 1) return 1;
  const one = drawGamma(random, mean * concentration);
  const other = drawGamma(random, (1 - mean) * concentration);
  // Both underflow only for tiny parameters, where the distribution is a coin with the mean as its chance.
  return one + other === 0 ? Number(random.uniform() < mean) : one / (one + other);
}

/** Mean 0, deviation 1 and the given skewness: a shifted gamma, which matches sums of skewed values in three moments. */
export function drawSkewed(random: Random, skewness: number): number {
  if (skewness < 1e-3) return random.normal();
  const shape = 4 / (skewness * skewness);
  return (drawGamma(random, shape) - shape) / Math.sqrt(shape);
}
