import type { PHASE_TEMPLATES } from "../phase-templates.ts";
import { type Cited, ours } from "./cited.ts";

export type CatalogPhaseKind = keyof typeof PHASE_TEMPLATES;

/** How much of the promise a phase of this kind must show. */
export interface PhaseRole extends Cited {
  /** Share of a value target; null where value is not gated. */
  readonly valueFactor: number | null;
  /** Share of the target in the worst segment; null where segments are not gated. */
  readonly worstSegmentFactor: number | null;
  /** Times a target that should not be exceeded. */
  readonly ceilingFactor: number;
  readonly leastObservation: string;
  readonly note: string;
}

const source = ours("multipliers by phase");
const row = (valueFactor: number | null, leastObservation: string, note: string): PhaseRole => ({
  ...source,
  valueFactor,
  worstSegmentFactor: null,
  ceilingFactor: 1,
  leastObservation,
  note,
});

/**
 * The table of archetypes gives a majority 0.98 of the target; DECISIONS has 0.95 for all later phases and 1.00 less the
 * printed allowance at the last gate before general availability, whichever kind of phase has it. Only factors of
 * DECISIONS stand here; which phase is last is the plan's to know.
 */
export const PHASE_ROLES = {
  internal: row(null, "50 people or 500 units", "Staff are not the population: adoption is not read."),
  shadow: row(null, "one week, or one label cycle and 14 days", "Nothing is shown, so value is not read."),
  closed_beta: row(0.85, "2 whole weeks", "Volunteers overstate general use by 10 to 30 % of the value."),
  opt_in_beta: row(0.85, "2 whole weeks", "Self-selected: adoption is an upper bound, never the forecast."),
  canary: row(0.92, "2 whole weeks", "Compared with a random control of the same period."),
  regional_expansion: row(0.92, "2 whole weeks", "Each new region is read alone too."),
  segment_targeting: {
    ...row(0.95, "2 to 3 whole weeks", "Overall, and for the worst segment."),
    worstSegmentFactor: 0.88,
  },
  conditional_admission: row(
    0.95,
    "3 to 4 whole weeks",
    "For those admitted alone; overall not below the gate before.",
  ),
  holdout_majority: row(0.95, "4 whole weeks", "Together with the lift of the business metric."),
  general_availability: row(1, "4 weeks of hypercare", "At target for 14 days under full load."),
} as const satisfies Record<CatalogPhaseKind, PhaseRole>;
