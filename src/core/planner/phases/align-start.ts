import type { Finding } from "../../shared/finding.ts";
import { dateOf, dateText, dayNumber, nextWednesday } from "./dates.ts";

/** Weeks of a plan run from Wednesday to Tuesday: another day moves to the next Wednesday, and a finding says so. */
export function alignStart(date: string): { date: string; finding: Finding | null } {
  const asked = dayNumber(date);
  const start = nextWednesday(asked);
  if (start === asked) return { date, finding: null };
  return {
    date: dateOf(start),
    finding: {
      code: "start-moved",
      severity: "info",
      place: { in: "input" },
      message: `${dateText(asked)} is no Wednesday; the plan begins on Wednesday, ${dateText(start)}.`,
      remedy: "Give a Wednesday to choose another week: gates meet on Tuesdays, exposure rises on Wednesdays.",
    },
  };
}
