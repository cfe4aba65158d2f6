import type { Archetype, Comparator, HazardId, RiskLevel } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";
import type { MetricRow, Reported } from "../metrics/metric-row.ts";
import type { AutonomyLadder } from "./autonomy.ts";
import type { Noun } from "./nouns.ts";
import type { ReversibilityGrade } from "./reversibility-grades.ts";
import type { Condition } from "./traits.ts";

/** A success metric to propose where the brief names none: an assumption, marked as one. */
export interface ProposedMetric {
  /** Id of a metric of the row. */
  readonly metric: string;
  readonly comparator: Comparator;
  /** In `unit`; of a metric with a reference, the difference from it. */
  readonly target: number;
  readonly unit: string;
  readonly text: string;
}

/** Parts of a row in products that the row's own words do not fit. */
export type ArchetypeVariant = Condition &
  Partial<Pick<ArchetypeRow, "failureModes" | "shadow" | "reversibility" | "baseline" | "holdout" | "hazards">>;

/** What is true of every feature of a kind, whatever its brief says. */
export interface ArchetypeRow extends Cited {
  readonly id: Archetype;
  /** What plans count, where the brief has no word of its own for it; `done`: "drafts made for people". */
  readonly unit: Noun & {
    readonly counted: string;
    readonly done: "made for" | "given to" | "held with" | "carried out for" | "processed for" | "delivered to";
  };
  /** What briefs call it, common words first. */
  readonly nouns: readonly Noun[];
  /** What each calls for one unit: a brief that counts calls counts their summaries. Read for volumes only. */
  readonly occasions: readonly Noun[];
  /** The act of a person that shows value. */
  readonly valueAct: string;
  readonly metrics: readonly MetricRow[];
  readonly failureModes: readonly string[];
  readonly shadow: {
    readonly possible:
      | "full"
      | "dry run"
      | "on replayed or live inputs"
      | "as assistant to people"
      | "offline only"
      | "partial";
    readonly how: string;
    readonly compared: readonly string[];
    /** Risk levels at which a shadow comes before users see the feature; `instead` says what stands in for it. */
    readonly requiredAt: readonly RiskLevel[];
    readonly requirement: string;
    /** Days that it runs in silence until outcomes are known; absent where a step of phase 1 is enough. */
    readonly leastDays?: number;
  };
  /** How far it may act by itself, from the first phase on; absent where it never acts. */
  readonly autonomy?: AutonomyLadder;
  readonly reversibility: { readonly text: string; readonly grades: readonly ReversibilityGrade[] };
  readonly baseline: string;
  /** What is kept without the feature, and what is compared with it. */
  readonly holdout: string;
  /** Hazards that the archetype brings whatever the brief names, the weightiest first. */
  readonly hazards: readonly HazardId[];
  /** What is known from elsewhere: precedents and measurements. */
  readonly reported: readonly Reported[];
  /** Products of the kind for which parts of the row are otherwise; the first that holds counts. */
  readonly variants?: readonly ArchetypeVariant[];
  readonly proposed: {
    readonly primary: ProposedMetric;
    readonly quality: ProposedMetric;
    readonly guardrail: ProposedMetric;
  };
}

/** The facts about the world carry their own sources; what a row recommends is ours. */
export const SOURCE = ours("archetypes");

/** "Not above the control", made into a difference that can be shown: the loss that a proposal accepts. */
export const NOT_WORSE = { ...ours("proposed metrics"), tolerance: 5, unit: "%" } as const;

export const HIGH_RISK = ["high", "critical"] as const;
export const ALL_BUT_LOW = ["medium", "high", "critical"] as const;
export const EVERY_RISK = ["low", "medium", "high", "critical"] as const;
