import { numberText } from "../../plan/grammar/numbers.ts";
import type { Plan } from "../../plan/plan.ts";
import { rule } from "../rule.ts";

export const countAndShareAgree = rule({
  id: "count-and-share-agree",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Exposed people are the share times the one base: the eligible population, or the stated one while that is not known.",
    why: "Two numbers for one cohort: a reader takes the one, the flag system the other.",
    todo: "Compute the count from the share and the base.",
    source: "the contract's invariants",
    invariant: 2,
  },
  *check(plan) {
    const base = baseOf(plan);
    for (const [index, { exposed }] of plan.phases.entries()) {
      const wanted = exposed.shareOfEligible * base;
      if (Math.abs(exposed.count - wanted) > Math.max(1, wanted * ROUNDING))
        yield {
          at: `/phases/${index}/exposed/count`,
          message: `${numberText(exposed.count)} people, but ${exposed.shareOfEligible} of ${numberText(Math.round(base))} is ${numberText(Math.round(wanted))}.`,
        };
    }
  },
  examples: {
    bad: [{ is: "900 people where 2 % of 40,000 is 800", edits: [{ at: "/phases/1/exposed/count", to: 900 }] }],
    good: [{ is: "a count that is one person off", edits: [{ at: "/phases/1/exposed/count", to: 801 }] }],
  },
});

/** A printed count may be rounded to three digits. */
const ROUNDING = 0.005;

/** Where the plan states no base, the widest phase implies it, and the others must agree with that. */
function baseOf({ population, phases }: Plan): number {
  const stated = population.eligible ?? population.stated;
  const widest = phases.at(-1)?.exposed;
  if (stated !== null) return stated;
  return widest === undefined || widest.shareOfEligible === 0 ? 0 : widest.count / widest.shareOfEligible;
}
