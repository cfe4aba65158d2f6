import type { Phase } from "../../plan/phase.ts";

type Days = Pick<Phase, "startDay" | "days" | "steps">;

/** The second day of phase 1: a Thursday, when everybody is there. */
const FIRST = 2;
/** Days from a Thursday to the Wednesday on which a phase begins, and from the Wednesday and the Tuesday before it. */
const BEFORE = [6, 13, 20, 27, 7, 8, 14, 15] as const;

/**
 * Days on which the rollback is rehearsed: in phase 1, and within the 30 days before general availability, from Tuesday to
 * Thursday and never on the day of a step or a gate. Six days leave time to mend what it shows.
 */
export function drillDays(phases: readonly Days[]): [first: number, last: number] {
  const start = phases.at(-1)?.startDay ?? 1;
  const taken = new Set(
    phases.flatMap(({ startDay, days, steps }) => [startDay + days - 1, ...steps.map(({ day }) => day)]),
  );
  const free = BEFORE.map((days) => start - days).find((day) => day > FIRST && !taken.has(day));
  return [FIRST, free ?? Math.max(FIRST + 1, start - 6)];
}
