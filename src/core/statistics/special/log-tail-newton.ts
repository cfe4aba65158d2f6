interface Point {
  readonly logLower: number;
  readonly logUpper: number;
  readonly logDensity: number;
}

/**
 * The u whose tail is `tail`, for a distribution with a log-concave density. Then the logarithm of each tail is concave in u,
 * so Newton's steps on it converge from anywhere; the tail below one half is the one that is matched. `farthestStep` keeps a
 * first step from a flat stretch within numbers.
 */
export function solveLogTail(question: {
  readonly tail: number;
  readonly side: "lower" | "upper";
  readonly start: number;
  readonly farthestStep: number;
  readonly at: (u: number) => Point;
}): number {
  const small = question.tail <= 0.5;
  const tail = small ? question.tail : 1 - question.tail;
  const lower = (question.side === "lower") === small;
  const target = Math.log(tail);
  let u = question.start;
  let last = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 500; step += 1) {
    const point = question.at(u);
    const log = lower ? point.logLower : point.logUpper;
    const slope = Math.exp(point.logDensity - log);
    const raw = (slope > 0 ? (target - log) / slope : farthest(target - log, question.farthestStep)) * (lower ? 1 : -1);
    const move = Math.max(-question.farthestStep, Math.min(question.farthestStep, raw));
    u += move;
    // Rounding ends the quadratic convergence: a step that is tiny, or small and no longer shrinking, is the last.
    const size = Math.abs(move);
    if (size <= 1e-16 * Math.abs(u) || size < 1e-300 || (size < 1e-9 * (1 + Math.abs(u)) && size >= last)) return u;
    last = size;
  }
  return u;
}

const farthest = (difference: number, step: number) => (difference > 0 ? step : -step);
