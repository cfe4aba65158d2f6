import type { Archetype, Facts, Market, RiskLevel } from "../brief/facts.ts";
import { ARCHETYPE_UNITS } from "../catalog/archetype-units.ts";
import { ASSUMPTIONS, type AssumptionName } from "../catalog/assumptions.ts";
import { HAZARD_SEVERITIES, RISK_BY_SEVERITY } from "../catalog/hazard-severities.ts";
import type { Because } from "../plan/because.ts";
import type { Population } from "../plan/population.ts";
import type { Profile } from "../plan/profile.ts";
import { assumed, computed, fromBrief, fromCatalog } from "./because.ts";

/** The values of all assumptions, by name. */
export type AssumedValues = Readonly<Record<AssumptionName, number>>;

export const DEFAULT_VALUES: AssumedValues = Object.fromEntries(
  Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value]),
) as Record<AssumptionName, number>;

/** What the plan takes the feature to be, where the facts leave it open. `archetype` is never null here. */
export function profileOf(facts: Facts, archetype: Archetype, title: string): Profile {
  const market = marketOf(facts);
  const risk = riskOf(facts);
  return {
    title,
    archetype,
    market: market.value,
    riskLevel: risk.value,
    unit: ARCHETYPE_UNITS[archetype],
    because: {
      archetype: facts.origins.archetype
        ? fromBrief("read from what the feature does", facts.origins.archetype.span)
        : computed("taken from the wording of the brief", ["fact:archetype"]),
      market: market.because,
      riskLevel: risk.because,
      unit: fromCatalog(`the usual noun for ${archetype}`, `archetype units: ${archetype}; our default`),
    },
  };
}

function marketOf({ market, origins }: Facts): { value: Market; because: Because } {
  if (market !== null && origins.market !== null)
    return { value: market, because: fromBrief("read from who uses it", origins.market.span) };
  return {
    value: "B2B",
    because: fromCatalog(
      "not stated; planned as B2B, whose first phase is by invitation, the more careful choice",
      "market default; our default",
    ),
  };
}

function riskOf({ riskLevel, hazards, origins }: Facts): { value: RiskLevel; because: Because } {
  if (riskLevel !== null && origins.riskLevel !== null)
    return { value: riskLevel, because: fromBrief("as stated", origins.riskLevel.span) };
  if (hazards.length === 0) {
    const row = "risk default; our default";
    return { value: "medium", because: fromCatalog("neither a level nor a hazard is named; planned as medium", row) };
  }
  const severities = hazards.map(({ id }) => HAZARD_SEVERITIES[id].severity).sort();
  const worst = severities[0] ?? "S2";
  return {
    value: RISK_BY_SEVERITY[worst],
    because: computed(`not stated; the worst hazard named has severity ${worst}`, [
      "fact:hazards",
      "catalog:hazard-severities",
    ]),
  };
}

/** The base of every share. Exclusions take an unknown part of the stated population away, so it is known only without them. */
export function populationOf(facts: Facts, values: AssumedValues): Population {
  const stated = facts.population === null ? null : Math.round(facts.population.count);
  const whole = stated ?? Math.round(values.populationIfUnknown);
  const eligible = stated !== null && facts.exclusions.length === 0 ? stated : null;
  const planningLow = Math.max(1, eligible ?? Math.floor(whole * values.eligibleShareLow));
  const unit = facts.population?.unit ?? "people";
  return {
    stated,
    unit,
    base:
      eligible === null
        ? `the ${unit} who could be admitted by the last phase if all conditions are met`
        : `all ${unit}: the brief keeps nobody out`,
    eligible,
    planningLow,
    breakEven: null,
    because: {
      eligible:
        eligible === null
          ? computed("the brief does not say how many its exclusions keep out", ["fact:population", "fact:exclusions"])
          : computed("no exclusions, so everybody stated is eligible", ["fact:population", "fact:exclusions"]),
      planningLow:
        eligible === null
          ? assumed(
              `${values.eligibleShareLow} of ${stated === null ? "the assumed" : "the stated"} population`,
              stated === null ? "populationIfUnknown" : "eligibleShareLow",
            )
          : computed("the eligible population itself", ["plan:/population/eligible"]),
      breakEven: computed("the first gates that can be read, scaled down to where one of them can't", [
        "plan:/phases",
        "plan:/population/planningLow",
      ]),
    },
  };
}

/** The number that counts of people are made from: an upper bound while the eligible population is not known. */
export function baseCount(population: Population, values: AssumedValues): number {
  return population.eligible ?? population.stated ?? Math.round(values.populationIfUnknown);
}
