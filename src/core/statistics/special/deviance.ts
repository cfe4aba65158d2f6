/**
 * x ln(x / mean) + mean - x without cancellation near x = mean: the deviance part of Loader's saddle-point expansion
 * (C. Loader, Fast and accurate computation of binomial probabilities, 2000, `bd0`).
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  if (mean === 0) return Number.POSITIVE_INFINITY;
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 1; ; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    // Also true where an input was no number.
    if (!(next > sum || next < sum)) return sum;
    sum = next;
  }
}
