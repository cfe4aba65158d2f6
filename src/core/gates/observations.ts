/** What was counted in one stretch of time, which ends `at` so many days after the phase began. */
export interface Counted {
  readonly at: number;
  readonly units: number;
  /** Units that had it, or the sum of what they had. */
  readonly sum: number;
  /** The same of the control, where a difference is taken. */
  readonly control: { readonly units: number; readonly sum: number } | null;
}

/** A value that was read over the gate's own window by whoever has the single values: a percentile, a ratio of groups. */
export interface ReadValue {
  readonly at: number;
  readonly units: number;
  readonly value: number;
}

/**
 * What a gate is judged by, in the order of time, from its phase's first day: nothing of an earlier phase counts.
 * `failed` is a metric that could not be computed; it never counts as data.
 */
export type Observations =
  | { readonly kind: "counted"; readonly stretches: readonly Counted[]; readonly scale: number }
  | { readonly kind: "read"; readonly values: readonly ReadValue[] }
  | { readonly kind: "failed"; readonly why: string };
