import { describe, expect, it } from "vitest";
import { ExclusionKind, RiskLevel } from "../brief/facts.ts";
import { EXPOSURE_BANDS } from "./exposure-bands.ts";
import { ADMISSIONS, COMPOSITIONS, PHASE_COUNT } from "./phase-compositions.ts";
import { PHASE_TEMPLATES } from "./phase-templates.ts";

describe("the compositions", () => {
  it("have one row for each case", () => {
    const keys = COMPOSITIONS.map(({ count, conditional, segmented, shadow }) =>
      [count, conditional, segmented, shadow].join(),
    );
    expect(new Set(keys).size).toBe(24);
    expect(keys).toHaveLength(24);
  });

  it("never make a plan of more phases than there may be", () => {
    for (const { slots, shadow } of COMPOSITIONS) {
      expect(slots.length + 2).toBeLessThanOrEqual(PHASE_COUNT.most);
      expect(slots.length + 2).toBeGreaterThanOrEqual(PHASE_COUNT.least);
      expect(slots.includes("shadow")).toBe(shadow);
    }
  });
});

it("people whom a law protects come in after those for whom only the engineering must be ready", () => {
  const late = ExclusionKind.options.filter((kind) => ADMISSIONS[kind].ownPhase);
  const early = ExclusionKind.options.filter((kind) => !ADMISSIONS[kind].ownPhase);
  const strictness = (kinds: readonly ExclusionKind[]) => kinds.map((kind) => ADMISSIONS[kind].strictness);
  expect(Math.min(...strictness(late))).toBeGreaterThan(Math.max(...strictness(early)));
});

it("no phase must last longer than its risk allows, and caution never falls as risk rises", () => {
  const bands = RiskLevel.options.map((risk) => EXPOSURE_BANDS[risk]);
  for (const [at, band] of bands.entries()) {
    expect(band.rampLimit).toBeLessThanOrEqual(bands[at - 1]?.rampLimit ?? 5);
    expect(band.betaMostPeople).toBeLessThanOrEqual(bands[at - 1]?.betaMostPeople ?? 50_000);
  }
  for (const risk of RiskLevel.options)
    for (const { minimumDays } of Object.values(PHASE_TEMPLATES))
      expect(minimumDays[risk]).toBeLessThanOrEqual(EXPOSURE_BANDS[risk].mostDays);
});
