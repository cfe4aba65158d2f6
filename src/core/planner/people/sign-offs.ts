import { SIGN_OFF_CASES } from "../../catalog/roles/sign-off-cases.ts";
import { SIGN_OFFS, SIGN_OFFS_BY_RISK, type SignOff } from "../../catalog/roles/sign-offs.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { PlanContext } from "../context.ts";

/** Who lets the plan into a phase of this kind, and who can stop it, each on their own rows. */
export function signOffsFor(kind: PhaseKind, context: PlanContext): { approver: string; vetoes: string[] } {
  const { people, profile } = context;
  const row: SignOff = SIGN_OFFS[kind];
  const approver = people.title(row.approver);
  const vetoes = [
    ...row.vetoes,
    ...row.conditional.filter(({ when }) => holds(when, context)).map(({ role }) => role),
    ...SIGN_OFFS_BY_RISK[profile.riskLevel].adds,
  ].map((role) => people.title(role));
  return { approver, vetoes: [...new Set(vetoes)].filter((title) => title !== approver) };
}

/** A case that nobody described holds: a veto too many is safer than one too few. */
function holds(when: string, { facts }: PlanContext): boolean {
  const row = SIGN_OFF_CASES[when];
  if (row === undefined) return true;
  return (
    facts.hazards.some(({ id }) => row.hazards.includes(id)) ||
    facts.regulations.some(({ id }) => row.regulations.includes(id)) ||
    facts.exclusions.some(({ kind, until }) => until !== null && row.conditionsOfKind.includes(kind)) ||
    (row.segments !== null && facts.segments.filter(({ dimension }) => dimension === row.segments).length >= 2)
  );
}
