import type { MetricFact } from "../../facts.ts";

export type Comparator = MetricFact["comparator"];

/** Where a metric is to go. */
export interface Aim {
  readonly comparator: Comparator;
  readonly target: number | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  /** How the comparator was found: in words, from present value and target, or from what is good. */
  readonly from: "words" | "step" | "direction";
}
