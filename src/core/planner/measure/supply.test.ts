import { describe, expect, it } from "vitest";
import type { AssumedValues } from "../assume/values.ts";
import { exampleContext } from "../context.example.ts";
import type { SampleOf } from "./model.ts";
import { supplyOf } from "./supply.ts";

const phase = { startDay: 8, days: 28, steps: [{ day: 8, shareOfEligible: 0.1, adds: null }] };
const VALUES = { activeSharePerWeek: 0.5, unitsPerPersonPerWeek: 4, missingData: 0, iccUser: 0 } as const;

function supply(sampleOf: SampleOf, values: Partial<AssumedValues> = {}) {
  const context = exampleContext({ people: 100_000, values: { ...VALUES, ...values } });
  return supplyOf({
    context,
    phase,
    shown: [phase],
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
  const many = { context, phase, shown: [phase], sampleOf: "people", maturesDays: 0, settleDays: 0 } as const;
  return supplyOf({ ...many, smallAccounts, control: null });
}

describe("what a phase gives", () => {
  it("is answers of those only who used it", () => {
    const often = supply("answers", { surveyResponseShare: 0.1 }).inPhase;
    expect(often).toBe(1_000);
    expect(supply("answers", { surveyResponseShare: 0.1, unitsPerPersonPerWeek: 0.02 }).inPhase).toBe(40);
  });

  it("is clustered by the small accounts that a beta invites, and not by one large one", () => {
    expect(ofBusinesses(null).accounts).toBe(1);
    expect(ofBusinesses(20).accounts).toBe(20);
    expect(ofBusinesses(null).designEffect(7)).toBeCloseTo(1 + 99 * 0.03, 2);
    expect(ofBusinesses(20).designEffect(7)).toBeCloseTo(1 + 4 * 0.03, 2);
  });

  it("is fewer accepted units than units", () => {
    expect(supply("units").inPhase).toBe(80_000);
    expect(supply("accepted units", { acceptedShare: 0.25 }).inPhase).toBe(20_000);
  });

  it("is what experts have hours for, of flags no more than were flagged, of positives those that a sample holds", () => {
    const hours = { auditHoursPerWeek: 40, minutesPerAuditItem: 4, prevalence: 0.1 } as const;
    expect(supply("audited items", hours).inPhase).toBe(2_400);
    expect(supply("audited flags", hours).inPhase).toBe(2_400);
    expect(supply("audited flags", { ...hours, unitsPerPersonPerWeek: 1 }).inPhase).toBe(2_000);
    expect(supply("audited positives", hours).inPhase).toBe(240);
  });
});
