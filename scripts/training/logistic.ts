/** A training example: feature indexes with their values, and the labels that hold (indexes). */
export interface Example {
  readonly indexes: Int32Array;
  readonly values: Float64Array;
  readonly labels: ReadonlySet<number>;
}

export interface Penalty {
  /** Strength of the absolute penalty, which empties weak features. */
  readonly l1: number;
  /** Strength of the square penalty, which shares weight among features that tell the same. */
  readonly l2: number;
}

/** Weights of one label: one a feature, and what is added whatever the features. */
export interface LinearWeights {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** The examples that show a feature, and how strongly. */
interface Column {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** The examples by feature rather than by row, as coordinate descent walks them. */
export function columnsOf(examples: readonly Example[], featureCount: number): Column[] {
  const rows: number[][] = Array.from({ length: featureCount }, () => []);
  const values: number[][] = Array.from({ length: featureCount }, () => []);
  examples.forEach(({ indexes, values: strengths }, row) => {
    indexes.forEach((feature, i) => {
      rows[feature]?.push(row);
      values[feature]?.push(strengths[i] ?? 0);
    });
  });
  return rows.map((list, at) => ({ rows: Int32Array.from(list), values: Float64Array.from(values[at] ?? []) }));
}

/** What a descent knows of each example: the side it should be on, and the score it has so far. */
interface Progress {
  readonly sign: Float64Array;
  readonly score: Float64Array;
}

/** The bias is hardly penalised. */
const BIAS_PENALTY: Penalty = { l1: 0, l2: 0.001 };
/** Emptied features are looked at in each of the first sweeps, later only in every third. */
const WARM_UP = 3;
const REVISIT = 3;

/**
 * Logistic regression of one label against the rest with both penalties, by cyclic coordinate descent with a bound on
 * the curvature: Genkin, Lewis, Madigan 2007, "Large-scale Bayesian logistic regression for text categorization".
 * Always the same order of steps, so that the same examples give the same weights.
 */
export function fitLabel(
  examples: readonly Example[],
  columns: readonly Column[],
  label: number,
  penalty: Penalty,
  sweeps: number,
): LinearWeights {
  const n = examples.length;
  const sign = Float64Array.from(examples, ({ labels }) => (labels.has(label) ? 1 : -1));
  const progress: Progress = { sign, score: new Float64Array(n) };
  const everyRow: Column = { rows: Int32Array.from({ length: n }, (_, i) => i), values: new Float64Array(n).fill(1) };
  const all = [...columns, everyRow];
  const weights = new Float64Array(all.length);
  const reach = new Float64Array(all.length).fill(1);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    all.forEach((column, at) => {
      const weight = weights[at] ?? 0;
      const isBias = column === everyRow;
      if (!isBias && weight === 0 && sweep >= WARM_UP && sweep % REVISIT !== 0) return;
      const trust = reach[at] ?? 1;
      const delta = stepOf(column, weight, trust, isBias ? BIAS_PENALTY : penalty, progress);
      weights[at] = weight + delta;
      reach[at] = Math.max(2 * Math.abs(delta), trust / 2);
    });
  }
  return { weights: weights.slice(0, columns.length), bias: weights[columns.length] ?? 0 };
}

/** Moves one weight by at most `trust` towards its best value and brings the scores up to date. */
function stepOf(column: Column, weight: number, trust: number, penalty: Penalty, progress: Progress): number {
  const { slope, curvature } = slopeOf(column, trust, progress);
  const steepness = slope + penalty.l2 * weight;
  const bend = curvature + penalty.l2;
  if (bend === 0) return 0;
  const delta = Math.max(-trust, Math.min(trust, shrunkStep(weight, steepness, bend, penalty.l1)));
  if (delta !== 0) {
    const { rows, values } = column;
    for (let k = 0; k < rows.length; k += 1) {
      const row = rows[k] as number;
      progress.score[row] = (progress.score[row] as number) + delta * (values[k] as number);
    }
  }
  return delta;
}

/** The step with the absolute penalty: a weight may stay at 0 or come to rest there, but not jump over it. */
function shrunkStep(weight: number, steepness: number, bend: number, l1: number): number {
  if (weight === 0) {
    if (Math.abs(steepness) <= l1) return 0;
    return -(steepness - Math.sign(steepness) * l1) / bend;
  }
  const side = Math.sign(weight);
  const delta = -(steepness + l1 * side) / bend;
  return (weight + delta) * side < 0 ? -weight : delta;
}

/** The loss's slope in one weight, and a bound on its curvature within `trust` of where the weight stands. */
function slopeOf(
  { rows, values }: Column,
  trust: number,
  { sign, score }: Progress,
): { slope: number; curvature: number } {
  let slope = 0;
  let curvature = 0;
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k] as number;
    const x = values[k] as number;
    const side = sign[row] as number;
    const margin = (score[row] as number) * side;
    slope -= (x * side) / (1 + Math.exp(margin));
    const width = Math.abs(trust * x);
    const distance = Math.abs(margin);
    curvature += x * x * (distance <= width ? 0.25 : 1 / (2 + Math.exp(distance - width) + Math.exp(width - distance)));
  }
  return { slope, curvature };
}
