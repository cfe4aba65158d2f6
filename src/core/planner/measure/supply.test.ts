import { describe, expect, it } from "vitest";
import type { AssumedValues } from "../assume/values.ts";
import { exampleContext } from "../context.example.ts";
import type { SampleOf } from "./model.ts";
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
  const plain = { sampleOf: "people", maturesDays: 0, settleDays: 0, smallAccounts: null, control: null } as const;
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

const month = {
  startDay: 8,
  days: 28,
  steps: [{ day: 8, shareOfEligible: 0.1, adds: null }],
  assignment: { by: "list" as const, unit: "person", randomised: false },
};
const VALUES = { activeSharePerWeek: 0.5, unitsPerPersonPerWeek: 4, missingData: 0, iccUser: 0 } as const;

function supplyOfMonth(sampleOf: SampleOf, values: Partial<AssumedValues> = {}) {
  const context = exampleContext({ people: 100_000, values: { ...VALUES, ...values } });
  return supplyOf({
    context,
    phase: month,
    shown: [month],
    sampleOf,
    maturesDays: 0,
    settleDays: 0,
    smallAccounts: null,
    control: null,
  });
}

/** Of a feature sold to businesses: 20 small accounts of a beta, or as they come. */
function ofBusinesses(smallAccounts: number | null) {
  const context = exampleContext({ people: 2_000, market: "B2B", values: { ...VALUES, peoplePerAccount: 200 } });
  const many = { context, phase: month, shown: [month], sampleOf: "people", maturesDays: 0, settleDays: 0 } as const;
  return supplyOf({ ...many, smallAccounts, control: null });
}

describe("what a metric is counted on", () => {
  it("is answers of those only who used it", () => {
    const often = supplyOfMonth("answers", { surveyResponseShare: 0.1 }).inPhase;
    expect(often).toBe(1_000);
    expect(supplyOfMonth("answers", { surveyResponseShare: 0.1, unitsPerPersonPerWeek: 0.02 }).inPhase).toBe(40);
  });

  it("is clustered by the small accounts that a beta invites, and not by one large one", () => {
    expect(ofBusinesses(null).accounts).toBe(1);
    expect(ofBusinesses(20).accounts).toBe(20);
    expect(ofBusinesses(null).designEffect(7)).toBeCloseTo(1 + 99 * 0.03, 2);
    expect(ofBusinesses(20).designEffect(7)).toBeCloseTo(1 + 4 * 0.03, 2);
  });

  it("is fewer accepted units than units", () => {
    expect(supplyOfMonth("units").inPhase).toBe(80_000);
    expect(supplyOfMonth("accepted units", { acceptedShare: 0.25 }).inPhase).toBe(20_000);
  });

  it("is what experts have hours for, of flags no more than were flagged, of positives those that a sample holds", () => {
    const hours = { auditHoursPerWeek: 40, minutesPerAuditItem: 4, prevalence: 0.1 } as const;
    expect(supplyOfMonth("audited items", hours).inPhase).toBe(2_400);
    expect(supplyOfMonth("audited flags", hours).inPhase).toBe(2_400);
    expect(supplyOfMonth("audited flags", { ...hours, unitsPerPersonPerWeek: 1 }).inPhase).toBe(2_000);
    expect(supplyOfMonth("audited positives", hours).inPhase).toBe(240);
  });
});
