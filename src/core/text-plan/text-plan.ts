import type { Brief } from "../brief/brief.ts";
import type { GateExpression } from "../plan/grammar/gate-expression.ts";
import type { Source, Words } from "./source.ts";

export const TIERS = ["promote", "investigate", "pause", "kill"] as const;
export type Tier = (typeof TIERS)[number];

/** One comparison of a criterion, as the grammar of gates reads it. */
export interface TextRule {
  readonly expression: GateExpression;
  /** What is measured, the same for all names of one metric: see metric-key.ts. */
  readonly metric: string;
  /** As written, or the label beside it. */
  readonly name: string;
  /** The piece of the criterion that it was read from. */
  readonly piece: string;
  /** Part of the people or units that it is about ("mobile", "eu"); "" for all. */
  readonly slice: string;
  /** Indexes of the phases in which it holds. */
  readonly phases: readonly number[];
  /** Whether the text itself says in which phases it holds. */
  readonly scoped: boolean;
}

/** A text that promotes, warns, pauses or kills: of a phase, of a row of a table, or of what a monitor does. */
export interface Criterion {
  readonly tier: Tier;
  readonly from: "phase" | "table" | "monitor";
  /** Index of the phase that it stands in; null where it stands in none. */
  readonly phase: number | null;
  readonly words: Words;
  /** Of a row: what is measured; of a monitor: its name. */
  readonly label: Words | null;
  readonly timeframe: Words | null;
  readonly action: Words | null;
  readonly owner: Words | null;
  /** Of a row: on how many units it is read. */
  readonly sample: Words | null;
  /** What must be true before a stop or a pause ends. */
  readonly reentry: Words | null;
  readonly rules: readonly TextRule[];
  /** Pieces without a comparison: "Legal has signed", "GDPR incident". */
  readonly conditions: readonly string[];
  /** Shown at the gate, and no part of it. */
  readonly advisory: boolean;
}

export interface Weeks {
  readonly from: number;
  /** Null: "Week 9+". */
  readonly to: number | null;
  readonly words: Words;
}

/** Days counted from one first day; only those of one plan may be compared. */
export interface Dates {
  readonly from: number;
  /** The last day; null: "from 3 May". */
  readonly to: number | null;
  readonly words: Words;
}

export interface Traffic {
  readonly words: Words;
  /** In percent of `base`; null where none is said. */
  readonly share: number | null;
  /** "MAU", "eligible users"; "" where none is said. */
  readonly base: string;
  readonly people: number | null;
}

export interface TextPhase {
  readonly index: number;
  readonly name: Words;
  readonly kind: "internal" | "shadow" | "customers" | "general-availability";
  readonly weeks: Weeks | null;
  /** The weeks as a second place gives them. */
  readonly restated: Weeks | null;
  readonly dates: Dates | null;
  readonly duration: Words | null;
  readonly days: number | null;
  readonly cohort: Words | null;
  readonly traffic: Traffic | null;
  readonly exclusions: Words | null;
  /** What else is said about it: entry, approver, steps, remarks. */
  readonly notes: readonly Words[];
}

export interface Monitor {
  /** Index of the only phase in which it is watched so; null or absent where that is not said. */
  readonly phase?: number | null;
  readonly name: Words;
  readonly metric: string;
  readonly definition: Words | null;
  readonly dataSource: Words | null;
  readonly cadence: Words | null;
  readonly owner: Words | null;
  readonly action: Words | null;
}

export interface Unread {
  readonly about: "gates" | "stops" | "monitoring";
  readonly words: Words;
  readonly read: number;
  readonly lost: number;
}

/** A rollout plan in words, by anybody, as far as it could be understood. */
export interface TextPlan {
  readonly sources: readonly Source[];
  /** What all places are of: the sources, and pages without their tags. */
  readonly texts: readonly Source[];
  readonly phases: readonly TextPhase[];
  /** In the order of the text. */
  readonly criteria: readonly Criterion[];
  readonly monitors: readonly Monitor[];
  /** Shadow runs, rollback, comparison: "shadow_mode_phases" and the like, each with its label. */
  readonly operations: readonly { readonly label: Words; readonly words: Words }[];
  readonly brief: { readonly brief: Brief; readonly words: Words } | null;
  /** What no part of a plan could be made of. */
  readonly unplaced: readonly Words[];
  /** Headings of gates, stops or monitoring under which nothing could be read, or less than was not: `lost` lines of it. */
  readonly unread: readonly Unread[];
  /** JSON that breaks off. */
  readonly breaks: readonly { readonly words: Words; readonly expected: string }[];
}
