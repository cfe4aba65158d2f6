import { describe, expect, it } from "vitest";
import { Random } from "../../shared/random.ts";
import { binomialAtMost, binomialExactly } from "../../statistics/binomial.ts";
import { betaTails } from "../../statistics/special/incomplete-beta.ts";
import { gammaTails } from "../../statistics/special/incomplete-gamma.ts";
import { drawBinomial } from "./binomial.ts";
import { drawBeta, drawGamma, drawSkewed } from "./gamma.ts";
import { tableOf } from "./table.ts";

const DRAWS = 100_000;

function drawn(draw: (random: Random) => number): Float64Array {
  const random = new Random(99);
  return Float64Array.from({ length: DRAWS }, () => draw(random));
}

/** How far the share of draws at most `edge` lies from its chance, in standard errors. */
function off(values: Float64Array, edge: number, chance: number): number {
  const share = values.filter((value) => value <= edge).length / DRAWS;
  return Math.abs(share - chance) / Math.sqrt((chance * (1 - chance)) / DRAWS);
}

describe("binomial draws have the tails of the exact distribution", () => {
  it.each([
    [12, 0.3, [1, 3, 6]],
    [500, 0.004, [0, 2, 5]],
    [540, 0.31, [140, 167, 190]],
    [2_000, 0.97, [1_920, 1_940, 1_955]],
    [100_000, 0.02, [1_880, 2_000, 2_120]],
  ])("of %i trials at %d", (n, p, edges) => {
    const values = drawn((random) => drawBinomial(random, n, p));
    for (const edge of edges) expect(off(values, edge, binomialAtMost(edge, n, p)), `${edge}`).toBeLessThan(4.5);
  });

  it("from a table as well", () => {
    const table = tableOf(540 * 0.31, Math.sqrt(540 * 0.31 * 0.69), 540, (k) => binomialExactly(k, 540, 0.31));
    const values = drawn((random) => table?.draw(random) ?? -1);
    for (const edge of [140, 150, 167, 190])
      expect(off(values, edge, binomialAtMost(edge, 540, 0.31)), `${edge}`).toBeLessThan(4.5);
  });

  it("are certain at the ends", () => {
    const random = new Random(1);
    expect([0, 1, -0.1].map((p) => drawBinomial(random, 10, p))).toEqual([0, 10, 0]);
    expect(drawBinomial(random, 0, 0.5)).toBe(0);
  });
});

it("makes no table that is too wide", () => {
  expect(tableOf(1e6, 1e3, 1e7, () => 1)).toBeNull();
});

it("gamma and beta draws have the tails of their distributions", () => {
  for (const shape of [0.3, 1, 4.5, 900]) {
    const values = drawn((random) => drawGamma(random, shape));
    for (const edge of [0.5 * shape, shape, 1.2 * shape]) {
      const { lower } = gammaTails(edge, shape);
      if (lower > 0.001 && lower < 0.999) expect(off(values, edge, lower), `gamma ${shape}`).toBeLessThan(4.5);
    }
  }
  for (const [mean, sum] of [
    [0.31, 4],
    [0.02, 400],
    [0.9, 30],
  ] as const) {
    const values = drawn((random) => drawBeta(random, mean, sum));
    const { lower } = betaTails(mean, mean * sum, (1 - mean) * sum);
    expect(off(values, mean, lower), `beta ${mean}`).toBeLessThan(4.5);
  }
});

it("skewed draws have mean 0, variance 1 and the skewness asked for", () => {
  for (const skewness of [0, 0.4, 1.5]) {
    const values = drawn((random) => drawSkewed(random, skewness));
    const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
    const central = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / DRAWS;
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(Math.abs(central(2) - 1)).toBeLessThan(0.04);
    expect(Math.abs(central(3) - skewness)).toBeLessThan(0.15);
  }
});
