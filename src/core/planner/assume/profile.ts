import type { Archetype, Facts, Market } from "../../brief/facts.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { PROFILE_DEFAULTS } from "../../catalog/profile-defaults.ts";
import type { Because } from "../../plan/because.ts";
import type { Profile } from "../../plan/profile.ts";
import { computed, fromBrief, fromCatalog } from "../because.ts";
import { worstSeverity } from "../watch/hazards.ts";

/** What the plan takes the feature to be, where the facts leave it open. */
export function profileOf(facts: Facts, archetype: Archetype, title: string): Profile {
  const market = marketOf(facts);
  const risk = riskOf(facts);
  const { one, many } = ARCHETYPES[archetype].unit;
  return {
    title,
    archetype,
    market: market.value,
    riskLevel: risk.value,
    unit: { one, many },
    because: {
      archetype: facts.origins.archetype
        ? fromBrief("read from what the feature does", facts.origins.archetype.span)
        : computed("taken from the wording of the brief", ["fact:archetype"]),
      market: market.because,
      riskLevel: risk.because,
      unit: fromCatalog(`the usual noun for ${archetype}`, `archetypes: ${archetype}; our default`),
    },
  };
}

function marketOf({ market, origins }: Facts): { value: Market; because: Because } {
  if (market !== null && origins.market !== null)
    return { value: market, because: fromBrief("read from who uses it", origins.market.span) };
  return {
    value: PROFILE_DEFAULTS.market,
    because: fromCatalog(
      "not stated; planned as B2B, whose first phase is by invitation, the more careful choice",
      "profile defaults: market; our default",
    ),
  };
}

function riskOf(facts: Facts): { value: Profile["riskLevel"]; because: Because } {
  const { riskLevel, hazards, origins } = facts;
  if (riskLevel !== null && origins.riskLevel !== null)
    return { value: riskLevel, because: fromBrief("as stated", origins.riskLevel.span) };
  if (hazards.length === 0)
    return {
      value: PROFILE_DEFAULTS.riskWithoutHazards,
      because: fromCatalog(
        "neither a level nor a hazard is named; planned as medium",
        "profile defaults: risk; our default",
      ),
    };
  const worst = worstSeverity(facts);
  return {
    value: PROFILE_DEFAULTS.riskBySeverity[worst],
    because: computed(`not stated; the worst hazard named has severity ${worst}`, [
      "fact:hazards",
      "catalog:hazards",
      "catalog:profile-defaults",
    ]),
  };
}
