/** Which chance is asked for: that an observed value is at least a limit, or at most. */
export type Shown = "at least" | "at most";

/** Numbers of units, as many or more, of which one gives the lowest, or the highest, chance. */
export interface Extremes {
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** Room for the error of a product that is a whole number. */
const NEAR = 1e-9;
/** Teeth are of uneven length, the more so the shorter they are: so many are looked at, and more until they span so many units. */
const TEETH = 2;
const SPAN = 5;
const STRIDE = 1.5;

/**
 * Counts are whole, so a limit on a share takes in one more of n units only now and then: 1.5 % allows 2 of 139 and of 199
 * units, and 3 of 200. In between, a chance at that limit moves one way, and then it jumps back: in n it is a saw. While the
 * truth is on the side that more units show, its teeth become smaller with n, so that the next of them bound all that follow;
 * of clustered units only once more are allowed than lie `together` (the design effect), before that they may grow.
 */
export function extremesFrom(share: number, units: number, shown: Shown, together = 1): Extremes {
  // Of a share above a half, what is left over grows by one now and then.
  const isRare = share <= 0.5;
  const rare = isRare ? share : 1 - share;
  // At most so many of what is rare: less likely with each unit, likelier where one more is allowed.
  const falls = (shown === "at most") === isRare;
  const jumps = rare <= 0 ? [] : jumpsAfter(rare, units, together, falls ? roundedDown : roundedUp);
  const [starts, ends] = [[units, ...jumps], jumps.map((jump) => Math.max(units, jump - 1))];
  return falls ? { lowest: orOwn(ends, units), highest: starts } : { lowest: starts, highest: orOwn(ends, units) };
}

const orOwn = (ends: readonly number[], units: number) => (ends.length === 0 ? [units] : ends);

interface Counting {
  count(product: number): number;
  /** The first number of units on which the count is above `count`. */
  next(count: number, rare: number): number;
}

const roundedDown: Counting = {
  count: (product) => Math.floor(product + NEAR),
  next: (count, rare) => Math.ceil((count + 1 - NEAR) / rare),
};

const roundedUp: Counting = {
  count: (product) => Math.ceil(product - NEAR),
  next: (count, rare) => Math.floor((count + NEAR) / rare) + 1,
};

function jumpsAfter(rare: number, units: number, together: number, { count, next }: Counting): number[] {
  const jumps: number[] = [];
  for (let at = units; ; ) {
    const isNear = jumps.length < TEETH || at < units + SPAN;
    if (!isNear && rare * at >= together) return jumps;
    // Of very many units a product is no longer near enough to a whole number: never stay in place.
    at = Math.max(Math.floor(at) + 1, next(count(rare * at * (isNear ? 1 : STRIDE)), rare));
    jumps.push(at);
  }
}
