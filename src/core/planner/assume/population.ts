import type { Facts } from "../../brief/facts.ts";
import type { Because } from "../../plan/because.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Population } from "../../plan/population.ts";
import { assumed, computed } from "../because.ts";
import type { AssumedValues } from "./values.ts";

/** The base of every share. Exclusions take an unknown part of the stated population away, so it is known only without them. */
export function populationOf(facts: Facts, values: AssumedValues): Population {
  const stated = facts.population === null ? null : Math.round(facts.population.count);
  const eligible = stated !== null && facts.exclusions.length === 0 ? stated : null;
  const unit = facts.population?.unit ?? "people";
  const low = planningLowOf(facts, stated, eligible, values);
  return {
    stated,
    unit,
    base:
      eligible === null
        ? `the ${unit} who could be admitted by the last phase if all conditions are met`
        : `all ${unit}: the brief keeps nobody out`,
    eligible,
    planningLow: low.value,
    breakEven: null,
    because: {
      eligible:
        eligible === null
          ? computed("the brief does not say how many its exclusions keep out", ["fact:population", "fact:exclusions"])
          : computed("no exclusions, so everybody stated is eligible", ["fact:population", "fact:exclusions"]),
      planningLow: low.because,
      breakEven: computed("the fewest with whom every rule that decides can be read", [
        "plan:/phases",
        "plan:/population/planningLow",
      ]),
    },
  };
}

function planningLowOf(
  { exclusions }: Facts,
  stated: number | null,
  eligible: number | null,
  values: AssumedValues,
): { value: number; because: Because } {
  if (eligible !== null)
    return { value: eligible, because: computed("the eligible population itself", ["plan:/population/eligible"]) };
  const whole = stated ?? Math.round(values.populationIfUnknown);
  const kept = exclusions.length === 0 ? 1 : values.eligibleShareLow * values.attributeCoverage;
  const value = Math.max(1, Math.floor(whole * kept));
  if (exclusions.length === 0) return { value, because: assumed("the assumed population", "populationIfUnknown") };
  const of = stated === null ? `the assumed ${numberText(whole)}` : `the ${numberText(whole)} stated`;
  return {
    value,
    because: computed(
      `${numberText(values.eligibleShareLow)} of ${of}, less those whose attributes are not known (${numberText(values.attributeCoverage)} are)`,
      [
        stated === null ? "assumption:populationIfUnknown" : "fact:population",
        "assumption:eligibleShareLow",
        "assumption:attributeCoverage",
      ],
    ),
  };
}

/** The number that counts of people are made from: an upper bound while the eligible population is not known. */
export function baseCount(population: Population, values: AssumedValues): number {
  return population.eligible ?? population.stated ?? Math.round(values.populationIfUnknown);
}
