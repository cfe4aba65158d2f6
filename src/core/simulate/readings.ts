import { limitsOnSum } from "./limits.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

/** When a rule is read in a phase, and what it says then, worked out before the first run. Arrays by day, from 1. */
export interface Readings {
  /** 1 on days with a reading that has enough units. */
  readonly isRead: Uint8Array;
  /** The window's first day, from 0. */
  readonly start: Int32Array;
  /** The rule is met by window sums from `from` up to but without `to`, or by all others. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly isOutside: boolean;
}

/** The readings of one rule in a phase and its extension; `unitSums` are running totals of units by day. */
export function readingsOf({ rule, spanDays }: Watch, { days, family }: TrackSpec, unitSums: Float64Array): Readings {
  const span = Math.max(1, Math.round(Math.min(spanDays, days)));
  const every = Number.isFinite(rule.everyDays) ? Math.max(1, Math.round(rule.everyDays)) : days;
  const size = unitSums.length;
  const isOnce = rule.everyDays === Number.POSITIVE_INFINITY;
  const readings = {
    isRead: new Uint8Array(size),
    start: new Int32Array(size),
    from: new Float64Array(size),
    to: new Float64Array(size),
    isOutside: rule.comparator === "outside",
  };
  const known = new Map<number, { from: number; to: number }>();
  for (let day = 1; day < size; day += 1) {
    // What is read once pools everything from its first day on, an extension too.
    const start = Math.max(0, (isOnce ? days : day) - span);
    const units = (unitSums[day] ?? 0) - (unitSums[start] ?? 0);
    readings.start[day] = start;
    if (day < span || day % every !== 0 || units < rule.minUnits || units <= 0) continue;
    readings.isRead[day] = 1;
    if (family.groups > 1) continue;
    const limits = known.get(units) ?? limitsOnSum(rule, (sum) => family.value(sum, units, NO_GROUPS));
    known.set(units, limits);
    readings.from[day] = limits.from;
    readings.to[day] = limits.to;
  }
  return readings;
}

const NO_GROUPS = new Float64Array(0);

/** Running totals of units by day. */
export function unitSumsOf({ units }: TrackSpec): Float64Array {
  const sums = new Float64Array(units.length + 1);
  let exact = 0;
  for (const [day, one] of units.entries()) {
    exact += one;
    // Whole units, without losing any over the days.
    sums[day + 1] = Math.floor(exact + 1e-6);
  }
  return sums;
}
