import type { Sourced } from "./sourced.ts";

/**
 * What a metric's limits are made from, tier by tier.
 * - `share`: factors on the target, or on the failure share of a target above 50 %
 * - `excess`: factors on a target that should not be exceeded
 * - `scale`: steps in parts of a bounded scale's range
 */
export interface Ladder extends Sourced {
  readonly by: "share" | "excess" | "scale";
  /** Promotion gate: first customer phase, second, those between, last before general availability. */
  readonly promote: readonly [beta: number, second: number, later: number, last: number];
  readonly pause: { readonly limit: number; readonly beta: number; readonly consecutiveDays: number };
  readonly kill: { readonly limit: number; readonly beta: number; readonly consecutiveDays: number };
}

const ours = { source: "Rampwright: ladders by kind of metric", status: "our default" } as const;

export const LADDERS = {
  valueShare: {
    ...ours,
    by: "share",
    promote: [0.85, 0.92, 0.95, 1],
    pause: { limit: 0.8, beta: 0.67, consecutiveDays: 5 },
    kill: { limit: 0.67, beta: 0.55, consecutiveDays: 3 },
  },
  harmShare: {
    ...ours,
    by: "excess",
    promote: [1, 1, 1, 1],
    pause: { limit: 1.5, beta: 1.5, consecutiveDays: 5 },
    kill: { limit: 2.5, beta: 2.5, consecutiveDays: 3 },
  },
  latency: {
    ...ours,
    by: "excess",
    promote: [1, 1, 1, 1],
    pause: { limit: 1.5, beta: 1.5, consecutiveDays: 1 },
    kill: { limit: 1.9, beta: 1.9, consecutiveDays: 1 },
  },
  slow: {
    ...ours,
    by: "excess",
    promote: [1, 1, 1, 1],
    pause: { limit: 1.25, beta: 1.25, consecutiveDays: 5 },
    kill: { limit: 1.5, beta: 1.5, consecutiveDays: 3 },
  },
  score: {
    ...ours,
    by: "scale",
    promote: [0, 0, 0, 0],
    pause: { limit: 0.075, beta: 0.075, consecutiveDays: 5 },
    kill: { limit: 0.15, beta: 0.15, consecutiveDays: 3 },
  },
} as const satisfies Record<string, Ladder>;

/** The last gate may lie below the brief's target by this share of it, for sampling alone. */
export const SAMPLING_ALLOWANCE = 0.05;
