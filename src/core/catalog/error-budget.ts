import type { Sourced } from "./sourced.ts";

/** What the rules of a whole plan may get wrong together, and how the first of these limits is shared out. */
export interface ErrorBudgetRow extends Sourced {
  /** Share of promised features that are killed, fail a gate for good or end in a pause. */
  readonly stoppedWrongly: number;
  readonly falsePause: number;
  /** Investigations a month of a promised feature. */
  readonly falseInvestigate: number;
  /** Share of features at the kill line that reach general availability. */
  readonly passedAtKillLine: number;
  /** Parts of `stoppedWrongly`; what is left over is reserve. Each part is split over the rules of its kind. */
  readonly parts: { readonly gates: number; readonly pauses: number; readonly kills: number };
  /** Shares that a gate or pause on an audit takes of its part, where others take one: its units cost hours of experts. */
  readonly auditShares: number;
  /** Part of `falseInvestigate` that rules with sampling error may use. */
  readonly sampledInvestigations: number;
}

export const ERROR_BUDGET: ErrorBudgetRow = {
  source: "Rampwright: error budget of a plan",
  status: "our default",
  stoppedWrongly: 0.1,
  falsePause: 0.1,
  falseInvestigate: 1,
  passedAtKillLine: 0.01,
  parts: { gates: 0.055, pauses: 0.03, kills: 0.01 },
  auditShares: 4,
  sampledInvestigations: 0.8,
};
