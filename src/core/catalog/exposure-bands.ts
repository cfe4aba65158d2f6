import type { RiskLevel } from "../brief/facts.ts";
import type { Sourced } from "./sourced.ts";

/** How fast a rollout at this risk may widen. Shares are of the eligible population. */
export interface ExposureBand extends Sourced {
  /** First phase with customers. */
  readonly beta: readonly [low: number, high: number];
  readonly betaMostPeople: number;
  /** Last phase before general availability, by its kind. */
  readonly lastConditional: readonly [low: number, high: number];
  readonly lastSegment: readonly [low: number, high: number];
  readonly lastMajority: readonly [low: number, high: number];
  readonly lastOther: readonly [low: number, high: number];
  /** Largest factor between two steps before general availability. */
  readonly rampLimit: number;
  /** Steps inside general availability. */
  readonly finalStep: { readonly share: number; readonly everyDays: number };
}

const defaults = { source: "Rampwright: traffic bands by risk", status: "our default" } as const;

export const EXPOSURE_BANDS = {
  low: {
    ...defaults,
    beta: [0.02, 0.05],
    betaMostPeople: 50_000,
    lastConditional: [0.4, 0.7],
    lastSegment: [0.3, 0.5],
    lastMajority: [0.8, 0.9],
    lastOther: [0.1, 0.25],
    rampLimit: 5,
    finalStep: { share: 0.25, everyDays: 2 },
  },
  medium: {
    ...defaults,
    beta: [0.005, 0.02],
    betaMostPeople: 10_000,
    lastConditional: [0.25, 0.45],
    lastSegment: [0.15, 0.25],
    lastMajority: [0.5, 0.8],
    lastOther: [0.03, 0.1],
    rampLimit: 4,
    finalStep: { share: 0.2, everyDays: 3 },
  },
  high: {
    ...defaults,
    beta: [0.002, 0.01],
    betaMostPeople: 5_000,
    lastConditional: [0.12, 0.3],
    lastSegment: [0.05, 0.15],
    lastMajority: [0.3, 0.5],
    lastOther: [0.01, 0.05],
    rampLimit: 3,
    finalStep: { share: 0.15, everyDays: 5 },
  },
  critical: {
    ...defaults,
    beta: [0.0005, 0.005],
    betaMostPeople: 1_000,
    lastConditional: [0.05, 0.15],
    lastSegment: [0.02, 0.08],
    lastMajority: [0.15, 0.3],
    lastOther: [0.005, 0.02],
    rampLimit: 2.5,
    finalStep: { share: 0.1, everyDays: 7 },
  },
} as const satisfies Record<RiskLevel, ExposureBand>;
