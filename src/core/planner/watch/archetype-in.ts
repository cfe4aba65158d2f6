import type { ArchetypeRow } from "../../catalog/archetypes/archetype-row.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { type Described, holds } from "./traits.ts";

/** The archetype's row as this product has it: words of one kind of product never stand in the plan of another. */
export function archetypeIn(context: Described): ArchetypeRow {
  const row = ARCHETYPES[context.profile.archetype];
  const { all: _all, none: _none, ...parts } = row.variants?.find((variant) => holds(variant, context)) ?? {};
  return { ...row, ...parts };
}
