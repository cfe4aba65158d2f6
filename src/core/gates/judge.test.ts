import { describe, expect, it } from "vitest";
import type { MetricGate } from "../plan/gate.ts";
import { examplePlan } from "../plan/plan.example.ts";
import { judge, type Moment } from "./judge.ts";
import type { Counted, Observations } from "./observations.ts";

function gateOf(id: string): MetricGate {
  const gate = examplePlan.phases.flatMap(({ gates }) => gates).find((one) => one.id === id);
  if (gate?.kind !== "metric") throw new Error(`no gate ${id}`);
  return gate;
}

/** At least 25.5 % of 1,200 units over 7 days, at the phase's end. */
const promote = gateOf("closed_beta.summary_use_rate.promote");
/** Under 20.1 % of 400 units over 7 days, on 5 days in a row. */
const pause = gateOf("closed_beta.summary_use_rate.pause");
const event = gateOf("closed_beta.confirmed_leaks.kill");

const END: Moment = { day: 14, phaseDays: 14 };

/** Days of 200 units each with these shares in %; null is a day on which nothing came. */
function days(shares: readonly (number | null)[], units = 200): Observations {
  const stretches = shares.map((share, at): Counted => {
    const count = share === null ? 0 : units;
    return { at: at + 1, units: count, sum: Math.round(((share ?? 0) * count) / 100), control: null };
  });
  return { kind: "counted", stretches, scale: 100 };
}

const every = (share: number, count = 14) => days(new Array<number>(count).fill(share));

describe("a promotion gate", () => {
  it("passes at its limit and fails below it, with the numbers of its last window", () => {
    expect(judge(promote, every(25.5), END)).toMatchObject({
      result: "pass",
      value: 25.5,
      units: 1_400,
      from: 7,
      to: 14,
      minUnits: 1_200,
    });
    expect(judge(promote, every(25), END)).toMatchObject({ result: "fail", value: 25, why: "the limit is not met" });
  });

  it("pools counts, so that a large day weighs more than a small one", () => {
    const stretches = Array.from({ length: 14 }, (_, at): Counted => {
      const units = at === 13 ? 6_000 : 100;
      return { at: at + 1, units, sum: at === 13 ? 600 : 90, control: null };
    });
    const { value, result } = judge(promote, { kind: "counted", stretches, scale: 100 }, END);
    expect(value).toBeCloseTo((100 * (600 + 540)) / 6_600, 10);
    expect(result).toBe("fail");
  });

  it("holds before the phase's end, and with too few units at it", () => {
    expect(judge(promote, every(40, 10), { day: 10, phaseDays: 14 })).toMatchObject({ result: "hold" });
    expect(judge(promote, days(new Array<number>(14).fill(40), 100), END)).toMatchObject({
      result: "hold",
      why: "too few units",
      units: 700,
    });
  });

  it("does not look at what came later, or before the phase", () => {
    const late = days([...new Array<number>(14).fill(40), ...new Array<number>(7).fill(0)]);
    expect(judge(promote, late, END)).toMatchObject({ result: "pass", value: 40 });
  });
});

describe("a rule that stops", () => {
  it("fails when the limit is reached in as many readings in a row as it says, and not one earlier", () => {
    const bad = days(new Array<number>(14).fill(15));
    expect(judge(pause, bad, { day: 10, phaseDays: 14 })).toMatchObject({ result: "hold", run: 4, consecutive: 5 });
    expect(judge(pause, bad, { day: 11, phaseDays: 14 })).toMatchObject({ result: "fail", run: 5, to: 11, value: 15 });
  });

  it("stays failed: what came after does not undo it", () => {
    const recovered = days([...new Array<number>(11).fill(15), 95, 95, 95]);
    expect(judge(pause, recovered, END)).toMatchObject({ result: "fail", to: 11 });
  });

  it("passes while the limit is not reached", () => {
    expect(judge(pause, every(30), END)).toMatchObject({ result: "pass", run: 0 });
  });

  it("a reading with too few units breaks no run and adds none", () => {
    const few = { ...pause, window: { value: 1, unit: "day" }, minUnits: 100, consecutive: 3 } as const;
    expect(judge(few, days([15, 15, null, 15]), END)).toMatchObject({ result: "fail", to: 4, run: 3 });
    expect(judge(few, days([15, 15, null, null]), END)).toMatchObject({ result: "hold", run: 2 });
    expect(judge(few, days([15, 15, 30, 15]), END)).toMatchObject({ result: "hold", run: 1 });
  });

  it("a window of a week is read every week, and not before it is full", () => {
    const weekly = { ...pause, window: { value: 1, unit: "week" }, consecutive: 2 } as const;
    expect(judge(weekly, every(15, 6), { day: 6, phaseDays: 14 })).toMatchObject({ result: "hold" });
    expect(judge(weekly, every(15, 13), { day: 13, phaseDays: 14 })).toMatchObject({ result: "hold", run: 1 });
    expect(judge(weekly, every(15), END)).toMatchObject({ result: "fail", to: 14 });
  });

  it("on single events fires at the first one", () => {
    const days = (sums: readonly number[]): Observations => ({
      kind: "counted",
      scale: 1,
      stretches: sums.map((sum, at) => ({ at: at + 1, units: 500, sum, control: null })),
    });
    expect(judge(event, days([0, 0, 0]), END)).toMatchObject({ result: "pass", value: 0 });
    expect(judge(event, days([0, 1, 0]), END)).toMatchObject({ result: "fail", value: 1, to: 2 });
  });
});

describe("what can't be judged", () => {
  it("is no data where nothing was observed, never a pass", () => {
    expect(judge(promote, days([]), END).result).toBe("no data");
    expect(judge(pause, days([null, null]), END).result).not.toBe("pass");
  });

  it("is an error where a metric could not be computed, or is no number", () => {
    expect(judge(promote, { kind: "failed", why: "the query timed out" }, END)).toMatchObject({
      result: "error",
      value: null,
      why: "the query timed out",
    });
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const stretches = [{ at: 1, units: 10, sum: wrong, control: null }];
      expect(judge(promote, { kind: "counted", stretches, scale: 100 }, END).result).toBe("error");
    }
    const backwards = [2, 1].map((at) => ({ at, units: 10, sum: 1, control: null }));
    expect(judge(promote, { kind: "counted", stretches: backwards, scale: 100 }, END).result).toBe("error");
    expect(judge(promote, days([10], -5), END).result).toBe("error");
  });
});

describe("a difference from the control", () => {
  const within = gateOf("conditional_admission.time_to_notes.promote");
  const arms = (own: number, other: number): Observations => ({
    kind: "counted",
    scale: 1,
    stretches: Array.from({ length: 14 }, (_, at) => ({
      at: at + 1,
      units: 900,
      sum: 900 * own,
      control: { units: 100, sum: 100 * other },
    })),
  });

  it("is in % of the control's value, and counts units as an even split would", () => {
    const verdict = judge({ ...within, unit: "%" }, arms(10.2, 10), END);
    expect(verdict.value).toBeCloseTo(2, 9);
    expect(verdict.units).toBeCloseTo(4 / (1 / 12_600 + 1 / 1_400), 6);
    expect(verdict.result).toBe("pass");
  });

  it("is in the metric's own unit otherwise, and both limits count as inside", () => {
    const limits = { low: -2, high: 2 };
    const own = { ...within, unit: "min", limits } as MetricGate;
    expect(judge(own, arms(12, 10), END)).toMatchObject({ value: 2, result: "pass" });
    expect(judge(own, arms(7.5, 10), END)).toMatchObject({ value: -2.5, result: "fail" });
  });
});

it("a percentile is taken as it was read over the gate's own window", () => {
  const latency = gateOf("closed_beta.latency.promote");
  const values = [{ at: 14, units: 5_000, value: 4.8 }];
  expect(judge(latency, { kind: "read", values }, END)).toMatchObject({ result: "pass", value: 4.8, units: 5_000 });
  expect(judge(latency, { kind: "read", values: [{ at: 14, units: 100, value: 4.8 }] }, END).result).toBe("hold");
});
