import { stirlingError } from "./log-gamma.ts";
import { integrate } from "./quadrature.ts";

/** Where the density has fallen by e^-50 the rest no longer counts. */
const LOG_CUT = 50;

/**
 * The mean of `value(s)` for s = sqrt(chi² / degrees of freedom), by Gauss-Legendre on ln s. `steepness` is how fast the value
 * changes with ln s near 1; `upTo` cuts the integral off above (as in Owen's Q, Biometrika 52, 1965).
 */
export function integrateOverChi(question: {
  readonly degreesOfFreedom: number;
  readonly steepness: number;
  readonly upTo?: number;
  readonly value: (s: number) => number;
}): number {
  const shape = question.degreesOfFreedom / 2;
  const logFactor = Math.log(2) + 0.5 * Math.log(shape / (2 * Math.PI)) - stirlingError(shape);
  const fall = (v: number) => shape * (Math.expm1(2 * v) - 2 * v);
  const spread = Math.sqrt(LOG_CUT / shape) / 2 + LOG_CUT / shape / 2;
  return integrate({
    from: -edge(fall, spread, -1),
    to: Math.min(edge(fall, spread, 1), Math.log(question.upTo ?? Number.POSITIVE_INFINITY)),
    widestPanel: Math.min(1, 2 / Math.sqrt(shape), 4 / (1 + question.steepness)),
    value: (v) => Math.exp(logFactor - fall(v)) * question.value(Math.exp(v)),
  });
}

function edge(fall: (v: number) => number, start: number, side: 1 | -1): number {
  let at = start;
  while (fall(side * at) < LOG_CUT) at *= 1.2;
  while (fall(side * at) > 1.5 * LOG_CUT) at /= 1.1;
  return at;
}
