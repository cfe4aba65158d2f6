import { deviance } from "./deviance.ts";
import { stirlingError } from "./log-gamma.ts";
import { solveLogTail } from "./log-tail-newton.ts";

/** The two tails of a distribution at one point, and their logarithms, which stay right where the tails underflow. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  readonly logLower: number;
  readonly logUpper: number;
}

/** Both tails from the logarithm of the one that was computed directly. */
export function tailsFrom(logDirect: number, direct: "lower" | "upper"): Tails {
  const log = Math.min(0, logDirect);
  const tail = Math.exp(log);
  const logRest = tail < 0.5 ? Math.log1p(-tail) : Math.log(-Math.expm1(log));
  return direct === "lower"
    ? { lower: tail, upper: -Math.expm1(log), logLower: log, logUpper: logRest }
    : { lower: -Math.expm1(log), upper: tail, logLower: logRest, logUpper: log };
}

/**
 * Regularised incomplete gamma functions P(shape, x) and Q(shape, x), shape > 0: series below the mean, continued fraction
 * above (DLMF 8.11.4 and 8.9.2, modified Lentz), with Loader's form of the leading factor, which keeps its digits for large
 * shapes. The number of steps grows with the root of the shape and has no cap.
 */
export function gammaTails(x: number, shape: number): Tails {
  if (x <= 0) return tailsFrom(Number.NEGATIVE_INFINITY, "lower");
  if (x === Number.POSITIVE_INFINITY) return tailsFrom(Number.NEGATIVE_INFINITY, "upper");
  const logFactor = logGammaKernel(x, shape);
  if (x < Math.max(1, shape)) return tailsFrom(logFactor + Math.log(lowerSeries(x, shape) / shape), "lower");
  return tailsFrom(logFactor + Math.log(upperFraction(x, shape)), "upper");
}

/** ln[x^shape e^-x / Gamma(shape)]: the density of ln X for X gamma. */
function logGammaKernel(x: number, shape: number): number {
  return 0.5 * Math.log(shape / (2 * Math.PI)) - stirlingError(shape) - deviance(shape, x);
}

function lowerSeries(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function upperFraction(x: number, shape: number): number {
  let last = 1;
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / (b === 0 ? 1e-300 : b);
  let h = d;
  for (let n = 1; ; n += 1) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const step = c * d;
    h *= step;
    // Rounding can hold the last step a little off 1 for ever, so it also ends where it no longer shrinks.
    const change = Math.abs(step - 1);
    if (!(change > 3e-16) || (change < 5e-15 && change >= last)) return h;
    last = change;
  }
}

const nonZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The x below which (`side` lower) or above which (upper) a gamma variate of scale 1 has chance `tail`, 0 < tail < 1. */
export function gammaQuantile(tail: number, shape: number, side: "lower" | "upper" = "lower"): number {
  const log = solveLogTail({
    tail,
    side,
    start: Math.log(shape) - 1 / (2 * shape),
    farthestStep: 4 + 8 / Math.sqrt(shape),
    at: (u) => {
      const x = Math.exp(u);
      return { ...gammaTails(x, shape), logDensity: logGammaKernel(x, shape) };
    },
  });
  return Math.exp(log);
}
