/** A length of time in whole units, as the plan writes it. A month is 30 days. */
export interface Duration {
  readonly value: number;
  readonly unit: "second" | "minute" | "hour" | "day" | "week" | "month";
}

/** The stretch of time whose units a rule reads together; a phase pools everything from its first day. */
export type Window = Duration | { readonly value: 1; readonly unit: "phase" };

/** How often a metric is read, in the plan's words. */
export type Cadence =
  | "continuous"
  | "every minute"
  | "hourly"
  | "daily"
  | "weekly"
  | "every two weeks"
  | "monthly"
  | "quarterly"
  | "once a phase";

export const minutes = (value: number): Duration => ({ value, unit: "minute" });
export const hours = (value: number): Duration => ({ value, unit: "hour" });
export const days = (value: number): Duration => ({ value, unit: "day" });
export const weeks = (value: number): Duration => ({ value, unit: "week" });
export const months = (value: number): Duration => ({ value, unit: "month" });

/** Everything since the phase began. */
export const PHASE: Window = { value: 1, unit: "phase" };
