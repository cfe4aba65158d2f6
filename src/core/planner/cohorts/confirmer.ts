import type { ExclusionFact, RegulationId } from "../../brief/facts.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { CONFIRMERS } from "../../catalog/roles/confirmers.ts";
import type { People } from "../people/people.ts";

/**
 * Who confirms that a condition is met: whoever its own words ask for, else the owner of the law that it answers, else
 * whoever the kind of exclusion asks.
 */
export function confirmerOf(
  { kind, until }: Pick<ExclusionFact, "kind" | "until">,
  laws: Iterable<RegulationId>,
  people: People,
): string {
  const [law] = laws;
  const byWords = until === null ? undefined : CONFIRMERS.find(({ words }) => words.test(until))?.role;
  const byLaw = law === undefined ? EXCLUSION_KINDS[kind].confirms : REGULATIONS[law].owner;
  return people.title(byWords ?? byLaw);
}
