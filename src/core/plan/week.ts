/** A stretch of days of the plan; `startDay` is counted from 1. */
export interface Days {
  readonly startDay: number;
  readonly days: number;
}

/** First and last week of a stretch of days; day 1 to 7 are week 1. Weeks are always derived, never stored. */
export function weeksOf({ startDay, days }: Days): { first: number; last: number } {
  return { first: weekOf(startDay), last: weekOf(startDay + Math.max(days, 1) - 1) };
}

/** "Week 1", "Weeks 2-4". */
export function weekLabel(stretch: Days): string {
  const { first, last } = weeksOf(stretch);
  return first === last ? `Week ${first}` : `Weeks ${first}-${last}`;
}

/** A phase's name as documents print it: "Closed Beta (Weeks 2-4)". */
export function phaseTitle(phase: Days & { readonly name: string }): string {
  return `${phase.name} (${weekLabel(phase)})`;
}

function weekOf(day: number): number {
  return Math.ceil(day / 7);
}
