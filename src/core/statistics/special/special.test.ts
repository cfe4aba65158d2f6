import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logNormalUpperTail, normalUpperQuantile, normalUpperTail } from "../normal.ts";
import { tUpperQuantile, tUpperTail } from "../student-t.ts";
import { betaQuantile, betaTails } from "./incomplete-beta.ts";
import { gammaQuantile, gammaTails } from "./incomplete-gamma.ts";
import { leastInteger } from "./least-integer.ts";
import { logBeta, logGamma } from "./log-gamma.ts";
import { integrate } from "./quadrature.ts";
import { findRoot } from "./root.ts";
import { integrateToEnds } from "./tanh-sinh.ts";

const near = (got: number, want: number, relative = 1e-11) =>
  expect(Math.abs(got - want)).toBeLessThanOrEqual(relative * Math.abs(want));
const shape = fc.double({ min: -2, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);
const tail = fc.double({ min: -30, max: -0.31, noNaN: true }).map((exponent) => 10 ** exponent);
const side = fc.constantFrom("lower" as const, "upper" as const);

describe("special functions", () => {
  it("ln Gamma grows by ln x from x to x + 1", () => {
    fc.assert(
      fc.property(shape, (x) => {
        const step = logGamma(x + 1) - logGamma(x);
        expect(Math.abs(step - Math.log(x))).toBeLessThan(1e-14 * (10 + Math.abs(logGamma(x + 1))));
      }),
    );
  });

  it("ln Beta keeps its digits where ln Gammas would cancel", () => {
    near(logBeta(3, 4), Math.log(1 / 60), 1e-14);
    near(logBeta(1e9, 1), -Math.log(1e9), 1e-13);
  });

  it("a gamma quantile is the inverse of its tail, on both sides and far out", () => {
    fc.assert(
      fc.property(shape, tail, side, (a, p, which) => {
        const x = gammaQuantile(p, a, which);
        fc.pre(x > 1e-290);
        near(gammaTails(x, a)[which], p, 1e-9);
      }),
    );
  });

  it("a beta quantile is the inverse of its tail, on both sides and far out", () => {
    fc.assert(
      fc.property(shape, shape, tail, side, (a, b, p, which) => {
        const { x, rest } = betaQuantile(p, a, b, which);
        fc.pre(x > 1e-290 && rest > 1e-290);
        near(betaTails(x, a, b, rest)[which], p, 1e-9);
      }),
    );
  });

  it("the two tails make one", () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        const beta = betaTails(x, a, b);
        near(beta.lower + beta.upper, 1, 1e-14);
        const gamma = gammaTails(x * 2 * a, a);
        near(gamma.lower + gamma.upper, 1, 1e-14);
      }),
    );
  });

  it("logarithms of tails stay right where the tails are zero", () => {
    // Q(1, x) = e^-x, I_x(a, 1) = x^a, and the normal tail's asymptotic series.
    near(gammaTails(5000, 1).logUpper, -5000);
    near(betaTails(0.001, 400, 1).logLower, 400 * Math.log(0.001));
    near(logNormalUpperTail(100), -5000 - Math.log(100 * Math.sqrt(2 * Math.PI)) + Math.log1p(-1e-4 + 3e-8), 1e-12);
  });

  it("normal and t quantiles are the inverse of their tails", () => {
    fc.assert(
      fc.property(tail, fc.integer({ min: 1, max: 5000 }), (p, df) => {
        near(normalUpperTail(normalUpperQuantile(p)), p, 1e-12);
        near(tUpperTail(tUpperQuantile(p, df), df), p, 1e-9);
      }),
    );
  });

  it("quantiles fall as their tails grow", () => {
    fc.assert(
      fc.property(shape, tail, (a, p) => {
        expect(normalUpperQuantile(p)).toBeGreaterThan(normalUpperQuantile(p * 1.001));
        expect(gammaQuantile(p, a, "upper")).toBeGreaterThanOrEqual(gammaQuantile(p * 1.001, a, "upper"));
      }),
    );
  });
});

describe("numeric tools", () => {
  it("integrate polynomials, and roots at an end", () => {
    near(integrate({ from: 0, to: 2, widestPanel: 5, value: (x) => x ** 39 }), 2 ** 40 / 40, 1e-13);
    near(integrateToEnds({ from: 0, to: 1, value: Math.sqrt }), 2 / 3, 1e-11);
  });

  it("find the root of a function that changes sign", () => {
    near(findRoot({ low: 1, high: 2, value: (x) => x * x - 2 }), Math.SQRT2, 1e-14);
    near(findRoot({ low: 0, high: 10, value: (x) => Math.expm1(x) - 1e-6 }), Math.log1p(1e-6), 1e-9);
  });

  it("find the least whole number from wherever the guess lies", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: -50, max: 2000 }), (least, guess) => {
        expect(leastInteger({ from: 0, to: 900, near: guess, holds: (n) => n >= least })).toBe(Math.min(least, 901));
      }),
    );
  });
});
