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
  /** Steps inside general availability; `meetEvery`: so many of them, then a meeting decides whether they go on. */
  readonly finalStep: { readonly share: number; readonly meetEvery: number | null };
  /** Of eligible inputs, in a shadow run. */
  readonly shadowInputs: readonly [low: number, high: number];
  /** No phase is longer. */
  readonly mostDays: number;
  /** A longer plan says what makes it so long. */
  readonly longPlanDays: number;
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
    finalStep: { share: 0.25, meetEvery: null },
    shadowInputs: [0.01, 0.1],
    mostDays: 28,
    longPlanDays: 84,
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
    finalStep: { share: 0.2, meetEvery: null },
    shadowInputs: [0.01, 0.1],
    mostDays: 56,
    longPlanDays: 126,
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
    finalStep: { share: 0.15, meetEvery: null },
    shadowInputs: [0.05, 0.2],
    mostDays: 56,
    longPlanDays: 168,
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
    finalStep: { share: 0.1, meetEvery: 3 },
    shadowInputs: [0.1, 1],
    mostDays: 56,
    longPlanDays: 210,
  },
} as const satisfies Record<RiskLevel, ExposureBand>;

/** What holds at every risk. Where a table of the knowledge base differs, the decisions on exposure stand. */
export const EXPOSURE_RULES = {
  ...defaults,
  /** The first customers are at least so many, at most this share. */
  floorPeople: 200,
  floorShare: 0.2,
  /** Under so many people cohorts are named, there is no holdout and no segment phase. */
  namedBelow: 200,
  /** The last phase before general availability has at least `min(mostLast, first x growth^(phases - 1))`. */
  growth: 1.7,
  mostLast: 0.6,
  /** Days between two steps: a whole week, so that they fall on Wednesdays and a week's values are read between them. */
  stepDays: 7,
  /** Days of a plan's week, 0 for its first, a Wednesday, on which exposure may rise: Monday to Thursday. */
  risesOn: [0, 1, 5, 6],
  /** A cohort of businesses takes at least so many accounts: people of one resemble each other. */
  leastAccounts: 20,
  /** Conditional admission begins with this share of those newly admitted. */
  firstAdmitted: 0.1,
  mostWaves: 3,
  /** More segments than this do not each have a start of their own: the last ones start together. */
  mostSegmentSteps: 4,
} as const;

/** The one holdout. */
export const HOLDOUT = {
  ...defaults,
  share: 0.05,
  smallShare: 0.1,
  smallBelow: 20_000,
  daysAfter: 90,
  seed: "holdout",
  /** How a brief says that the feature is part of a thing that people buy: nobody may be left without what they paid for. */
  bought:
    /\b(?:option packs?|toy shops?|plush|dolls?|(?:bought|sold|comes) (?:together )?with (?:the|each|every) (?:device|car|toy|bear|speaker|camera|machine))\b/i,
} as const;

/** Whether exposure may rise on a day of a plan: whoever must mend it is at work that day and the next. */
export function mayRise(day: number): boolean {
  const days: readonly number[] = EXPOSURE_RULES.risesOn;
  return days.includes((day - 1) % 7);
}
