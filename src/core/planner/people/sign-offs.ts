import type { HazardId } from "../../brief/facts.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import { SIGN_OFF_CASES } from "../../catalog/roles/sign-off-cases.ts";
import { ADMITS_PEOPLE, GRAVE, SIGN_OFFS, SIGN_OFFS_BY_RISK, type SignOff } from "../../catalog/roles/sign-offs.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { PlanContext } from "../context.ts";
import { lawsOfOpenPlaces } from "../law/open-places.ts";
import { hazardIn } from "../watch/hazard-in.ts";
import { ownerIn } from "../watch/owners.ts";
import { severityOf } from "../watch/severity.ts";

/** Who lets the plan into a phase of this kind, and who can stop it, each on their own rows. */
export function signOffsFor(
  kind: PhaseKind,
  context: PlanContext,
  added: readonly HazardId[] = [],
): { approver: string; vetoes: string[] } {
  const { people, profile } = context;
  const row: SignOff = SIGN_OFFS[kind];
  const approver = people.title(row.approver);
  const vetoes = [
    ...row.vetoes,
    ...row.conditional.filter(({ when }) => holds(when, context)).map(({ role }) => role),
    ...(ADMITS_PEOPLE.includes(kind) ? protectors(context, added) : []),
    ...SIGN_OFFS_BY_RISK[profile.riskLevel].adds,
  ].map((role) => people.title(role));
  return { approver, vetoes: [...new Set(vetoes)].filter((title) => title !== approver) };
}

/** Who signs for a grave hazard, or owns a law of the plan, can stop the phase that exposes those concerned. */
export function protectors(
  context: Pick<PlanContext, "facts" | "brief" | "profile">,
  added: readonly HazardId[] = [],
): RoleId[] {
  const { facts, brief } = context;
  const hazards = [...facts.hazards.map(({ id }) => id), ...added];
  const grave = hazards.filter((id) => GRAVE.includes(severityOf(id, facts).severity));
  return [
    ...grave.flatMap((id) => hazardIn(id, context).signOff.map((role) => ownerIn(role, context))),
    ...[...facts.regulations, ...lawsOfOpenPlaces(facts, brief)].map(({ id }) => REGULATIONS[id].owner),
  ];
}

/** A case that nobody described holds: a veto too many is safer than one too few. */
export function holds(when: string, { facts }: PlanContext): boolean {
  const row = SIGN_OFF_CASES[when];
  if (row === undefined) return true;
  return (
    facts.hazards.some(({ id }) => row.hazards.includes(id)) ||
    facts.regulations.some(({ id }) => row.regulations.includes(id)) ||
    facts.exclusions.some(({ kind, until }) => until !== null && row.conditionsOfKind.includes(kind)) ||
    (row.segments !== null && facts.segments.filter(({ dimension }) => dimension === row.segments).length >= 2)
  );
}
