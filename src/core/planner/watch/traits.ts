import { type Condition, TRAITS, type Trait, type TraitRow } from "../../catalog/archetypes/traits.ts";
import type { PlanContext } from "../context.ts";

/** What traits are read from. */
export type Described = Pick<PlanContext, "brief" | "facts" | "profile">;

/** Whether the product of this brief has a trait: by its archetype, market, laws, hazards, or by the brief's words. */
export function hasTrait(trait: Trait, { brief, facts, profile }: Described): boolean {
  const row: TraitRow = TRAITS[trait];
  const text = `${brief.feature}\n${brief.userBase}`;
  if (row.unless?.test(text)) return false;
  return (
    row.archetypes.includes(profile.archetype) ||
    row.markets.includes(profile.market) ||
    facts.regulations.some(({ id }) => row.laws.includes(id)) ||
    facts.hazards.some(({ id }) => row.hazards.includes(id)) ||
    (row.words?.test(text) ?? false)
  );
}

/** Whether a part of a row is meant for this product. */
export function holds({ all = [], none = [] }: Condition, context: Described): boolean {
  return all.every((trait) => hasTrait(trait, context)) && !none.some((trait) => hasTrait(trait, context));
}

/** Whether the brief's own words show a trait, whatever its archetype, laws and hazards. */
export function productWords(trait: Trait, brief: Described["brief"]): boolean {
  const row: TraitRow = TRAITS[trait];
  return row.words?.test(`${brief.feature}\n${brief.userBase}`) ?? false;
}
