import { isMet } from "../gates/reading.ts";
import type { Rule } from "../gates/rule.ts";

/** The sums of a window for which a rule is met: from `from` up to but without `to`, or all others where `isOutside`. */
export interface Limits {
  readonly from: number;
  readonly to: number;
  readonly isOutside: boolean;
}

/**
 * What the judge says of a value, as limits on the sum that it is made from: a comparison in place of a division or an
 * exponential. The value must not fall as the sum rises. Found by bisection of the judge's own answers, so that both say
 * the same to the last digit.
 */
export function limitsOnSum({ comparator, low, high }: Rule, value: (sum: number) => number): Limits {
  const least = (side: Rule["comparator"], limit: number, met: boolean) =>
    leastSum((sum) => isMet({ comparator: side, low: limit, high: limit }, value(sum)) === met);
  const end = Number.POSITIVE_INFINITY;
  switch (comparator) {
    case ">=":
    case ">":
      return { from: least(comparator, low, true), to: end, isOutside: false };
    case "<=":
    case "<":
      return { from: -end, to: least(comparator, low, false), isOutside: false };
    case "within":
    case "outside":
      return { from: least(">=", low, true), to: least("<=", high, false), isOutside: comparator === "outside" };
  }
}

const MOST = 1e15;
const TINY = 1e-12;

/** The least sum for which something holds that holds for all greater ones. */
function leastSum(holds: (sum: number) => boolean): number {
  let [without, withIt] = [-MOST, MOST];
  if (holds(without)) return Number.NEGATIVE_INFINITY;
  if (!holds(withIt)) return Number.POSITIVE_INFINITY;
  for (;;) {
    const middle = without / 2 + withIt / 2;
    if (middle <= without || middle >= withIt) return withIt;
    if (holds(middle)) withIt = middle;
    else without = middle;
    // Around 0 halving would go on for long; no sum but 0 is so small.
    if (Math.max(Math.abs(without), Math.abs(withIt)) < TINY) return withIt;
  }
}
