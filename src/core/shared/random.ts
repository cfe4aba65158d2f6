/**
 * A seeded source of random numbers: xoshiro128** (Blackman and Vigna, Scrambled linear pseudorandom number generators,
 * 2021), its state filled by a multiplicative hash of the seed. The same seed gives the same numbers everywhere.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;
  #spare = Number.NaN;

  constructor(seed: number) {
    let state = seed | 0;
    const next = () => {
      state = (state + 0x9e3779b9) | 0;
      const first = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
      return second ^ (second >>> 15);
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next() | 1;
  }

  /** 32 random bits, as a whole number from 0. */
  bits(): number {
    const scrambled = Math.imul(this.#b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result >>> 0;
  }

  /** Between 0 and 1, neither of them, in steps of 2^-32. */
  uniform(): number {
    return (this.bits() + 0.5) * 2.3283064365386963e-10;
  }

  /** Standard normal, by Marsaglia's polar method. */
  normal(): number {
    const kept = this.#spare;
    if (!Number.isNaN(kept)) {
      this.#spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spare = y * factor;
      return x * factor;
    }
  }
}

/** A seed for one named part of a seeded whole, so that parts do not depend on one another's number of draws. */
export function seedFor(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash | 0;
}
