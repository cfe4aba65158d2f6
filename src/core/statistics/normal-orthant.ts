import { normalUpperQuantile, normalUpperTail } from "./normal.ts";

/** A rank-1 lattice of 8,191 points in up to 27 dimensions, built component by component (Sloan & Reztsov 2002, B2 kernel). */
const POINTS = 8191;
const GENERATORS = [
  10, 263, 2965, 3219, 2991, 4077, 1608, 1214, 1024, 3250, 3376, 1291, 2405, 436, 1539, 312, 3875, 2842, 444, 3921,
  2857, 2485, 1136, 1583, 308, 3985, 174,
];
const SHIFTS = 12;
export const MOST_VALUES = GENERATORS.length + 1;

/**
 * Chance that one of several correlated standard normal values is below `limit`: Genz's transformation (J. Comp. Graph. Stat.
 * 1, 1992) over a shifted, folded lattice, the same points each time. `absoluteError` is five standard errors over the shifts.
 */
export function anyBelow(question: {
  readonly values: number;
  readonly limit: number;
  readonly correlation: (one: number, other: number) => number;
}): { readonly probability: number; readonly absoluteError: number } {
  const factor = pivotedFactor(question.values, question.correlation);
  const means = Array.from({ length: SHIFTS }, (_, shift) => latticeMean(factor, question.limit, shift));
  const probability = means.reduce((sum, mean) => sum + mean, 0) / SHIFTS;
  const variance = means.reduce((sum, mean) => sum + (mean - probability) ** 2, 0) / (SHIFTS - 1) / SHIFTS;
  return { probability, absoluteError: 5 * Math.sqrt(variance) };
}

/**
 * Rows of a Cholesky factor, taking as the next value always the least determined one: the first coordinates of the lattice,
 * its best, then carry most of what happens.
 */
function pivotedFactor(size: number, correlation: (one: number, other: number) => number): Float64Array[] {
  const left = Array.from({ length: size }, (_, value) => ({ value, rest: 1, row: new Float64Array(size) }));
  const rows: Float64Array[] = [];
  while (left.length > 0) {
    const most = left.reduce((best, candidate) => (candidate.rest > best.rest + 1e-9 ? candidate : best));
    left.splice(left.indexOf(most), 1);
    const column = rows.length;
    const own = Math.sqrt(Math.max(most.rest, 1e-14));
    most.row[column] = own;
    rows.push(most.row);
    for (const other of left) {
      let covariance = correlation(most.value, other.value);
      for (let k = 0; k < column; k += 1) covariance -= (most.row[k] ?? 0) * (other.row[k] ?? 0);
      other.row[column] = covariance / own;
      other.rest -= (covariance / own) ** 2;
    }
  }
  return rows;
}

function latticeMean(factor: readonly Float64Array[], limit: number, shift: number): number {
  // Fixed shifts, spread by the golden ratio's plane: the same question has the same answer.
  const offsets = GENERATORS.map((_, index) => ((shift + 1) * Math.sqrt(index + 2.5) * 0.754877666246693) % 1);
  const scores = new Float64Array(factor.length);
  let sum = 0;
  for (let point = 0; point < POINTS; point += 1) {
    let silent = 1;
    for (const [index, row] of factor.entries()) {
      let known = 0;
      for (let k = 0; k < index; k += 1) known += (row[k] ?? 0) * (scores[k] ?? 0);
      const edge = (limit - known) / (row[index] ?? 1);
      const below = normalUpperTail(-edge);
      sum += silent * below;
      const above = below < 0.5 ? 1 - below : normalUpperTail(edge);
      silent *= above;
      if (silent < 1e-18 || index === factor.length - 1) break;
      const share = ((point * (GENERATORS[index] ?? 1)) / POINTS + (offsets[index] ?? 0)) % 1;
      // Folding joins the two ends of a direction, so that the lattice converges faster.
      scores[index] = normalUpperQuantile(above * Math.max(1e-16, Math.abs(2 * share - 1)));
    }
  }
  return sum / POINTS;
}
