import { describe, expect, it } from "vitest";
import { binomialAtLeast, binomialAtMost, upperRateLimit } from "./binomial.ts";
import { normalUpperQuantile, normalUpperTail } from "./normal.ts";
import { incompleteBeta } from "./special/incomplete-beta.ts";

const close = (got: number, want: number, relative = 1e-11) => expect(Math.abs(got / want - 1)).toBeLessThan(relative);

/** The tail added up term by term, as a second way to the same number. */
function summed(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let below = 0;
  for (let x = 0; x < k; x += 1) {
    below += term;
    term *= ((n - x) / (x + 1)) * (p / (1 - p));
  }
  let sum = 0;
  for (let x = k; x <= n; x += 1) {
    sum += term;
    term *= ((n - x) / (x + 1)) * (p / (1 - p));
  }
  return sum / (below + sum);
}

describe("exact binomial tails", () => {
  it.each([
    [8, 20, 0.3],
    [30, 100, 0.18],
    [150, 500, 0.25],
    [1, 40, 0.001],
  ])("at least %i of %i at chance %f agree with the sum of the terms", (k, n, p) => {
    close(binomialAtLeast(k, n, p), summed(k, n, p), 1e-10);
  });

  it("the two tails make one", () => {
    for (const k of [0, 3, 40, 99])
      expect(binomialAtMost(k, 100, 0.37) + binomialAtLeast(k + 1, 100, 0.37)).toBeCloseTo(1, 13);
  });

  it("handles the ends", () => {
    expect([
      binomialAtLeast(0, 5, 0.2),
      binomialAtLeast(6, 5, 0.2),
      binomialAtMost(-1, 5, 0.2),
      binomialAtMost(5, 5, 0.2),
    ]).toEqual([1, 0, 0, 1]);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it("rules out what zero events rule out", () => {
    for (const [units, rate] of [
      [59, 0.05],
      [149, 0.02],
      [299, 0.01],
      [598, 0.005],
      [2995, 0.001],
    ] as const) {
      const limit = upperRateLimit({ events: 0, units, confidence: 0.95 });
      expect(limit).toBeLessThanOrEqual(rate);
      expect(upperRateLimit({ events: 0, units: units - 1, confidence: 0.95 })).toBeGreaterThan(rate);
    }
  });

  it("gives the upper Clopper-Pearson limit of 10 in 500", () => {
    expect(upperRateLimit({ events: 10, units: 500, confidence: 0.975 })).toBeCloseTo(0.0365, 4);
  });
});

describe("the normal distribution", () => {
  it.each([
    [0, 0.5],
    [1, 0.15865525393145707],
    [1.959963984540054, 0.025],
    [2.99, 0.00139488723549225],
    [3.5, 0.000232629079035525],
    [10, 7.619853024160593e-24],
    [-1, 0.841344746068543],
  ])("the tail above %f is %f", (z, tail) => {
    close(normalUpperTail(z), tail, 1e-12);
  });

  it("the quantile is the inverse of the tail", () => {
    for (const tail of [1e-12, 1e-6, 0.001, 0.025, 0.2, 0.5, 0.9])
      close(normalUpperTail(normalUpperQuantile(tail)), tail, 1e-12);
  });
});
