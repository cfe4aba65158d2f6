import { describe, expect, it } from "vitest";
import { addDay, emptyTotals, evenSplit, firings, firstFiring, type Observed, type Rule, readRule } from "./judge.ts";

const one = (values: readonly number[]) => values[0] ?? Number.NaN;

/** Days with `units` units each and the given sums. */
function observed(sums: readonly number[], units: number): Observed {
  const treated = emptyTotals(sums.length);
  sums.forEach((sum, day) => {
    addDay(treated, day + 1, sum, units);
  });
  return { arms: [treated], counted: one, value: (sums, counts) => one(sums) / one(counts) };
}

const below: Rule = {
  comparator: "<",
  low: 0.5,
  high: 0,
  windowDays: 1,
  every: 1,
  wholeWindow: false,
  minUnits: 10,
  consecutive: 2,
};

describe("a rule read day by day", () => {
  it("fires on the day that completes a run, and not on a value at its limit", () => {
    expect(firstFiring(below, observed([4, 5, 4, 4], 10), 4)).toBe(4);
    expect(firstFiring(below, observed([5, 5, 5, 5], 10), 4)).toBe(Number.POSITIVE_INFINITY);
  });

  it("is not decided on fewer units than it needs, and such a day breaks a run", () => {
    expect(firstFiring({ ...below, minUnits: 11 }, observed([0, 0, 0], 10), 3)).toBe(Number.POSITIVE_INFINITY);
    const short = emptyTotals(3);
    [10, 9, 10].forEach((units, day) => {
      addDay(short, day + 1, 0, units);
    });
    const series: Observed = { ...observed([], 0), arms: [short] };
    expect(firstFiring(below, series, 3)).toBe(Number.POSITIVE_INFINITY);
  });

  it("pools raw counts over its window, days of different size included", () => {
    const rule = { ...below, windowDays: 3, consecutive: 1 };
    const totals = emptyTotals(3);
    addDay(totals, 1, 90, 100);
    addDay(totals, 2, 0, 10);
    addDay(totals, 3, 0, 10);
    const series: Observed = { ...observed([], 0), arms: [totals] };
    expect(readRule(rule, series, 3)).toBe("not met");
    expect(readRule({ ...rule, windowDays: 2 }, series, 3)).toBe("met");
  });

  it("waits for a whole window only where it is told to", () => {
    const rule = { ...below, windowDays: 3, consecutive: 1 };
    expect(firstFiring(rule, observed([4, 4, 4], 10), 3)).toBe(1);
    expect(firstFiring({ ...rule, wholeWindow: true }, observed([4, 4, 4], 10), 3)).toBe(3);
  });

  it("fires anew only after it was not met", () => {
    expect(firings(below, observed([4, 4, 4, 6, 4, 4], 10), 6)).toEqual([2, 6]);
  });

  it("compares with the control where there is one, on as many units as an even split would need", () => {
    const control = emptyTotals(1);
    addDay(control, 1, 9, 9);
    const series: Observed = {
      arms: [...observed([4], 10).arms, control],
      counted: ([own = 0, other = 0]) => evenSplit(own, other),
      value: ([own = 0, other = 0], [units = 0, others = 0]) => own / units - other / others,
    };
    const rule: Rule = { ...below, comparator: "outside", low: -0.1, high: 0.1, minUnits: 18, consecutive: 1 };
    expect(readRule(rule, series, 1)).toBe("met");
    expect(readRule({ ...rule, minUnits: 19 }, series, 1)).toBe("undecided");
  });
});
