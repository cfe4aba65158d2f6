import { binomialOf } from "./binomial.ts";
import { betaOf, gammaOf } from "./gamma.ts";
import { poissonOf } from "./poisson.ts";

/**
 * A seeded source of random numbers: the small fast counting generator sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of
 * state. The same seed gives the same numbers everywhere.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #count = 1;
  #spare: number | null = null;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = Math.imul(seed, 0x9e3779b1) | 0;
    this.#c = 0x6a09e667;
    for (let round = 0; round < 20; round += 1) this.bits();
  }

  /** 32 random bits, as a whole number from 0. */
  bits(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** Between 0 and 1, neither of them, in steps of 2^-32. */
  uniform(): number {
    return (this.bits() + 0.5) * 2.3283064365386963e-10;
  }

  /** Standard normal, by Marsaglia's polar method. */
  normal(): number {
    if (this.#spare !== null) {
      const kept = this.#spare;
      this.#spare = null;
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

  /** Log-normal with mean 1 and the given coefficient of variation. */
  logNormal(variation: number): number {
    const square = Math.log1p(variation * variation);
    return Math.exp(Math.sqrt(square) * this.normal() - square / 2);
  }

  gamma(shape: number): number {
    return gammaOf(this, shape);
  }

  /** Beta with the given mean and concentration a + b; a mean of 0 or 1 is itself. */
  beta(mean: number, concentration: number): number {
    return betaOf(this, mean, concentration);
  }

  binomial(n: number, p: number): number {
    return binomialOf(this, n, p);
  }

  poisson(mean: number): number {
    return poissonOf(this, mean);
  }

  /**
   * Mean 0, standard deviation 1 and the given skewness: a shifted gamma (Pearson type III), by which sums of many skewed
   * values are matched in three moments.
   */
  skewed(skewness: number): number {
    if (Math.abs(skewness) < 1e-3) return this.normal();
    const shape = 4 / (skewness * skewness);
    return (Math.sign(skewness) * (this.gamma(shape) - shape)) / Math.sqrt(shape);
  }
}
