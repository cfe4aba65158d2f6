import type { Random } from "../../shared/random.ts";

/** More outcomes than this, and a table costs more to make than it saves. */
const MOST_OUTCOMES = 4_096;
/** What is left out on both sides, in standard deviations. */
const REACH = 7.5;
const BITS = 32;
const ALL = 2 ** BITS;

/**
 * Whole numbers of one fixed distribution, drawn by inversion with a guide table (Chen and Asau, 1974): 32 random bits a draw.
 * The guide has about four cells an outcome, so that most draws need no search.
 */
export class Table {
  readonly #low: number;
  /** Entry k: how many of all patterns of bits lie at or below outcome k. */
  readonly #sums: Float64Array;
  readonly #guide: Int32Array;
  readonly #shift: number;

  constructor(low: number, chances: Float64Array) {
    const size = chances.length;
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    let sum = 0;
    this.#low = low;
    this.#sums = chances.map((chance) => {
      sum += chance;
      return (sum / total) * ALL;
    });
    this.#sums[size - 1] = ALL;
    const bits = Math.ceil(Math.log2(4 * size));
    this.#shift = BITS - bits;
    this.#guide = new Int32Array(2 ** bits);
    const width = 2 ** this.#shift;
    for (let cell = 0, at = 0; cell < this.#guide.length; cell += 1) {
      while ((this.#sums[at] ?? ALL) <= cell * width) at += 1;
      this.#guide[cell] = at;
    }
  }

  draw(random: Random): number {
    const bits = random.bits();
    const sums = this.#sums;
    let at = this.#guide[bits >>> this.#shift] ?? 0;
    while ((sums[at] ?? ALL) <= bits) at += 1;
    return this.#low + at;
  }
}

/** Null where the distribution is too wide for a table. `chance` need not add up to 1. */
export function tableOf(mean: number, deviation: number, most: number, chance: (k: number) => number): Table | null {
  const low = Math.max(0, Math.floor(mean - REACH * deviation - 3));
  const high = Math.min(most, Math.ceil(mean + REACH * deviation + 30));
  const size = high - low + 1;
  return size > 0 && size <= MOST_OUTCOMES
    ? new Table(
        low,
        Float64Array.from({ length: size }, (_, at) => chance(low + at)),
      )
    : null;
}
