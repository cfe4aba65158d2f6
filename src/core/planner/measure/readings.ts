import { secondsOf, type Window } from "../../plan/duration.ts";

const DAY = 86_400;
const MINUTES_A_DAY = 1_440;
const HOURS_A_DAY = 24;

/** Length of a window in days; the window of one phase is as long as the phase. */
export function windowDays(window: Window, phaseDays: number): number {
  return window.unit === "phase" ? phaseDays : secondsOf(window) / DAY;
}

/** How often a rule with this window is read in a phase: every minute, hour, day or week, by the window's unit. */
export function readingsIn(window: Window, phaseDays: number): number {
  if (window.unit === "phase") return 1;
  const days = secondsOf(window) / DAY;
  if (window.unit === "minute" || window.unit === "second") return Math.max(1, (phaseDays - days) * MINUTES_A_DAY);
  if (window.unit === "hour") return Math.max(1, Math.floor((phaseDays - days) * HOURS_A_DAY));
  // Two weeks are read each week too, and two such readings share one.
  if (window.unit === "week" || window.unit === "month")
    return Math.max(1, Math.floor((phaseDays - days) / (days / window.value)) + 1);
  return Math.max(1, Math.floor(phaseDays - days + 1));
}

/**
 * Readings whose chances bound those of a rule that needs `consecutive` bad ones in a row: any such run holds a reading
 * whose number is a multiple of `consecutive`, so the union over those is enough. 0: the rule can't fire in the phase.
 */
export function boundingReadings(window: Window, consecutive: number, phaseDays: number): number {
  return Math.floor(readingsIn(window, phaseDays) / consecutive);
}

const LONGER: Readonly<Record<string, readonly Window[]>> = {
  minute: [
    { value: 2, unit: "hour" },
    { value: 24, unit: "hour" },
    { value: 7, unit: "day" },
    { value: 14, unit: "day" },
  ],
  hour: [
    { value: 24, unit: "hour" },
    { value: 7, unit: "day" },
    { value: 14, unit: "day" },
  ],
  day: [
    { value: 7, unit: "day" },
    { value: 14, unit: "day" },
  ],
  week: [{ value: 2, unit: "week" }],
};

/** The window and the longer ones that a rule may fall back on where units are few, each fitting into the phase. */
export function windowsFrom(window: Window, phaseDays: number): Window[] {
  if (window.unit === "phase") return [window];
  const longer = (LONGER[window.unit] ?? []).filter(
    (other) => other.unit !== "phase" && secondsOf(other) > secondsOf(window),
  );
  const fitting = [window, ...longer].filter((other) => windowDays(other, phaseDays) <= phaseDays);
  return fitting.length === 0 ? [window] : fitting;
}
