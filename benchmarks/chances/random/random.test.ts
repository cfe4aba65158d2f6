import { describe, expect, it } from "vitest";
import { logFactorial } from "./log-factorial.ts";
import { Random } from "./random.ts";

const DRAWS = 200_000;

function drawn(draw: (random: Random) => number): Float64Array {
  const random = new Random(20_260_101);
  return Float64Array.from({ length: DRAWS }, () => draw(random));
}

/** Mean, variance and skewness of a sample. */
function moments(values: Float64Array): { mean: number; variance: number; skewness: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const central = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
  return { mean, variance: central(2), skewness: central(3) / central(2) ** 1.5 };
}

/** The share of draws for which `holds`, less the chance, in standard errors. */
function deviation(values: Float64Array, holds: (value: number) => boolean, chance: number): number {
  const share = values.filter(holds).length / values.length;
  return Math.abs(share - chance) / Math.sqrt((chance * (1 - chance)) / values.length);
}

/** P(Bin(n, p) <= k), summed term by term. */
function binomialTail(k: number, n: number, p: number): number {
  let sum = 0;
  for (let j = 0; j <= k; j += 1) {
    const ways = logFactorial(n) - logFactorial(j) - logFactorial(n - j);
    sum += Math.exp(ways + j * Math.log(p) + (n - j) * Math.log1p(-p));
  }
  return sum;
}

function poissonTail(k: number, mean: number): number {
  let sum = 0;
  for (let j = 0; j <= k; j += 1) sum += Math.exp(j * Math.log(mean) - mean - logFactorial(j));
  return sum;
}

describe("the seeded generator", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    const first = new Random(7);
    const again = new Random(7);
    const other = new Random(8);
    const numbers = Array.from({ length: 5 }, () => first.bits());
    expect(Array.from({ length: 5 }, () => again.bits())).toEqual(numbers);
    expect(Array.from({ length: 5 }, () => other.bits())).not.toEqual(numbers);
  });

  it("is uniform: mean, variance, and equal shares in 64 cells", () => {
    const values = drawn((random) => random.uniform());
    expect(moments(values).mean).toBeCloseTo(0.5, 2);
    expect(moments(values).variance).toBeCloseTo(1 / 12, 3);
    const cells = new Float64Array(64);
    for (const value of values) cells[Math.floor(value * 64)] = (cells[Math.floor(value * 64)] ?? 0) + 1;
    const expected = DRAWS / 64;
    const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(63 + 4 * Math.sqrt(126));
  });
});

describe("samplers have the moments and tails of their distributions", () => {
  it.each([
    [12, 0.3, 6],
    [500, 0.004, 5],
    [540, 0.31, 190],
    [540, 0.31, 140],
    [2000, 0.97, 1955],
    [100_000, 0.02, 1880],
  ])("binomial of %i trials at %d", (n, p, edge) => {
    const values = drawn((random) => random.binomial(n, p));
    const { mean, variance } = moments(values);
    expect(Math.abs(mean - n * p) / Math.sqrt((n * p * (1 - p)) / DRAWS)).toBeLessThan(4);
    expect(variance / (n * p * (1 - p))).toBeCloseTo(1, 1);
    expect(deviation(values, (value) => value <= edge, binomialTail(edge, n, p))).toBeLessThan(4);
  });

  it.each([
    [0.4, 1],
    [9, 15],
    [37.5, 25],
    [1200, 1300],
  ])("Poisson with mean %d", (mean, edge) => {
    const values = drawn((random) => random.poisson(mean));
    expect(Math.abs(moments(values).mean - mean) / Math.sqrt(mean / DRAWS)).toBeLessThan(4);
    expect(moments(values).variance / mean).toBeCloseTo(1, 1);
    expect(deviation(values, (value) => value <= edge, poissonTail(edge, mean))).toBeLessThan(4);
  });

  it.each([0.3, 1, 4.5, 900])("gamma with shape %d", (shape) => {
    const { mean, variance, skewness } = moments(drawn((random) => random.gamma(shape)));
    expect(Math.abs(mean - shape) / Math.sqrt(shape / DRAWS)).toBeLessThan(4);
    expect(variance / shape).toBeCloseTo(1, 1);
    expect(Math.abs(skewness - 2 / Math.sqrt(shape))).toBeLessThan(0.2);
  });

  it("a gamma with shape 1 is exponential", () => {
    const values = drawn((random) => random.gamma(1));
    expect(deviation(values, (value) => value > 5, Math.exp(-5))).toBeLessThan(4);
  });

  it.each([
    [0.31, 4],
    [0.02, 4],
    [0.5, 2],
  ])("beta with mean %d and concentration %d", (mean, concentration) => {
    const sample = moments(drawn((random) => random.beta(mean, concentration)));
    const variance = (mean * (1 - mean)) / (concentration + 1);
    expect(Math.abs(sample.mean - mean) / Math.sqrt(variance / DRAWS)).toBeLessThan(4);
    expect(sample.variance / variance).toBeCloseTo(1, 1);
  });

  it("a beta with both parameters 1 is uniform, and one with 2 and 1 has the square as its distribution function", () => {
    expect(
      deviation(
        drawn((random) => random.beta(0.5, 2)),
        (value) => value < 0.1,
        0.1,
      ),
    ).toBeLessThan(4);
    expect(
      deviation(
        drawn((random) => random.beta(2 / 3, 3)),
        (value) => value < 0.1,
        0.01,
      ),
    ).toBeLessThan(4);
  });

  it("a normal lies beyond 3 in 1.35 of 1,000 draws", () => {
    expect(
      deviation(
        drawn((random) => random.normal()),
        (value) => value > 3,
        0.0013499,
      ),
    ).toBeLessThan(4);
  });

  it("a log-normal has mean 1 and the coefficient of variation asked for", () => {
    const { mean, variance } = moments(drawn((random) => random.logNormal(0.5)));
    expect(mean).toBeCloseTo(1, 2);
    expect(Math.sqrt(variance)).toBeCloseTo(0.5, 1);
  });

  it("a skewed draw has mean 0, variance 1 and the skewness asked for, to either side", () => {
    for (const asked of [-0.8, 0.4, 1.5]) {
      const { mean, variance, skewness } = moments(drawn((random) => random.skewed(asked)));
      expect(mean).toBeCloseTo(0, 1);
      expect(variance).toBeCloseTo(1, 1);
      expect(Math.abs(skewness - asked)).toBeLessThan(0.1);
    }
  });
});
