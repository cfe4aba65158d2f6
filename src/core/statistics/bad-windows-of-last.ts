import { answer, areCounts, areShares, degenerate, type Result } from "./result.ts";

/** Beyond so many different pasts the exact chain takes too long. */
const MOST_STATES = 20_000;
const MOST_WINDOWS = 10_000;

/**
 * Chance that at some window the last `of` windows (fewer at the start) hold at least `atLeast` bad ones, within `windows`
 * independent windows that are bad with chance `badChance`: a Markov chain on the last windows, one bit each.
 */
export function badWindowsOfLast(question: {
  readonly badChance: number;
  readonly atLeast: number;
  readonly of: number;
  readonly windows: number;
}): Result<number> {
  const { badChance, atLeast, of, windows } = question;
  if (!areShares(badChance) || !areCounts(atLeast, of, windows) || of < 1 || of > 31) return degenerate("out-of-range");
  if (atLeast === 0) return answer(windows > 0 ? 1 : 0);
  if (atLeast > of) return answer(0);
  if (windows > MOST_WINDOWS) return degenerate("too-large");
  let alive = new Map<number, number>([[0, 1]]);
  let alarmed = 0;
  for (let window = 0; window < windows; window += 1) {
    const next = new Map<number, number>();
    for (const [past, chance] of alive) {
      const shifted = (past << 1) & (2 ** (of - 1) - 1);
      add(next, shifted, chance * (1 - badChance));
      if (bits(past) + 1 >= atLeast) alarmed += chance * badChance;
      else add(next, shifted | (of > 1 ? 1 : 0), chance * badChance);
    }
    alive = next;
    if (alive.size > MOST_STATES) return degenerate("too-large");
  }
  return answer(alarmed);
}

function add(chances: Map<number, number>, key: number, chance: number): void {
  if (chance > 0) chances.set(key, (chances.get(key) ?? 0) + chance);
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
