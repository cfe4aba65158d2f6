import { normalUpperQuantile } from "./normal.ts";
import { answer, areCounts, areInnerShares, degenerate, type Limits, type Result } from "./result.ts";
import { betaQuantile } from "./special/incomplete-beta.ts";

/** What was seen, and the chance `alpha` of missing the truth (both sides together, unless the name says one-sided). */
export interface SeenShare {
  readonly successes: number;
  readonly trials: number;
  readonly alpha: number;
}

type Method = (successes: number, trials: number, alpha: number) => Limits;

const checked =
  (method: Method) =>
  ({ successes, trials, alpha }: SeenShare): Result<Limits> => {
    if (!areCounts(successes, trials) || successes > trials || !areInnerShares(alpha))
      return degenerate("out-of-range");
    return trials === 0 ? degenerate("no-data") : answer(method(successes, trials, alpha));
  };

const oneSided =
  (method: Method): Method =>
  (successes, trials, alpha) =>
    // A limit with all of alpha on its own side is one end of a two-sided interval at twice alpha.
    method(successes, trials, 2 * alpha);

/** Exact limits: coverage is never below 1 - alpha (Clopper & Pearson, Biometrika 26, 1934). */
const exact: Method = (x, n, alpha) => ({
  lower: x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1).x,
  upper: x === n ? 1 : betaQuantile(alpha / 2, x + 1, n - x, "upper").x,
});

/** Equal tails of the posterior with Jeffreys' prior (Brown, Cai & DasGupta, Statistical Science 16, 2001). */
const jeffreys: Method = (x, n, alpha) => ({
  lower: x === 0 ? 0 : betaQuantile(alpha / 2, x + 0.5, n - x + 0.5).x,
  upper: x === n ? 1 : betaQuantile(alpha / 2, x + 0.5, n - x + 0.5, "upper").x,
});

/** The score interval (Wilson, JASA 22, 1927); the lower end in the form without cancellation near 0. */
const wilson: Method = (x, n, alpha) => {
  const z = normalUpperQuantile(alpha / 2);
  return { lower: wilsonLower(x, n, z), upper: wilsonUpper(x, n, z) };
};

const wilsonRoot = (x: number, n: number, z: number) => z * Math.sqrt(z * z + (4 * x * (n - x)) / n);

function wilsonLower(x: number, n: number, z: number): number {
  if (x === 0) return 0;
  return (2 * x * x) / n / (2 * x + z * z + wilsonRoot(x, n, z));
}

function wilsonUpper(x: number, n: number, z: number): number {
  if (x === n) return 1;
  return (2 * x + z * z + wilsonRoot(x, n, z)) / (2 * (n + z * z));
}

/** The score interval with continuity correction (Newcombe, Statistics in Medicine 17, 1998, method 4). */
const wilsonContinuity: Method = (x, n, alpha) => {
  const z = normalUpperQuantile(alpha / 2);
  return {
    lower: x === 0 ? 0 : continuousLower(x, n, z),
    upper: x === n ? 1 : continuousUpper(x, n, z),
  };
};

function continuousLower(x: number, n: number, z: number): number {
  const p = x / n;
  const root = z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)));
  const centre = 2 * x + z * z - 1;
  // The product of the two roots of the quadratic over the greater one: no cancellation near 0.
  return Math.max(0, (2 * x - 1) ** 2 / n / (centre + root) / 2);
}

function continuousUpper(x: number, n: number, z: number): number {
  const p = x / n;
  const root = z * Math.sqrt(Math.max(0, z * z + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)));
  return Math.min(1, (2 * x + z * z + 1 + root) / (2 * (n + z * z)));
}

export const clopperPearson = checked(exact);
export const clopperPearsonOneSided = checked(oneSided(exact));
export const jeffreysInterval = checked(jeffreys);
export const wilsonInterval = checked(wilson);
export const wilsonOneSided = checked(oneSided(wilson));
export const wilsonContinuityInterval = checked(wilsonContinuity);
