import type { Dates } from "../../text-plan/text-plan.ts";

/** Phases that end on a Friday and begin on a Monday leave nothing out; durations may count working days. */
export const WEEKEND = 3;

/** Whether two stretches of days may be compared: dates with a year are counted apart from those without one. */
export function isOneCount(a: Dates | null, b: Dates | null): boolean {
  return a !== null && b !== null && Math.abs(a.from - b.from) < FURTHEST;
}

const FURTHEST = 3_000;
