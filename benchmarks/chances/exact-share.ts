import { logFactorial } from "./random/log-factorial.ts";

/**
 * The exact distribution of a count in `units` units with true share `share`, which come in equal clusters of `size` whose
 * own shares are beta with correlation `within`: cluster by cluster, by convolution. Sizes that are not whole are mixed.
 */
export function clusteredCounts(units: number, share: number, size: number, within: number): Float64Array {
  if (within <= 0 || size <= 1) return betaBinomial(units, share, 0);
  const whole = Math.floor(size);
  const larger = Math.max(0, Math.min(Math.floor((units * (size - whole)) / size), Math.floor(units / (whole + 1))));
  const smaller = Math.floor((units - larger * (whole + 1)) / whole);
  const rest = units - larger * (whole + 1) - smaller * whole;
  return [
    power(betaBinomial(whole + 1, share, within), larger),
    power(betaBinomial(whole, share, within), smaller),
    betaBinomial(rest, share, within),
  ].reduce(convolved);
}

function betaBinomial(n: number, share: number, within: number): Float64Array {
  const counts = new Float64Array(n + 1);
  if (share <= 0 || share >= 1) {
    counts[share <= 0 ? 0 : n] = 1;
    return counts;
  }
  if (within <= 0) {
    for (let k = 0; k <= n; k += 1)
      counts[k] = Math.exp(choose(n, k) + k * Math.log(share) + (n - k) * Math.log1p(-share));
    return counts;
  }
  const concentration = 1 / within - 1;
  const [a, b] = [share * concentration, (1 - share) * concentration];
  const rising = (start: number) => {
    const sums = new Float64Array(n + 1);
    for (let step = 1; step <= n; step += 1) sums[step] = (sums[step - 1] ?? 0) + Math.log(start + step - 1);
    return sums;
  };
  const [ofHits, ofMisses, ofAll] = [rising(a), rising(b), rising(concentration)];
  for (let k = 0; k <= n; k += 1)
    counts[k] = Math.exp(choose(n, k) + (ofHits[k] ?? 0) + (ofMisses[n - k] ?? 0) - (ofAll[n] ?? 0));
  return counts;
}

function choose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function power(base: Float64Array, times: number): Float64Array {
  let result: Float64Array = Float64Array.of(1);
  let square = base;
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = convolved(result, square);
    if (left > 1) square = convolved(square, square);
  }
  return result;
}

function convolved(one: Float64Array, other: Float64Array): Float64Array {
  const sum = new Float64Array(one.length + other.length - 1);
  for (const [at, chance] of one.entries()) {
    if (chance < 1e-300) continue;
    for (const [more, factor] of other.entries()) sum[at + more] = (sum[at + more] ?? 0) + chance * factor;
  }
  return sum;
}
