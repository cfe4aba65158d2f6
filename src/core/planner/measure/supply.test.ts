import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { type SupplyOptions, supplyOf } from "./supply.ts";

const context = exampleContext();
const phase = (startDay: number, shareOfEligible: number, randomised: boolean) => ({
  startDay,
  days: 14,
  steps: [{ day: startDay, shareOfEligible, adds: null }],
  assignment: { by: randomised ? ("hash" as const) : ("list" as const), unit: "person", randomised },
});
const [beta, canary] = [phase(8, 0.02, false), phase(22, 0.05, true)];

function supply(changes: Partial<SupplyOptions>) {
  const plain = { sampleOf: "people", maturesDays: 0, settleDays: 0, control: null } as const;
  return supplyOf({ context, phase: canary, shown: [beta, canary], ...plain, ...changes });
}

describe("what a phase gives", () => {
  it("counts volunteers at gates without a control and leaves them out of comparisons", () => {
    const drawn = supply({ shown: [canary] }).inPhase;
    expect(supply({}).inPhase).toBe(drawn);
    const control = 0.05;
    // Of 5 % only 3 % were drawn by lot: 4 / (1 / 3 + 1 / 5) of an even split for each person drawn.
    expect(supply({ control }).inPhase / drawn).toBeCloseTo((0.03 / 0.05) * (4 / (1 + 0.03 / 0.05)), 3);
  });

  it("clusters a person's units only over the days that they count for", () => {
    const units = { sampleOf: "units", shown: [beta], phase: beta } as const;
    expect(supply(units).daysEach).toBe(14);
    expect(supply({ ...units, settleDays: 7 }).daysEach).toBe(7);
    expect(supply({ sampleOf: "units", settleDays: 7 }).daysEach).toBe(14);
  });
});
