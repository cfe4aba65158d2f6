import { describe, expect, it } from "vitest";
import { boundedMean, leastUnits, logNormalQuantile, proportion, skewedMean } from "./sampling.ts";

describe("how observed values scatter", () => {
  it("a share is an exact binomial count: at least 3 of 4 at a half is 5 of 16", () => {
    expect(proportion(100).atLeast(75, 50, 4)).toBeCloseTo(5 / 16, 12);
    expect(proportion(1000).atMost(250, 500, 4)).toBeCloseTo(5 / 16, 12);
  });

  it("a value exactly at its limit passes about half of the time, whatever the kind", () => {
    for (const sampling of [skewedMean(1), boundedMean(1.2), logNormalQuantile(0.95, 1)]) {
      expect(sampling.atMost(800, 800, 400)).toBeCloseTo(0.5, 10);
    }
  });

  it("the P95 of log-normal times with log-sd 0.6 is known to 5 % with 2,594 requests, 95 times in 100", () => {
    const variation = Math.sqrt(Math.expm1(0.36));
    const p95 = logNormalQuantile(0.95, variation);
    const inside = p95.atMost(1.05, 1, 2594) - p95.atMost(1 / 1.05, 1, 2594);
    expect(inside).toBeGreaterThan(0.945);
    expect(inside).toBeLessThan(0.96);
  });

  it("the NPS with a spread of 74 points is known to 7 points with 400 answers, 95 times in 100", () => {
    const nps = boundedMean(74);
    expect(nps.atMost(47, 40, 400) - nps.atMost(33, 40, 400)).toBeCloseTo(0.94, 1);
  });
});

describe("the least number of units", () => {
  it("is the first from which the saw-toothed tail stays on its side", () => {
    const share = proportion(100);
    const holds = (n: number) => share.atLeast(25, 30, n) >= 0.9 && share.atLeast(25, 20, n) <= 0.05;
    const least = leastUnits(holds) ?? 0;
    expect(least).toBeGreaterThan(100);
    for (let more = 0; more < 20; more += 1) expect(holds(least + more)).toBe(true);
    expect(Array.from({ length: 20 }, (_, back) => holds(least - 1 - back)).some((held) => !held)).toBe(true);
  });

  it("is null where no number will do", () => {
    expect(leastUnits(() => false)).toBeNull();
  });
});
