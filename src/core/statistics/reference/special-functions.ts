import { binomialAtLeast, binomialAtMost, binomialExactly } from "../binomial.ts";
import { chiSquareUpperTail } from "../chi-square.ts";
import { negativeBinomialAtMost } from "../negative-binomial.ts";
import { normalUpperQuantile, normalUpperTail } from "../normal.ts";
import { poissonAtLeast, poissonAtMost } from "../poisson.ts";
import { betaQuantile, betaTails } from "../special/incomplete-beta.ts";
import { gammaQuantile, gammaTails } from "../special/incomplete-gamma.ts";
import { logGamma } from "../special/log-gamma.ts";
import { noncentralTLower, tUpperQuantile, tUpperTail } from "../student-t.ts";

type Numeric = (...args: readonly number[]) => number;

const one = (method: (x: number) => number): Numeric => ((x: number) => method(x)) as Numeric;
const two = (method: (x: number, y: number) => number): Numeric => ((x: number, y: number) => method(x, y)) as Numeric;
const three = (method: (x: number, y: number, z: number) => number): Numeric =>
  ((x: number, y: number, z: number) => method(x, y, z)) as Numeric;

/** The functions of `special-functions.json` under the names used there. */
export const specialFunctions: Readonly<Record<string, Numeric>> = {
  normalQuantile: one((p) => -normalUpperQuantile(p)),
  normalCdf: one((z) => normalUpperTail(-z)),
  normalSurvival: one(normalUpperTail),
  betaCdf: three((x, a, b) => betaTails(x, a, b).lower),
  betaSurvival: three((x, a, b) => betaTails(x, a, b).upper),
  betaQuantile: three((p, a, b) => betaQuantile(p, a, b).x),
  gammaCdf: two((x, shape) => gammaTails(x, shape).lower),
  gammaSurvival: two((x, shape) => gammaTails(x, shape).upper),
  gammaQuantile: two(gammaQuantile),
  binomialCdf: three(binomialAtMost),
  binomialSurvival: three((k, n, p) => binomialAtLeast(k + 1, n, p)),
  binomialPmf: three(binomialExactly),
  poissonCdf: two(poissonAtMost),
  poissonSurvival: two((k, mean) => poissonAtLeast(k + 1, mean)),
  tSurvival: two(tUpperTail),
  tUpperQuantile: two(tUpperQuantile),
  chiSquareSurvival: two(chiSquareUpperTail),
  negativeBinomialCdf: three(negativeBinomialAtMost),
  logGamma: one(logGamma),
  noncentralTCdf: three(noncentralTLower),
};
