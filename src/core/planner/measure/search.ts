/** Sizes above this are none: no phase gives so many units. */
const MOST_UNITS = 1e8;
/** Chances of counts are bounded over a few teeth of their saw, not all: a size counts only if this many sizes after it do too. */
const STABLE_OVER = 4;
/** The longer the walk past broken sizes, the longer its steps: at most this part of it too far. */
const NEAR = 20;

/**
 * The least n from which `holds` stays true, or null if that is above 1e8. `holds` must be true for all large n if for any,
 * but for a few sizes. Above 1,000 the answer is at most a thousandth too large.
 */
export function leastUnits(holds: (n: number) => boolean, from = 1): number | null {
  let start = from;
  for (let tries = 0; tries < MOST_FALSE_STARTS; tries += 1) {
    const found = leastFrom(holds, start);
    if (found === null) return null;
    const broken = laterBreak(found, holds);
    if (broken === null) return found;
    start = broken;
  }
  return null;
}

/** So few units that one rare event fires seldom, and more of them no more: each such false start is passed by. */
const MOST_FALSE_STARTS = 8;
const LATER_CHECKS = 6;

function laterBreak(found: number, holds: (n: number) => boolean): number | null {
  for (let k = 1; k <= LATER_CHECKS; k += 1) {
    const n = found * 4 ** k;
    if (n > MOST_UNITS) return null;
    if (!holds(n)) return n;
  }
  return null;
}

function leastFrom(holds: (n: number) => boolean, from: number): number | null {
  let high = from;
  while (!holds(high)) {
    high *= 2;
    if (high > MOST_UNITS) return null;
  }
  if (high === from) return firstStable(high, holds);
  let low = Math.max(from, Math.floor(high / 2));
  while (high - low > Math.max(1, Math.floor(high / 1000))) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return firstStable(high, holds);
}

function firstStable(from: number, holds: (n: number) => boolean): number | null {
  let start = from;
  for (let n = from; n <= start + STABLE_OVER; n += 1) {
    if (holds(n)) continue;
    start = n + 1 + Math.floor((n - from) / NEAR);
    if (start > 2 * from + 1000) return null;
    n = start - 1;
  }
  return start;
}

/** Finds the least number of units once for each question: the same gate is asked for again in every phase and draft. */
export type UnitSearch = (question: string, holds: (n: number) => boolean, from?: number) => number | null;

export function createUnitSearch(): UnitSearch {
  const answers = new Map<string, number | null>();
  return (question, holds, from = 1) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = leastUnits(holds, from);
    answers.set(question, answer);
    return answer;
  };
}
