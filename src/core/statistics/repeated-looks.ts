import { normalDensity, normalUpperQuantile, normalUpperTail } from "./normal.ts";
import { answer, areCounts, areInnerShares, degenerate, type Result } from "./result.ts";
import { quadraturePoints } from "./special/quadrature.ts";
import { findRoot } from "./special/root.ts";

export interface RepeatedLooks {
  /** Chance of at least one false alarm when each look tests at the nominal level. */
  readonly falseAlarmProbability: number;
  /** The constant critical value that restores the nominal level overall (Pocock, Biometrika 64, 1977), and its level a look. */
  readonly pocockConstant: number;
  readonly pocockNominalP: number;
  readonly bonferroniNominalP: number;
}

const MOST_LOOKS = 400;

/** Looking `looks` times, evenly spaced, at growing data with an unadjusted test. */
export function repeatedLooks(question: {
  readonly looks: number;
  readonly nominalAlpha: number;
  readonly sides: 1 | 2;
}): Result<RepeatedLooks> {
  const { looks, nominalAlpha, sides } = question;
  if (!areCounts(looks) || looks > MOST_LOOKS || !areInnerShares(nominalAlpha)) return degenerate("out-of-range");
  if (looks === 0) return degenerate("no-data");
  const critical = normalUpperQuantile(nominalAlpha / sides);
  const alarm = (constant: number) => crossingChance({ looks, constant, sides });
  const bonferroni = nominalAlpha / looks;
  const pocockConstant =
    looks === 1
      ? critical
      : findRoot({
          low: critical,
          high: normalUpperQuantile(bonferroni / sides),
          value: (constant) => Math.log(alarm(constant) / nominalAlpha),
          tolerance: 1e-11,
        });
  return answer({
    falseAlarmProbability: alarm(critical),
    pocockConstant,
    pocockNominalP: sides * normalUpperTail(pocockConstant),
    bonferroniNominalP: bonferroni,
  });
}

/** A normal step this long no longer counts. */
const REACH = 8.5;

interface Density {
  readonly at: number;
  /** Density times quadrature weight. */
  readonly mass: number;
}

/**
 * Chance that a sum of k standard normal steps is ever beyond constant sqrt(k), on one side or both: the recursion of
 * Armitage, McPherson & Rowe (JRSS A 132, 1969) with Gauss-Legendre panels; all terms are positive.
 */
export function crossingChance(question: {
  readonly looks: number;
  readonly constant: number;
  readonly sides: 1 | 2;
}): number {
  const { looks, constant, sides } = question;
  // Two-sided paths come in mirrored pairs: the one above stands for both, and half of the start belongs to it.
  const mirrored = sides === 2;
  let crossed = 0;
  let alive: readonly Density[] = [{ at: 0, mass: 1 / sides }];
  for (let look = 1; look <= looks; look += 1) {
    const top = constant * Math.sqrt(look);
    for (const { at, mass } of alive)
      crossed += mass * (normalUpperTail(top - at) + (mirrored ? normalUpperTail(top + at) : 0));
    if (look < looks) alive = nextDensity(alive, top, mirrored ? 0 : -REACH * Math.sqrt(look), mirrored);
  }
  return crossed * sides;
}

function nextDensity(alive: readonly Density[], top: number, bottom: number, mirrored: boolean): Density[] {
  let first = 0;
  return quadraturePoints(bottom, top, PANEL).map(({ at, weight }) => {
    while ((alive[first]?.at ?? Number.POSITIVE_INFINITY) < at - REACH) first += 1;
    let density = 0;
    for (let index = first; index < alive.length; index += 1) {
      const from = alive[index];
      if (from === undefined || from.at > at + REACH) break;
      density += from.mass * normalDensity(at - from.at);
    }
    if (mirrored && at < REACH) density += mirroredPart(alive, at);
    return { at, mass: weight * density };
  });
}

/** What comes over from the other half. */
function mirroredPart(alive: readonly Density[], at: number): number {
  let density = 0;
  for (const from of alive) {
    if (from.at > REACH - at) break;
    density += from.mass * normalDensity(at + from.at);
  }
  return density;
}

const PANEL = 3;
