import { describe, expect, it } from "vitest";
import { isPassing } from "../../plan/gate.ts";
import { exampleContext } from "../context.example.ts";
import { draftPlan } from "../draft-plan.ts";
import { chancesAt, chancesOf } from "./chances.ts";
import { isSampled } from "./error-budget.ts";
import { logNormalQuantile, proportion, type Sampling, skewedMean } from "./sampling.ts";
import { createUnitSearch } from "./search.ts";

/** The highest chance of the wrong answer on any number of raw units from `units` on, one by one. */
function worstFrom(units: number, wrong: (units: number) => number): number {
  let worst = 0;
  for (let many = units; many <= 4 * units + 400; many += 1) worst = Math.max(worst, wrong(many));
  return worst;
}

describe("chances on so many units or more", () => {
  it("are those of the worst number: 139 calls fire 3.3 times in 100, 199 calls 7.9 times, by the same limit", () => {
    const calls = chancesAt(proportion(100), "higher", 98.5);
    expect(1 - calls.on(99.5, 139)).toBeCloseTo(0.0331, 3);
    expect(1 - calls.least(99.5, 139)).toBeCloseTo(0.0786, 3);
    expect(1 - calls.least(99.5, 139)).toBe(1 - calls.on(99.5, 199));
  });

  it("bound every larger number, to a fiftieth of the chance, whatever is counted and however it is clustered", () => {
    const shares: readonly [better: "higher" | "lower", limit: number, promised: number, edge: number][] = [
      ["higher", 98.5, 99.5, 97],
      ["higher", 60, 70, 50],
      ["higher", 25, 30, 20],
      ["lower", 3.696, 2.5, 5],
      ["lower", 0.5, 0.2, 1],
    ];
    for (const [better, limit, promised, edge] of shares)
      for (const designEffect of [1, 1.23, 2.7, 5, 11.5])
        for (const units of [30, 139, 333, 919]) {
          const passes = chancesAt(proportion(100).clustered(designEffect), better, limit);
          const independent = (many: number) => many / designEffect;
          const fails = worstFrom(units, (many) => 1 - passes.on(promised, independent(many)));
          const slips = worstFrom(units, (many) => passes.on(edge, independent(many)));
          expect(1 - passes.least(promised, independent(units))).toBeGreaterThan(0.98 * fails - 1e-6);
          expect(passes.most(edge, independent(units))).toBeGreaterThan(0.98 * slips - 1e-6);
        }
  });

  it("bound a percentile's rank, too, and are the chance itself where nothing is counted", () => {
    const p95 = chancesAt(logNormalQuantile(0.95, 1), "lower", 1.25);
    const fails = worstFrom(110, (many) => 1 - p95.on(1, many));
    expect(fails).toBeGreaterThan(1.05 * (1 - p95.on(1, 110)));
    expect(1 - p95.least(1, 110)).toBeCloseTo(fails, 9);
    const mean: Sampling = skewedMean(1);
    expect(chancesAt(mean, "lower", 1.1).least(1, 200)).toBe(mean.atMost(1.1, 1, 200));
  });
});

describe("what gates state", () => {
  const { brief, facts, profile, values } = exampleContext();
  const { phases, watched } = draftPlan({ brief, facts, profile, startDate: null, search: createUnitSearch() }, values);
  const deciding = phases.flatMap(({ gates }) =>
    gates.flatMap((gate) => {
      const model = watched.find(({ id }) => id === gate.metric)?.model;
      if (gate.kind !== "metric" || gate.advisory || model === undefined || !isSampled(model)) return [];
      const { needed, assumes, falseFail } = gate.evidence;
      if (needed === null || assumes === null || assumes.promised === null || falseFail === null) return [];
      return [{ gate, model, needed, promised: assumes.promised, edge: assumes.edge }];
    }),
  );

  it("is true on their least units and on every larger number of them", () => {
    expect(deciding.length).toBeGreaterThan(20);
    for (const { gate, model, needed, promised, edge } of deciding) {
      const meets = chancesOf(model, gate);
      const { falseFail, falsePass, looks } = gate.evidence;
      const every = (wrong: (units: number) => number) =>
        Array.from({ length: 60 }, (_, at) => wrong(Math.round(needed * 1.02 ** at)));
      const errs = (units: number) =>
        isPassing(gate) ? 1 - meets.on(promised, units) : looks * meets.on(promised, units);
      expect(Math.max(...every(errs)), gate.id).toBeLessThan(1.02 * (falseFail ?? 0) + 1e-4);
      if (edge === null || falsePass === null) continue;
      expect(Math.max(...every((units) => meets.on(edge, units))), gate.id).toBeLessThan(1.02 * falsePass + 1e-4);
    }
  });
});
