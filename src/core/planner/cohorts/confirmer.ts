import type { ExclusionKind, RegulationId } from "../../brief/facts.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { People } from "../people/people.ts";

/** Who confirms that a condition is met: the owner of the law that it answers, else whoever the kind of exclusion asks. */
export function confirmerOf(kind: ExclusionKind, laws: Iterable<RegulationId>, people: People): string {
  const [law] = laws;
  return people.title(law === undefined ? EXCLUSION_KINDS[kind].confirms : REGULATIONS[law].owner);
}
