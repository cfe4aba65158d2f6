import type { ExclusionFact, RegulationId } from "../../brief/facts.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { CONFIRMERS } from "../../catalog/roles/confirmers.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import type { People } from "../people/people.ts";

/**
 * Who confirms that a condition is met: whoever its own words or a state ask for, else the owner of the law that it
 * answers, else whoever the kind of exclusion asks.
 */
export function confirmerRole(
  { text, kind, until }: Pick<ExclusionFact, "text" | "kind" | "until">,
  laws: Iterable<RegulationId>,
): RoleId {
  const [law] = laws;
  const byWords = CONFIRMERS.find(({ of, words }) =>
    of === "condition" ? until !== null && words.test(until) : kind === "account-state" && words.test(text),
  )?.role;
  const byLaw = law === undefined ? EXCLUSION_KINDS[kind].confirms : REGULATIONS[law].owner;
  return byWords ?? byLaw;
}

export function confirmerOf(
  fact: Pick<ExclusionFact, "text" | "kind" | "until">,
  laws: Iterable<RegulationId>,
  people: People,
): string {
  return people.title(confirmerRole(fact, laws));
}
