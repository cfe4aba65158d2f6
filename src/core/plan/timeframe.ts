import type { Window } from "./duration.ts";

/** What a rule with this window is read over, as its gate says it. */
export function timeframeOf(window: Window, consecutive: number): string {
  if (window.unit === "phase") return "everything since the phase began, read at its end";
  const value = `the ${window.value}-${window.unit} value`;
  if (consecutive === 1) return `${value}, at any reading`;
  return `${value}, on ${consecutive} ${window.unit === "week" ? "weeks" : "days"} in a row`;
}
