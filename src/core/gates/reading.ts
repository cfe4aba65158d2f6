import type { Rule } from "./rule.ts";

/** What one reading of a rule says. Numbers, so that simulations can keep them in arrays. */
export const READING = { notMet: 0, met: 1, undecided: 2 } as const;
export type Reading = (typeof READING)[keyof typeof READING];

/** The value of a window held against the limit; with too few units, or a value that is no number, it is not decided. */
export function read(rule: Rule, value: number, units: number): Reading {
  if (units < rule.minUnits || units <= 0 || Number.isNaN(value)) return READING.undecided;
  return isMet(rule, value) ? READING.met : READING.notMet;
}

/** Limits of a two-sided rule count as inside. */
export function isMet({ comparator, low, high }: Pick<Rule, "comparator" | "low" | "high">, value: number): boolean {
  switch (comparator) {
    case ">=":
      return value >= low;
    case ">":
      return value > low;
    case "<=":
      return value <= low;
    case "<":
      return value < low;
    case "within":
      return value >= low && value <= high;
    case "outside":
      return value < low || value > high;
  }
}

/**
 * Readings in a row that meet the rule, after one more. A reading that is not decided adds none and breaks none: a gap in
 * the data neither proves harm nor hides it.
 */
export function nextRun(run: number, reading: Reading): number {
  if (reading === READING.undecided) return run;
  return reading === READING.met ? run + 1 : 0;
}
