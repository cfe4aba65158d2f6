import { chiSquareUpperTail } from "./chi-square.ts";
import { answer, areCounts, arePositive, degenerate, type Result } from "./result.ts";

export interface SampleRatio {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/** Pearson's test of group counts against the intended weights (Fabijan et al., KDD 2019, on sample ratio mismatch). */
export function sampleRatio(seen: {
  readonly counts: readonly number[];
  readonly weights: readonly number[];
}): Result<SampleRatio> {
  const { counts, weights } = seen;
  if (counts.length !== weights.length || counts.length < 2) return degenerate("out-of-range");
  if (!areCounts(...counts) || !arePositive(...weights)) return degenerate("out-of-range");
  const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);
  const total = sum(counts);
  if (total === 0) return degenerate("no-data");
  const share = sum(weights);
  const chiSquare = sum(
    counts.map((count, index) => {
      const expected = (total * (weights[index] ?? 0)) / share;
      return (count - expected) ** 2 / expected;
    }),
  );
  const degreesOfFreedom = counts.length - 1;
  return answer({ chiSquare, degreesOfFreedom, pValue: chiSquareUpperTail(chiSquare, degreesOfFreedom) });
}
