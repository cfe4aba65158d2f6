import { expect, it } from "vitest";
import { Random, seedFor } from "./random.ts";

const DRAWS = 200_000;

function moments(draw: () => number): { mean: number; variance: number; fourth: number } {
  const values = Float64Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const central = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / DRAWS;
  return { mean, variance: central(2), fourth: central(4) };
}

it("gives the same numbers for the same seed, and others for another", () => {
  const numbers = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 5 }, () => random.bits());
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(numbers(0)).not.toEqual(numbers(1));
});

it("keeps the numbers of its first version, on which published results stand", () => {
  const random = new Random(1);
  expect(Array.from({ length: 3 }, () => random.bits())).toMatchInlineSnapshot(`
    [
      393288148,
      2174103013,
      3814759091,
    ]
  `);
});

it("is uniform in mean, variance and 64 cells", () => {
  const random = new Random(20_260_101);
  const { mean, variance } = moments(() => random.uniform());
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / DRAWS));
  expect(Math.abs(variance * 12 - 1)).toBeLessThan(0.02);
  const cells = new Float64Array(64);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const cell = Math.floor(random.uniform() * 64);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const expected = DRAWS / 64;
  const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(chiSquare).toBeLessThan(63 + 4 * Math.sqrt(126));
});

it("has normal draws with mean 0, variance 1 and fourth moment 3", () => {
  const random = new Random(5);
  const { mean, variance, fourth } = moments(() => random.normal());
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(DRAWS));
  expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / DRAWS));
  expect(Math.abs(fourth - 3)).toBeLessThan(4 * Math.sqrt(96 / DRAWS));
});

it("gives parts of one seeded whole seeds of their own", () => {
  expect(seedFor(1, "kill-line")).toBe(seedFor(1, "kill-line"));
  expect(seedFor(1, "kill-line")).not.toBe(seedFor(1, "pause-line"));
  expect(seedFor(1, "kill-line")).not.toBe(seedFor(2, "kill-line"));
});
