import { describe, expect, it } from "vitest";
import { clusteredCounts } from "./exact-share.ts";

function moments(counts: Float64Array) {
  const mean = counts.reduce((sum, chance, k) => sum + chance * k, 0);
  const variance = counts.reduce((sum, chance, k) => sum + chance * (k - mean) ** 2, 0);
  return { total: counts.reduce((sum, chance) => sum + chance, 0), mean, variance };
}

describe("the exact count of clustered units", () => {
  it("is binomial without clusters", () => {
    const counts = clusteredCounts(10, 0.3, 1, 0);
    expect(counts[3]).toBeCloseTo(0.2668279, 6);
    expect(counts[0]).toBeCloseTo(0.7 ** 10, 10);
  });

  it.each([
    [60, 6],
    [61, 6],
    [60, 2.5],
  ])("has the mean of all units and the variance of the design effect: %d units in clusters of %d", (units, size) => {
    const { total, mean, variance } = moments(clusteredCounts(units, 0.1, size, 0.2));
    expect(total).toBeCloseTo(1, 8);
    expect(mean / units).toBeCloseTo(0.1, 8);
    expect(variance / (units * 0.09) / (1 + (size - 1) * 0.2)).toBeCloseTo(1, 1);
  });
});
