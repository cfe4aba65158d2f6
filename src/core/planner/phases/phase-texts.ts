import type { Market } from "../../brief/facts.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { PHASE_TEMPLATES, type PhaseTemplate } from "../../catalog/phase-templates.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { unitAssigned } from "./assignment.ts";
import { includeOf, nameOf } from "./cohort-words.ts";
import type { SizedPhase } from "./size-phases.ts";
import { wavesOf } from "./waves.ts";

export type PhaseTexts = Pick<Phase, "name" | "autonomy" | "entry" | "skip" | "messages"> & { include: string[] };

/** What phase `at` (counted from 0) is called and says: who is in, what must be there first, who is told what. */
export function phaseTexts(context: PlanContext, sized: readonly SizedPhase[], at: number): PhaseTexts {
  const phase = sized[at];
  if (phase === undefined) throw new Error(`no phase ${at}`);
  const kinds = sized.map(({ kind }) => kind);
  return {
    name: nameOf(context, sized, at),
    include: includeOf(context, sized, at),
    autonomy: autonomyOf(context, kinds, at),
    entry: entryOf(context, phase.kind),
    messages: messagesOf(context, phase.kind),
    skip: skipOf(context, kinds, phase),
  };
}

/** Markets whose customers have administrators. */
const WITH_ADMINISTRATORS: ReadonlySet<Market> = new Set<Market>(["B2B", "B2B2C"]);

function messagesOf({ profile }: PlanContext, kind: PhaseKind): string[] {
  const { messages, administrators, support, leaders }: PhaseTemplate = PHASE_TEMPLATES[kind];
  const toAdministrators = WITH_ADMINISTRATORS.has(profile.market) ? administrators : null;
  return [...messages, ...[toAdministrators, support, leaders].filter((line) => line !== null)];
}

function entryOf(context: PlanContext, kind: PhaseKind): string[] {
  const template: PhaseTemplate = PHASE_TEMPLATES[kind];
  const { autonomy } = ARCHETYPES[context.profile.archetype];
  const acts = autonomy !== undefined && kind !== "internal" && kind !== "shadow";
  return [...template.entry, ...(acts ? ["Rung of autonomy enforced by permissions, not by the prompt"] : [])];
}

/** The rung rises by one from phase to phase, not in a shadow phase, and not above the risk's highest. */
export function autonomyOf({ profile }: PlanContext, kinds: readonly PhaseKind[], at: number): string | null {
  const { autonomy } = ARCHETYPES[profile.archetype];
  if (autonomy === undefined) return null;
  const risen = kinds.slice(1, at + 1).filter((kind) => kind !== "shadow").length;
  return autonomy.rungs[Math.min(risen, autonomy.highest[profile.riskLevel])] ?? null;
}

/** The meeting before the phase decides; without one recorded condition the phase is left out and the rest goes on. */
function skipOf(context: PlanContext, kinds: readonly PhaseKind[], { kind, startDay }: SizedPhase): Phase["skip"] {
  if (kind !== "conditional_admission") return null;
  const unit = unitAssigned(context);
  const conditions = [...new Set(wavesOf(context, kinds).flatMap(({ groups }) => groups.map(({ until }) => until)))];
  return {
    onDay: Math.max(1, startDay - 1),
    unless: `at least one ${unit} has its condition recorded as met: ${conditions.join("; or ")}`,
  };
}
