import type { Comparator } from "../../brief/facts.ts";
import type { Duration, Window } from "../../plan/duration.ts";
import type { Act, Reference } from "../../plan/gate.ts";
import type { Sampling } from "./sampling.ts";

/**
 * What a metric's values are counted on: `units` that the feature makes, those `accepted` of them, `calls` of the service for them, `people` who have it, `answers` of people asked,
 * `audited items` drawn from the units and scored by experts; of those `audited flags` are drawn from what the feature flagged, and
 * `audited positives` are the items that are found to be of the class it looks for.
 */
export type SampleOf = "units" | "accepted units" | "calls" | "people" | "answers" | Audited;
export type Audited = "audited items" | "audited flags" | "audited positives";

export function isAuditedSample(sampleOf: SampleOf): sampleOf is Audited {
  return sampleOf.startsWith("audited");
}

/** How a metric is gated. Limits are resolved to numbers here, so that one builder a kind turns any row into gates. */
export type MetricModel = LevelModel | WithinModel | AuditModel | EventsModel | CensusModel | UnreadModel;

export type StoppingTier = "investigate" | "pause" | "kill";

/** A rule that stops or slows: fires where the observed value lies on the bad side of `limit`. */
export interface Stop {
  readonly tier: StoppingTier;
  /** In the model's unit; null (investigate only): midway between gate and pause, computed for each phase. */
  readonly limit: number | null;
  /** In the first phase with customers, where it differs. */
  readonly betaLimit: number | null;
  /** The shortest window that the rule may read; the planner takes a longer one where units are few. */
  readonly window: Window;
  readonly consecutive: number;
}

/** A value read with sampling error: a rate, a mean, a percentile, a score, or a difference from a reference. */
export interface LevelModel {
  readonly kind: "level";
  readonly better: "higher" | "lower";
  /** The value in the promised world. */
  readonly promised: number;
  /** The stated present value, in `unit`, where the target betters it; null where there is none, or it is as good already. */
  readonly today: number | null;
  /** Of limits: the metric's own, or % or pp where a `reference` is given. */
  readonly unit: string;
  readonly reference: Reference | null;
  readonly sampling: Sampling;
  readonly sampleOf: SampleOf;
  /** Upper end of a bounded scale (100 for percent), so that limits stay inside it; null where there is none. */
  readonly top: number | null;
  /** A limit is rounded on its distance from `top`: targets above half of a scale are shares of failure. */
  readonly roundsFromTop: boolean;
  /** Days after a person's first exposure that the promotion gate leaves out (novelty); stops read everything. */
  readonly settleDays: number;
  /** Advisory while less than this share of the base has the feature; 0 for what can be read on any part. */
  readonly needsShare: number;
  /** Read in each of so many segments alone, the smallest of which has this share of the base; absent: in everybody. */
  readonly segments?: { readonly count: number; readonly smallest: number };
  /** Null: no promotion gate, only stops. */
  readonly gate: {
    /** Limits in the first, second and later customer phases; null: from the target, as the last gate is. */
    readonly early: readonly [beta: number, second: number, later: number] | null;
    /** The ladder's own factors or steps, and what it is called, for whoever asks why. */
    readonly factors: readonly number[] | null;
    readonly ladder: string;
    readonly target: number;
    /** The target itself where no sampling allowance makes sense. */
    readonly allowance: boolean;
    /** A floor: its limit holds in all phases, the last too, and a false pass is judged at `edge`. */
    readonly floor?: { readonly edge: number };
  } | null;
  readonly stops: readonly Stop[];
}

/** A difference from a control drawn by lot that should lie inside a tolerance. */
export interface WithinModel {
  readonly kind: "within";
  readonly tolerance: number;
  readonly unit: string;
  readonly sampling: Sampling;
  readonly sampleOf: SampleOf;
  readonly settleDays: number;
  readonly pauseFactor: number;
  readonly killFactor: number;
}

/** A harm found by experts in a random sample of units: counts on the phase's pooled sample. */
export interface AuditModel {
  readonly kind: "audit";
  /** In the metric's unit: so many of 100 items, or of 1,000. */
  readonly ceiling: number;
  readonly of: 100 | 1_000;
  readonly killFactor: number;
}

/** An event of which one confirmed case is a breach. */
export interface EventsModel {
  readonly kind: "events";
  /** Only whoever looks at an item finds it: what none rules out is counted on audited items. */
  readonly audited: boolean;
  readonly killWithin: Duration;
  readonly act: Extract<Act, "kill" | "contain" | "revert-model">;
  /** What is done, as the kill row prints it. */
  readonly action: string;
}

/** A value that is known in full, without sampling error: the age of a report, a run-rate, a share of checks. */
export interface CensusModel {
  readonly kind: "census";
  /** Read only while there are arms to compare. */
  readonly needsControl: boolean;
  readonly unit: string;
  readonly reference: Reference | null;
  readonly rules: readonly {
    readonly tier: StoppingTier;
    readonly comparator: Extract<Comparator, ">" | "<" | ">=" | "<=">;
    readonly limit: number;
    readonly window: Window | null;
    readonly consecutive: number;
    /** Chance that one reading fires although all is well; 0 where nothing is random, null where nobody knows. */
    readonly falseAlarm: number | null;
    readonly act: Act;
    readonly action: string;
    readonly actWithin: Duration;
  }[];
}

/** Shown, never deciding: without a number, or a total that a part of the base can't show. */
export interface UnreadModel {
  readonly kind: "unread";
  readonly comparator: Comparator;
  /** Null: the brief names it without a number; its baseline is recorded and a target agreed by a checklist gate. */
  readonly target: number | null;
  readonly unit: string;
  readonly why: string;
  readonly wouldNeed: string;
}
