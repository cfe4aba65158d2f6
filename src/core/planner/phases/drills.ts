import type { Days } from "../../plan/week.ts";

/** The second day of phase 1: a Thursday, when everybody is there. */
const FIRST = 2;
/** Days before general availability: a week leaves time to mend what the drill shows. */
const BEFORE_LAST = 7;

/** Days on which the rollback is rehearsed: in phase 1, and within the 30 days before general availability. */
export function drillDays(phases: readonly Days[]): [first: number, last: number] {
  const last = phases.at(-1)?.startDay ?? 1;
  return [FIRST, Math.max(FIRST + 1, last - BEFORE_LAST)];
}
