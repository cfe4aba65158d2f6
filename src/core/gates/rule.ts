import { secondsOf, type Window } from "../plan/duration.ts";
import type { MetricGate } from "../plan/gate.ts";

/** A gate's rule as arithmetic: a fixed limit on the value of a window. */
export interface Rule {
  readonly comparator: MetricGate["comparator"];
  /** The threshold, or the lower limit of a two-sided rule. */
  readonly low: number;
  /** The upper limit of a two-sided rule; equal to `low` otherwise. */
  readonly high: number;
  /** Days that one reading pools; Infinity: everything since the phase began. */
  readonly windowDays: number;
  /** Days from one reading to the next; Infinity: one reading, at the phase's end. */
  readonly everyDays: number;
  /** Fewer units than this, and a reading is not decided. */
  readonly minUnits: number;
  /** Readings in a row that must meet the rule. */
  readonly consecutive: number;
}

const DAY = 86_400;

/** The arithmetic of a gate; a gate without a window judges each event as it comes, as a sum since the phase began. */
export function ruleOf(gate: MetricGate): Rule {
  return {
    comparator: gate.comparator,
    low: gate.limits?.low ?? gate.threshold ?? Number.NaN,
    high: gate.limits?.high ?? gate.threshold ?? Number.NaN,
    ...motionOf(gate.window, gate.tier === "promote" || gate.tier === "complete"),
    minUnits: gate.minUnits ?? 0,
    consecutive: gate.consecutive,
  };
}

/** How a window moves: one of 7 days every day, one of 1 week every week. What decides on promotion is read at the end. */
function motionOf(window: Window | null, passing: boolean): Pick<Rule, "windowDays" | "everyDays"> {
  const once = Number.POSITIVE_INFINITY;
  if (window === null) return { windowDays: once, everyDays: 1 };
  if (window.unit === "phase") return { windowDays: once, everyDays: once };
  const everyDays = secondsOf({ value: 1, unit: window.unit }) / DAY;
  return { windowDays: secondsOf(window) / DAY, everyDays: passing ? once : everyDays };
}
