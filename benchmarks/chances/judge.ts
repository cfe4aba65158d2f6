/** A fixed limit on an observed value. `high` is the second edge of a two-sided rule and unused otherwise. */
export interface Rule {
  readonly comparator: ">=" | ">" | "<=" | "<" | "within" | "outside";
  readonly low: number;
  readonly high: number;
  /** Days that one reading pools; Infinity for all days from the first. */
  readonly windowDays: number;
  /** Days from one reading to the next. */
  readonly every: number;
  /** No reading before the window is full; otherwise it is read as soon as it holds enough units. */
  readonly wholeWindow: boolean;
  readonly minUnits: number;
  readonly consecutive: number;
}

/** Running totals from a phase's first day: entry d holds the days before day d, so entry 0 is 0. */
export interface Totals {
  readonly sums: Float64Array;
  readonly units: Float64Array;
}

/** What a rule reads: units with the feature and, where they are compared, those of the control or of groups. */
export interface Observed {
  readonly arms: readonly Totals[];
  /** The units that `minUnits` counts, from those of the arms in one window. */
  counted(units: readonly number[]): number;
  /** The observed value from the sums and units of one window; not a number where it can't be told. */
  value(sums: readonly number[], units: readonly number[]): number;
}

export type Reading = "met" | "not met" | "undecided";

/** The rule read once, at the end of the day that closes `days` days of the phase. */
export function readRule(rule: Rule, observed: Observed, days: number): Reading {
  const from = Math.max(0, days - rule.windowDays);
  if (rule.wholeWindow && days < rule.windowDays) return "undecided";
  const units = observed.arms.map((arm) => between(arm.units, from, days));
  const counted = observed.counted(units);
  if (counted <= 0 || counted < rule.minUnits) return "undecided";
  const sums = observed.arms.map((arm) => between(arm.sums, from, days));
  const value = observed.value(sums, units);
  if (Number.isNaN(value)) return "undecided";
  return isMet(rule, value) ? "met" : "not met";
}

/**
 * The days of a phase on which the rule fires, counted from 1, each time anew: after it fired it has to be not met before
 * it can fire again. A reading that can't be decided breaks a run.
 */
export function firings(rule: Rule, observed: Observed, days: number): number[] {
  const fired: number[] = [];
  let run = 0;
  for (let day = rule.every; day <= days; day += rule.every) {
    run = readRule(rule, observed, day) === "met" ? run + 1 : 0;
    if (run === rule.consecutive) fired.push(day);
  }
  return fired;
}

/** The first day on which the rule fires, or Infinity. */
export function firstFiring(rule: Rule, observed: Observed, days: number): number {
  let run = 0;
  for (let day = rule.every; day <= days; day += rule.every) {
    run = readRule(rule, observed, day) === "met" ? run + 1 : 0;
    if (run === rule.consecutive) return day;
  }
  return Number.POSITIVE_INFINITY;
}

/** Units of an evenly split comparison that is as precise as this one: each arm has half of them. */
export function evenSplit(treated: number, control: number): number {
  return treated === 0 || control === 0 ? 0 : 4 / (1 / treated + 1 / control);
}

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

function between(totals: Float64Array, from: number, to: number): number {
  return (totals[to] ?? Number.NaN) - (totals[from] ?? Number.NaN);
}

/** Running totals for `days` days, all 0. */
export function emptyTotals(days: number): Totals {
  return { sums: new Float64Array(days + 1), units: new Float64Array(days + 1) };
}

/** Writes day `day` (from 1): what it adds to the totals of the day before. */
export function addDay({ sums, units }: Totals, day: number, sum: number, count: number): void {
  sums[day] = (sums[day - 1] ?? 0) + sum;
  units[day] = (units[day - 1] ?? 0) + count;
}
