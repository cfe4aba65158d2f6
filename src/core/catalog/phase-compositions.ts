import type { ExclusionKind, RiskLevel, SegmentDimension } from "../brief/facts.ts";
import type { CatalogPhaseKind } from "./metrics/phase-roles.ts";
import type { Sourced } from "./sourced.ts";

/** `beta` and `widening` stand for kinds that the market and the regions choose. */
export type Slot = CatalogPhaseKind | "beta" | "widening";

/** The middle of a plan, between the internal phase and general availability. */
export interface Composition extends Sourced {
  /** As risk, conditions and size ask for; a shadow run that is a step of phase 1 makes the plan one shorter. */
  readonly count: number;
  readonly conditional: boolean;
  readonly segmented: boolean;
  /** With a shadow run in a phase of its own. */
  readonly shadow: boolean;
  readonly slots: readonly Slot[];
}

const ours = { source: "Rampwright: choosing 4, 5 or 6 phases", status: "our default" } as const;
const row = (count: number, needs: string, slots: readonly Slot[]): Composition => ({
  ...ours,
  count,
  conditional: needs.includes("c"),
  segmented: needs.includes("s"),
  shadow: needs.includes("w"),
  slots,
});

/**
 * One row for every case: how many phases, with a conditional admission (c), with segments (s), with a shadow phase (w).
 * Six phases are the most, so a shadow phase takes the place of the widening where there would be seven: the segment
 * phase follows the beta then. "Expansion, canary or segment, the larger need" is segment where segments are named.
 */
export const COMPOSITIONS: readonly Composition[] = [
  row(4, "", ["beta", "widening"]),
  row(4, "s", ["beta", "widening"]),
  row(4, "c", ["beta", "conditional_admission"]),
  row(4, "cs", ["beta", "conditional_admission"]),
  row(5, "s", ["beta", "widening", "segment_targeting"]),
  row(5, "", ["beta", "widening", "holdout_majority"]),
  row(5, "cs", ["beta", "segment_targeting", "conditional_admission"]),
  row(5, "c", ["beta", "widening", "conditional_admission"]),
  row(6, "cs", ["beta", "widening", "segment_targeting", "conditional_admission"]),
  row(6, "c", ["beta", "widening", "conditional_admission"]),
  row(6, "s", ["beta", "canary", "segment_targeting", "holdout_majority"]),
  row(6, "", ["beta", "canary", "holdout_majority"]),
  row(4, "w", ["shadow", "beta", "widening"]),
  row(4, "sw", ["shadow", "beta", "widening"]),
  row(4, "cw", ["shadow", "beta", "conditional_admission"]),
  row(4, "csw", ["shadow", "beta", "conditional_admission"]),
  row(5, "sw", ["shadow", "beta", "widening", "segment_targeting"]),
  row(5, "w", ["shadow", "beta", "widening", "holdout_majority"]),
  row(5, "csw", ["shadow", "beta", "segment_targeting", "conditional_admission"]),
  row(5, "cw", ["shadow", "beta", "widening", "conditional_admission"]),
  row(6, "csw", ["shadow", "beta", "segment_targeting", "conditional_admission"]),
  row(6, "cw", ["shadow", "beta", "widening", "conditional_admission"]),
  row(6, "sw", ["shadow", "beta", "segment_targeting", "holdout_majority"]),
  row(6, "w", ["shadow", "beta", "canary", "holdout_majority"]),
];

/** What makes a plan longer or shorter than its risk asks for. */
export const PHASE_COUNT = {
  ...ours,
  byRisk: { low: 4, medium: 5, high: 6, critical: 6 } satisfies Record<RiskLevel, number>,
  least: 4,
  most: 6,
  /** Fewer people than this, or an organisation's own staff, take one phase less. */
  smallBelow: 2_000,
  /** A shadow run that needs longer has a phase of its own. */
  mostShadowStepDays: 14,
  /** Dimensions whose segments may differ; a platform alone never makes a segment phase. */
  segmentDimensions: ["role", "plan", "language", "industry", "size"] satisfies SegmentDimension[],
  leastSegments: 2,
  /** Expansion needs this many launch regions named in the base. */
  leastRegions: 2,
} as const;

/** Phases in which groups of the brief start one after the other: the dimensions that make them, and what one is called. */
export const STARTS_BY_GROUP: Readonly<
  Partial<Record<CatalogPhaseKind, { readonly dimensions: readonly SegmentDimension[]; readonly group: string }>>
> = {
  segment_targeting: { dimensions: PHASE_COUNT.segmentDimensions, group: "segment" },
  regional_expansion: { dimensions: ["region"], group: "region" },
};

/** How people of a kind of exclusion come in once their condition is met. */
export interface AdmissionRow extends Sourced {
  /** Whether it takes a phase of conditional admission. */
  readonly ownPhase: boolean;
  /** Waves go from the least to the strictest. */
  readonly strictness: number;
  /** What a phase's title says it comes with; {name} is the region or law that the exclusion names. */
  readonly title: string;
  readonly titleWithoutName: string;
}

const admission = (ownPhase: boolean, strictness: number, title: string, titleWithoutName = title): AdmissionRow => ({
  source: "Rampwright: order in which exclusions are lifted",
  status: "our default",
  ownPhase,
  strictness,
  title,
  titleWithoutName,
});

export const ADMISSIONS: Readonly<Record<ExclusionKind, AdmissionRow>> = {
  plan: admission(false, 1, "Plan Wave"),
  platform: admission(false, 1, "Platform Wave"),
  integration: admission(false, 1, "Integration Wave"),
  "account-state": admission(false, 1, "Account Wave"),
  role: admission(false, 1, "Role Wave"),
  other: admission(false, 1, "Conditional Admission"),
  language: admission(false, 2, "Language Wave"),
  contract: admission(true, 3, "Contract Wave"),
  region: admission(true, 4, "{name}", "Regional Wave"),
  consent: admission(true, 5, "Consent Wave"),
  regulated: admission(true, 6, "{name} Wave", "Regulated Wave"),
  age: admission(true, 7, "Age Wave"),
};
