import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";

/** The rung in phase `at`, counted from 0; null where the feature never acts. */
export function rungOf(context: PlanContext, kinds: readonly PhaseKind[], at: number): number | null {
  const { autonomy } = ARCHETYPES[context.profile.archetype];
  if (autonomy === undefined) return null;
  const rises = (upTo: number) => kinds.slice(0, upTo + 1).filter((kind) => showsToCustomers({ kind })).length;
  const last = lastRung(context);
  // With fewer phases than rungs the ladder begins higher, never with a step of two.
  const first = Math.max(0, last - rises(kinds.length - 1));
  return Math.min(first + rises(at), last);
}

/** What the feature may do by itself in phase `at`, as a plan prints it. */
export function autonomyOf(context: PlanContext, kinds: readonly PhaseKind[], at: number): string | null {
  const rung = rungOf(context, kinds, at);
  return rung === null ? null : (ARCHETYPES[context.profile.archetype].autonomy?.rungs[rung] ?? null);
}

/** What must be there before the feature may act so far by itself. */
export function autonomyEntry(context: PlanContext, kinds: readonly PhaseKind[], at: number): string[] {
  const { autonomy } = ARCHETYPES[context.profile.archetype];
  const kind = kinds[at] ?? "internal";
  if (autonomy === undefined || !showsToCustomers({ kind })) return [];
  const alone = rungOf(context, kinds, at) === autonomy.rungs.length - 1;
  return ["Rung of autonomy enforced by permissions, not by the prompt", ...(alone ? [autonomy.signed] : [])];
}

/** In general availability: what the brief says is shipped, or as far as its risk goes. */
function lastRung({ brief, profile }: PlanContext): number {
  const { autonomy } = ARCHETYPES[profile.archetype];
  if (autonomy === undefined) return 0;
  const stated = autonomy.shipped.find(({ words }) => words.test(brief.feature));
  return stated?.rung ?? autonomy.highest[profile.riskLevel];
}
