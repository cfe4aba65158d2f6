import type { Phase } from "./phase.ts";
import type { Plan } from "./plan.ts";

/**
 * The day on which a phase is decided: its last meeting in the calendar, or its last day where that has none. Completion is
 * decided after the last phase's own days, once it has been read with every step done.
 */
export function meetingDay(
  { calendar }: Pick<Plan, "calendar">,
  { id, startDay, days }: Pick<Phase, "id" | "startDay" | "days">,
): number {
  const meetings = calendar.filter(({ kind, phase }) => kind === "gate" && phase === id).map(({ day }) => day);
  return meetings.length === 0 ? startDay + days - 1 : Math.max(...meetings);
}
