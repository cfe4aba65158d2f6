import { describe, expect, it } from "vitest";
import type { Phase } from "../../src/core/plan/phase.ts";
import { examplePlan } from "../../src/core/plan/plan.example.ts";
import type { Crowd } from "./crowd.ts";
import { drawDays, drawLevels } from "./draw.ts";
import { emptyTotals } from "./judge.ts";
import { upperQuantile, upperTail } from "./normal-tail.ts";
import { Random } from "./random/random.ts";
import { amountScatter } from "./scatter/amount.ts";
import type { Scatter } from "./scatter/scatter.ts";
import { percentileScatter, shareScatter } from "./scatter/share.ts";

const RUNS = 4_000;
const PER_WEEK = 3;
const WITHIN = 0.2;
const [example] = examplePlan.phases;
if (example === undefined) throw new Error("the example has phases");
const phase: Phase = { ...example, startDay: 1, days: 14 };

/** People who came in long ago, with so many units a week each; of accounts of 20 where `between` is not 0. */
function crowd(people: number, between: number): Crowd {
  const clusters = { within: WITHIN, between, people, accounts: people / 20 };
  return {
    counted: "units",
    treated: [{ day: -100, people, clusters }],
    control: [],
    perDay: () => (people * PER_WEEK) / 7,
    gathered: WITHIN,
    key: "units",
  };
}

/** Mean of the observed value over the first `days` days, and its variance in those of as many independent units. */
function observed(
  scatter: Scatter,
  truth: number,
  unitVariance: number,
  people: number,
  between: number,
  days: number,
) {
  const random = new Random(11);
  const all = crowd(people, between);
  const values = Float64Array.from({ length: RUNS }, () => {
    const levels = drawLevels(random, scatter, truth, all, all.treated);
    const totals = emptyTotals(days);
    const stretch = { phase, from: 0, to: days, settle: 0, scale: 1 };
    drawDays(random, scatter, all, { groups: all.treated, levels }, stretch, totals);
    return (totals.sums[days] ?? 0) / (totals.units[days] ?? 0);
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / RUNS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / RUNS;
  return { mean, effect: variance / (unitVariance / ((people * PER_WEEK * days) / 7)) };
}

describe("data of a phase", () => {
  it.each([
    ["few people, drawn one by one", 80],
    ["many people, drawn as one level", 5_000],
  ])("has the design effect 1 + (m - 1) icc of people who make m units: %s", (_, people) => {
    for (const weeks of [1, 2]) {
      const { mean, effect } = observed(shareScatter(100), 0.3, 0.21, people, 0, 7 * weeks);
      expect(mean).toBeCloseTo(0.3, 2);
      expect(effect / (1 + (PER_WEEK * weeks - 1) * WITHIN)).toBeCloseTo(1, 1);
    }
  });

  it("has the variance of a single day too, on which few people have two units", () => {
    const { effect } = observed(shareScatter(100), 0.3, 0.21, 5_000, 0, 1);
    expect(effect / (1 + ((PER_WEEK - 1) / 7) * WITHIN)).toBeCloseTo(1, 1);
  });

  it.each([80, 5_000])("adds what people of one account share: %i people", (people) => {
    const between = 0.1;
    const { effect } = observed(shareScatter(100), 0.3, 0.21, people, between, 7);
    const expected = 1 + (PER_WEEK - 1) * WITHIN + PER_WEEK * 19 * WITHIN * between;
    expect(effect / expected).toBeGreaterThan(0.9);
    expect(effect / expected).toBeLessThan(1.1);
  });

  it("spreads amounts by their coefficient of variation and the same design effect", () => {
    const { mean, effect } = observed(amountScatter(1), 40, 1_600, 5_000, 0, 14);
    expect(mean / 40).toBeCloseTo(1, 2);
    expect(effect / (1 + 5 * WITHIN)).toBeCloseTo(1, 1);
  });
});

describe("a percentile, read as the share over its limit", () => {
  it("is at its limit when the truth is", () => {
    const p95 = percentileScatter(0.95, 800, 1);
    expect(p95.levels(800)[0]).toBeCloseTo(0.05, 10);
    expect(p95.levels(900)[0]).toBeGreaterThan(0.05);
    expect(p95.value([5], [100])).toBe(800);
    expect(p95.value([5], [110])).toBe(800);
    expect(p95.value([6], [110])).toBeGreaterThan(800);
  });
});

describe("the normal tail", () => {
  it.each([
    [0, 0.5],
    [1.959964, 0.025],
    [-1.281552, 0.9],
    [4, 3.167124e-5],
  ])("beyond %d", (z, tail) => {
    expect(upperTail(z) / tail).toBeCloseTo(1, 5);
    expect(upperQuantile(tail)).toBeCloseTo(z, 4);
  });
});
