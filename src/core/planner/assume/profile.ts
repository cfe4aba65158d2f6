import type { Brief } from "../../brief/brief.ts";
import type { Archetype, Facts, Market } from "../../brief/facts.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { PROFILE_DEFAULTS } from "../../catalog/profile-defaults.ts";
import type { Because } from "../../plan/because.ts";
import type { Profile } from "../../plan/profile.ts";
import { computed, fromBrief, fromCatalog } from "../because.ts";
import { worstSeverity } from "../watch/hazards.ts";
import { nounOfBrief } from "./noun-of-brief.ts";
import { sellerToPublicBodies } from "./seller.ts";

/** What the plan takes the feature to be, where the facts leave it open. */
export function profileOf(facts: Facts, archetype: Archetype, title: string, brief: Brief): Profile {
  const market = marketOf(facts, brief);
  const risk = riskOf(facts);
  const unit = unitOf(archetype, brief);
  return {
    title,
    archetype,
    market: market.value,
    riskLevel: risk.value,
    unit: unit.value,
    because: {
      archetype: facts.origins.archetype
        ? fromBrief("read from what the feature does", facts.origins.archetype.span)
        : computed("taken from the wording of the brief", ["fact:archetype"]),
      market: market.because,
      riskLevel: risk.because,
      unit: unit.because,
    },
  };
}

function unitOf(archetype: Archetype, brief: Brief): { value: Profile["unit"]; because: Because } {
  const found = nounOfBrief(brief, ARCHETYPES[archetype]);
  if (found !== null) return { value: found.noun, because: fromBrief("the brief's own word", found.span) };
  const { one, many } = ARCHETYPES[archetype].unit;
  const because = fromCatalog(`the usual noun for ${archetype}`, `archetypes: ${archetype}; our default`);
  return { value: { one, many }, because };
}

function marketOf(facts: Facts, brief: Brief): { value: Market; because: Because } {
  const { market, origins } = facts;
  const seller = sellerToPublicBodies(facts, brief);
  if (seller !== null)
    return {
      value: seller.market,
      because: fromBrief(`sold to public bodies: they are the customers, so planned as ${seller.market}`, seller.span),
    };
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
