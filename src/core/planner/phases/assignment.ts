import type { Market } from "../../brief/facts.ts";
import { EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { unitOf } from "../../catalog/population-units.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";

/** Betas are lists of those who agreed; everything after them is a hash of the population. */
const LISTED: ReadonlySet<PhaseKind> = new Set<PhaseKind>(["closed_beta", "opt_in_beta"]);

/** Whether the phase draws people by lot. */
export function isHashed(kind: PhaseKind, base: number): boolean {
  return showsToCustomers({ kind }) && !LISTED.has(kind) && base >= EXPOSURE_RULES.namedBelow;
}

/** Markets in which an administrator decides for everybody of an account. */
const BY_ACCOUNT: ReadonlySet<Market> = new Set<Market>(["B2B"]);

export function sellsToAccounts({ profile }: PlanContext): boolean {
  return BY_ACCOUNT.has(profile.market);
}

/** What is let in or held back as a whole. */
export function unitAssigned(context: PlanContext): string {
  if (sellsToAccounts(context)) return "account";
  const { is, words } = unitOf(context.population.unit);
  const word = context.population.unit.toLowerCase();
  return is === "person" || is === "work item" || !words.includes(word) ? "person" : singular(word);
}

function singular(word: string): string {
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<!s)s$/, "");
}

/** How it is decided who is in. `control` is the share of the holdout. */
export function assignmentOf(context: PlanContext, kind: PhaseKind): Phase["assignment"] {
  const hashed = isHashed(kind, context.base);
  return {
    by: !showsToCustomers({ kind }) ? "none" : hashed ? "hash" : "list",
    unit: unitAssigned(context),
    randomised: hashed,
  };
}

export function assignmentBecause(kind: PhaseKind) {
  return fromCatalog("betas are lists, later phases a hash of the population", `phase library: ${kind}; our default`);
}

type Invited = Pick<Phase, "exposed" | "assignment">;

/** Whether a phase invites accounts of a list that is not gone through by name. */
export function invitesAccounts(context: PlanContext, { exposed, assignment }: Invited): boolean {
  return (
    sellsToAccounts(context) &&
    context.base >= EXPOSURE_RULES.namedBelow &&
    assignment.by === "list" &&
    exposed.unit === "people"
  );
}

/** How many accounts of the usual size an invitation takes. */
export function accountsOf({ values }: PlanContext, { exposed }: Pick<Phase, "exposed">): number {
  return Math.max(1, Math.round(exposed.count / values.peoplePerAccount));
}

/** Whether these would be so few that the invitation goes to small accounts instead; evidence counts on it. */
export function inSmallAccounts(context: PlanContext, phase: Invited): boolean {
  return invitesAccounts(context, phase) && accountsOf(context, phase) < EXPOSURE_RULES.leastAccounts;
}
