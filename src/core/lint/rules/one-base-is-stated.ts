import type { Evidence } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { rule } from "../rule.ts";

export const oneBaseIsStated = rule({
  id: "one-base-is-stated",
  meta: {
    severity: "error",
    since: "0.1",
    what: "People are counted in one unit of one base; gates are proven for no more people than there are, and the break-even is printed.",
    why: "While nobody knows how many people are eligible, only the break-even says when the gates stop being measurable.",
    todo: "Use one unit, prove the gates at a population that is there, and print the break-even.",
    source: "the contract's invariants",
    invariant: 2,
  },
  *check(plan) {
    const { eligible, stated, planningLow, breakEven } = plan.population;
    const most = eligible ?? stated;
    if (most !== null && planningLow > most)
      yield {
        at: "/population/planningLow",
        message: `Gates are proven for ${numberText(planningLow)} people of ${numberText(most)}.`,
      };
    const proven = plan.phases.some(({ gates }) =>
      gates.some(
        ({ tier, evidence }) =>
          tier === "promote" && evidence?.measurable && evidence.needed > 0 && shrinksWithPeople(evidence),
      ),
    );
    if (eligible === null && breakEven === null && proven)
      yield {
        at: "/population/breakEven",
        message: "The eligible population is not known, and no break-even is given.",
      };
    // Where nothing is proven, the break-even says how many people would make the first gate measurable.
    if (breakEven !== null && proven && breakEven > planningLow)
      yield {
        at: "/population/breakEven",
        message: `The first gate needs ${numberText(breakEven)} eligible people; gates are proven for ${numberText(planningLow)}.`,
      };
    const unit = plan.phases[0]?.exposed.unit;
    for (const [index, { exposed }] of plan.phases.entries()) {
      if (exposed.unit !== unit)
        yield { at: `/phases/${index}/exposed/unit`, message: `Phase 1 counts ${unit}, this one ${exposed.unit}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "no break-even while the eligible population is unknown",
        edits: [{ at: "/population/breakEven", to: null }],
      },
      { is: "gates proven for more people than there are", edits: [{ at: "/population/planningLow", to: 50_000 }] },
      { is: "a phase that counts accounts", edits: [{ at: "/phases/1/exposed/unit", to: "accounts" }] },
    ],
    good: [],
  },
});

/** Audits are capped by hours, and gates without events claim what their exposure allows. */
function shrinksWithPeople({ assumes }: Evidence): boolean {
  return assumes?.scatter !== "audit" && assumes?.scatter !== "events";
}
