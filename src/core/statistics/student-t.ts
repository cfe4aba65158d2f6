import { normalUpperTail } from "./normal.ts";
import { integrateOverChi } from "./special/chi-integral.ts";
import { betaQuantile, betaTails } from "./special/incomplete-beta.ts";

/** P(T > t) for Student's t (A&S 26.7.1 by the incomplete beta function). */
export function tUpperTail(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  const total = degreesOfFreedom + square;
  if (!Number.isFinite(total)) return t > 0 ? 0 : 1;
  const half = betaTails(degreesOfFreedom / total, degreesOfFreedom / 2, 0.5, square / total).lower / 2;
  return t > 0 ? half : 1 - half;
}

/** The t with P(T > t) = `tail`, 0 < tail < 1. */
export function tUpperQuantile(tail: number, degreesOfFreedom: number): number {
  if (tail === 0.5) return 0;
  if (tail > 0.5) return -tUpperQuantile(1 - tail, degreesOfFreedom);
  const { x, rest } = betaQuantile(2 * tail, degreesOfFreedom / 2, 0.5);
  return Math.sqrt((degreesOfFreedom * rest) / x);
}

/** P(T <= t) for the non-central t: Phi(t s - shift) averaged over s = sqrt(chi² / degrees of freedom). */
export function noncentralTLower(t: number, degreesOfFreedom: number, shift: number): number {
  if (!Number.isFinite(t)) return t > 0 ? 1 : 0;
  return integrateOverChi({
    degreesOfFreedom,
    steepness: Math.abs(t) + Math.abs(shift),
    value: (s) => normalUpperTail(shift - t * s),
  });
}
