import { describe, expect, it } from "vitest";
import type { RiskLevel } from "../brief/facts.ts";
import type { PhaseKind } from "../plan/ids.ts";
import { roundShare, sizePhases } from "./size-phases.ts";

const KINDS: PhaseKind[] = [
  "internal",
  "closed_beta",
  "canary",
  "segment_targeting",
  "conditional_admission",
  "general_availability",
];

function sized(base: number, riskLevel: RiskLevel = "medium", longestWindow = 0) {
  const because = {} as never;
  const profile = {
    title: "x",
    archetype: "drafting",
    market: "B2B",
    riskLevel,
    unit: { one: "draft", many: "drafts" },
    because,
  } as const;
  return sizePhases({
    kinds: KINDS,
    profile,
    base,
    unit: "users",
    why: "because",
    holdout: base < 200 ? 0 : 0.05,
    longestWindow,
  });
}

describe("the size of phases", () => {
  it("follows the risk's bands: 1, 3, 10, 34 and 95 % of 480,000 at medium risk", () => {
    expect(sized(480_000).map(({ exposed }) => exposed.shareOfEligible)).toEqual([0, 0.01, 0.03, 0.1, 0.34, 0.95]);
  });

  it("gives the first customers a floor of 200 people and a cap by risk", () => {
    expect(sized(4_000)[1]?.exposed.count).toBe(200);
    expect(sized(50_000_000, "critical")[1]?.exposed.count).toBeLessThanOrEqual(1_000);
  });

  it("names the people of a small organisation: counts grow to all of them", () => {
    expect(sized(8).map(({ exposed }) => exposed.count)).toEqual([0, 2, 3, 4, 5, 8]);
  });

  it("splits a step beyond the ramp limit inside its phase", () => {
    const steps = sized(50_000_000).map(({ steps: all }) => all.length);
    expect(steps[2]).toBeGreaterThan(1);
  });

  it("makes a phase as long as the window that it reads, and a week to enrol", () => {
    expect(sized(480_000, "medium", 14)[1]?.days).toBe(21);
  });

  it("rounds to what flag systems can be set to", () => {
    expect([0.1449, 0.0149, 0.00149].map(roundShare)).toEqual([0.14, 0.01, 0.001]);
  });
});
