import { gammaTails } from "./special/incomplete-gamma.ts";

/** P(X > x) for X chi-square. */
export const chiSquareUpperTail = (x: number, degreesOfFreedom: number): number =>
  gammaTails(x / 2, degreesOfFreedom / 2).upper;
