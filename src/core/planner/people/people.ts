import type { Facts } from "../../brief/facts.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import type { SeverityId } from "../../catalog/hazards/severities.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { ROLES, type RoleId } from "../../catalog/roles/roles.ts";
import { SIGN_OFFS, type SignOff } from "../../catalog/roles/sign-offs.ts";
import { SMALL_ORGANISATION } from "../../catalog/small-organisations.ts";

/** Titles of roles, as the organisation has them: a small one has four people for all of them. */
export interface People {
  title(role: RoleId): string;
  /** The titles that a collapsed one stands for; empty where nothing collapsed. */
  standsFor(title: string): readonly string[];
}

const FULL: People = { title: (role) => ROLES[role].title, standsFor: () => [] };

/** `base`: eligible people, an upper bound; `worstSeverity`: of the hazards of the plan, null without any. */
export function peopleOf(facts: Facts, base: number, worstSeverity: SeverityId | null): People {
  const grave = worstSeverity !== null && SMALL_ORGANISATION.neverWith.includes(worstSeverity);
  if (base >= SMALL_ORGANISATION.underPeople || grave) return FULL;
  const { titles } = SMALL_ORGANISATION;
  const title = (role: RoleId) => titles[ROLES[role].standsIn];
  const stands = new Map<string, string[]>();
  for (const role of rolesInPlay(facts))
    stands.set(title(role), [...(stands.get(title(role)) ?? []), ROLES[role].title]);
  return { title, standsFor: (asked) => stands.get(asked) ?? [] };
}

/** Roles that a plan of these facts speaks of, in the order of the catalog. */
function rolesInPlay(facts: Facts): RoleId[] {
  const inPlay = new Set<RoleId>([
    ...Object.values<SignOff>(SIGN_OFFS).flatMap(({ approver, vetoes }) => [approver, ...vetoes]),
    ...facts.hazards.flatMap(({ id }) => HAZARDS[id].signOff),
    ...facts.regulations.map(({ id }) => REGULATIONS[id].owner),
    ...facts.exclusions.flatMap(({ kind }) => [EXCLUSION_KINDS[kind].owner, EXCLUSION_KINDS[kind].confirms]),
  ]);
  return (Object.keys(ROLES) as RoleId[]).filter((role) => inPlay.has(role));
}
