import type { Window } from "./duration.ts";

/** What a rule with this window is read over, as its gate says it. */
export function timeframeOf(window: Window, consecutive: number): string {
  if (window.unit === "phase") return "the whole phase, read at its end";
  const value = `${window.value}-${window.unit} value`;
  if (consecutive === 1) return `any ${value}`;
  return `the ${value}, on ${consecutive} ${window.unit === "week" ? "weeks" : "days"} in a row`;
}
