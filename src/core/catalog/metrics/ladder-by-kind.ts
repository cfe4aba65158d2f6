import { type Cited, ours } from "./cited.ts";
import type { LadderId } from "./ladders.ts";

/** Which ladder a brief's own metric takes, by what it is. */
export interface LadderByKind extends Cited {
  readonly kind: string;
  readonly ladder: LadderId;
  /** What the factors multiply; null where the ladder has none. */
  readonly on: "target" | "failure share" | "scale" | "difference" | null;
  /** Gate factors in the order beta, canary or expansion, later phases, last gate; null: the target itself. */
  readonly promote: readonly [number, number, number, number] | null;
  readonly investigate: number | null;
  readonly pause: number | null;
  readonly kill: number | null;
  readonly always: "advisory" | null;
  readonly note: string;
}

const source = ours("ladder by kind of metric");
const blank = { promote: null, investigate: null, pause: null, kill: null, always: null } as const;

export const LADDER_BY_KIND = {
  rateUp: {
    ...source,
    ...blank,
    kind: "rate, higher is better, target up to 50 %",
    ladder: "HB",
    on: "target",
    promote: [0.85, 0.92, 0.95, 1],
    pause: 0.8,
    kill: 0.67,
    note: "The last gate is the target less the printed sampling allowance.",
  },
  rateUpHigh: {
    ...source,
    ...blank,
    kind: "rate, higher is better, target above 50 %",
    ladder: "HB",
    on: "failure share",
    promote: [0.85, 0.92, 0.95, 1],
    pause: 0.8,
    kill: 0.67,
    note: "Limit = 100 - (100 - target) / factor.",
  },
  rateUpAll: {
    ...source,
    ...blank,
    kind: "rate, higher is better, target of all",
    ladder: "HB",
    on: "scale",
    promote: [0, 0, 0, 0],
    pause: 0.01,
    kill: 0.02,
    note: "Not one unit may miss; 1 and 2 of 100 units that miss pause and kill.",
  },
  rateDownCounted: {
    ...source,
    ...blank,
    kind: "rate, lower is better, counted on everything",
    ladder: "slow",
    on: "target",
    investigate: 1.25,
    pause: 1.5,
    kill: 2.5,
    note: "The gate is the target plus the sampling allowance; its factors replace those of the slow ladder.",
  },
  rateDownSampled: {
    ...source,
    ...blank,
    kind: "rate, lower is better, from a sampled audit",
    ladder: "HR",
    on: null,
    kill: 2.5,
    note: "Counts on the phase's pooled sample; half the ceiling passes with at least 90 %, else advisory.",
  },
  serviceLatency: {
    ...source,
    ...blank,
    kind: "service latency at any percentile",
    ladder: "LQ",
    on: "target",
    investigate: 1.1,
    pause: 1.5,
    kill: 1.9,
    note: "Minutes to hours; the sampling allowance applies to each gate.",
  },
  slow: {
    ...source,
    ...blank,
    kind: "work time, cost per unit, edit share, forecast error, word error rate",
    ladder: "slow",
    on: "target",
    investigate: 1.1,
    pause: 1.25,
    kill: 1.5,
    note: "7-day windows, on 2, 5 and 3 consecutive days.",
  },
  score: {
    ...source,
    ...blank,
    kind: "bounded score: stars, NPS, satisfaction points, F1, area under the curve",
    ladder: "SC",
    on: "scale",
    pause: 0.075,
    kill: 0.15,
    note: "Steps of the scale's range below the target: 0.3 and 0.6 on 1 to 5; 15 and 30 NPS points; 0.04 and 0.075 on 0.5 to 1.",
  },
  within: {
    ...source,
    ...blank,
    kind: "within a tolerance",
    ladder: "EQ",
    on: "difference",
    pause: 1.6,
    kill: 3,
    note: "Equivalence against a concurrent randomised control.",
  },
  lift: {
    ...source,
    ...blank,
    kind: "increase or decrease",
    ladder: "RL",
    on: "difference",
    promote: [0, 0, 0, 1],
    pause: -0.5,
    kill: -1,
    note: "Lift against the control; without a control before and after, always advisory.",
  },
  zero: {
    ...source,
    ...blank,
    kind: "zero of an event",
    ladder: "CT",
    on: null,
    note: "A prohibited event: the exposure and the rate that it rules out are printed.",
  },
  wholeBase: {
    ...source,
    ...blank,
    kind: "count or sum of the whole base",
    ladder: "HB",
    on: "target",
    promote: [0.85, 0.92, 0.95, 1],
    pause: 0.8,
    kill: 0.67,
    note: "Read per exposed person; advisory below 25 % exposure.",
  },
  parity: {
    ...source,
    ...blank,
    kind: "ratio of the worst group to the best",
    ladder: "FX",
    on: "target",
    promote: [1, 1, 1, 1],
    pause: 8 / 9,
    kill: 7 / 9,
    note: "Equal groups are promised. A target of 0.90 pauses below 0.80 and kills below 0.70; ratios above 1 are turned over.",
  },
  noNumber: {
    ...source,
    ...blank,
    kind: "named without a number",
    ladder: "watch",
    on: null,
    always: "advisory",
    note: "Baseline recorded in phase 2; the target agreed as a checklist gate before phase 3.",
  },
} as const satisfies Record<string, LadderByKind>;

/** The gate that tests the brief's own target may lie below it by a share of it, for sampling alone. */
export const SAMPLING_ALLOWANCE = {
  ...source,
  most: 0.05,
  /** In the first and second customer phase where less is better: 10 and 7.5 %. */
  timesEarly: [2, 1.5],
} as const satisfies Cited & { most: number; timesEarly: readonly number[] };
