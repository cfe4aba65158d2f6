import type { HazardId } from "../../brief/facts.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import { SIGN_OFF_CASES } from "../../catalog/roles/sign-off-cases.ts";
import { ADMITS_PEOPLE, GRAVE, SIGN_OFFS, SIGN_OFFS_BY_RISK, type SignOff } from "../../catalog/roles/sign-offs.ts";
import { type Gate, isPassing } from "../../plan/gate.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { lawsOfOpenPlaces } from "../law/open-places.ts";
import { severityOf } from "../watch/severity.ts";
import { signersOf } from "../watch/signers.ts";

/** What a plan holds when the gate into a phase meets. */
export interface AtTheGate {
  readonly hazards: readonly HazardId[];
  /** Of the phase before: they are read at the meeting that lets this one begin. */
  readonly gates: readonly Gate[];
}

/**
 * Who lets the plan into a phase of this kind, and who can stop it, each on their own rows: whoever owns a row that the gate
 * decides by, and wherever more customers come in, whoever answers for a grave hazard or a law.
 */
export function signOffsFor(
  kind: PhaseKind,
  context: PlanContext,
  { hazards, gates }: AtTheGate,
): { approver: string; vetoes: string[] } {
  const { people, profile } = context;
  const row: SignOff = SIGN_OFFS[kind];
  const approver = people.title(row.approver);
  const roles = [
    ...row.vetoes,
    ...row.conditional.filter(({ when }) => holds(when, context)).map(({ role }) => role),
    ...(showsToCustomers({ kind }) ? protectors(kind, context, hazards) : []),
    ...SIGN_OFFS_BY_RISK[profile.riskLevel].adds,
  ];
  const deciding = gates.filter((gate) => isPassing(gate) && !gate.advisory);
  const vetoes = [...roles.map((role) => people.title(role)), ...deciding.map(({ owner }) => owner)];
  return { approver, vetoes: [...new Set(vetoes)].filter((title) => title !== approver) };
}

/** Who answers for a grave hazard, or owns a law of the plan, can stop each phase that exposes more of those concerned. */
function protectors(kind: PhaseKind, context: PlanContext, hazards: readonly HazardId[]): RoleId[] {
  const { facts, brief } = context;
  const grave = hazards.filter((id) => GRAVE.includes(severityOf(id, facts).severity));
  return [
    ...grave.flatMap((id) => signersOf(id, context).slice(0, ADMITS_PEOPLE.includes(kind) ? undefined : 1)),
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
