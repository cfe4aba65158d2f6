import type { Brief } from "../../brief/brief.ts";
import { keptOutside } from "../../brief/readers/regulations/kept-outside.ts";
import { LAWS_BESIDE, type LawBeside } from "../../catalog/regulations/laws-beside.ts";
import type { RegulationRow } from "../../catalog/regulations/regulation-row.ts";
import type { Span } from "../../shared/span.ts";
import type { PlanContext } from "../context.ts";
import { lawsOfOpenPlaces } from "./open-places.ts";

type Context = Pick<PlanContext, "brief" | "profile" | "facts">;

/** Why a law that the brief names may not apply to this feature, and what may in its place; null where nothing speaks against it. */
export function doubtAbout({ id, appliesTo }: RegulationRow, { brief, profile }: Context): string | null {
  if (appliesTo === undefined) return null;
  const { markets, words, doubt, instead } = appliesTo;
  const fits = (markets?.includes(profile.market) ?? true) && (words?.test(wordsOf(brief)) ?? true);
  return fits ? null : `${id} may not apply: ${doubt}. It may be ${instead}`;
}

/** The brief says that the feature stays outside the scope of what it names there. */
export function staysOutside({ brief }: Pick<PlanContext, "brief">, span: Span): boolean {
  return keptOutside(brief[span.field], span);
}

/** Laws outside the closed list that a brief like this often forgets. */
export function lawsBeside({ brief, facts, profile }: Context): LawBeside[] {
  const text = wordsOf(brief);
  const taken = [...facts.regulations, ...lawsOfOpenPlaces(facts, brief)].map(({ id }) => id);
  return LAWS_BESIDE.filter(
    ({ words, also, markets, archetypes, regulations, absent }) =>
      words.test(text) &&
      (also?.test(text) ?? true) &&
      (markets?.includes(profile.market) ?? true) &&
      (archetypes?.includes(profile.archetype) ?? true) &&
      (regulations === null || regulations.some((id) => taken.includes(id))) &&
      !absent.some((id) => taken.includes(id)),
  );
}

function wordsOf(brief: Brief): string {
  return Object.values(brief).join("\n");
}
