import type { Market } from "../../brief/facts.ts";
import { PHASE_TEMPLATES, type PhaseTemplate } from "../../catalog/phase-templates.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { capacityText } from "../parts/capacity.ts";
import { autonomyEntry, autonomyOf } from "./autonomy.ts";
import { decidesAboutCases, includeOf, nameOf } from "./cohort-words.ts";
import { goNoGoSteps } from "./completion.ts";
import { controlShare } from "./control.ts";
import { listText } from "./segments-in-words.ts";
import type { SizedPhase } from "./size-phases.ts";

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
    entry: entryOf(context, kinds, at, phase),
    messages: messagesOf(context, phase.kind),
    // Others come too in every phase of ours: an unmet condition takes away the wave, never the phase.
    skip: null,
  };
}

/** Markets whose customers have administrators. */
export const WITH_ADMINISTRATORS: ReadonlySet<Market> = new Set<Market>(["B2B", "B2B2C"]);

function messagesOf(context: PlanContext, kind: PhaseKind): string[] {
  const { messages, administrators, support, leaders, byCase }: PhaseTemplate = PHASE_TEMPLATES[kind];
  const users = byCase !== undefined && decidesAboutCases(context) ? byCase.messages : messages;
  const toAdministrators = WITH_ADMINISTRATORS.has(context.profile.market) ? administrators : null;
  return [...users, ...[toAdministrators, support, leaders].filter((line) => line !== null)];
}

function entryOf(context: PlanContext, kinds: readonly PhaseKind[], at: number, phase: SizedPhase): string[] {
  const template: PhaseTemplate = PHASE_TEMPLATES[phase.kind];
  return [
    ...template.entry.map((line) => line.replace("{capacity}", capacityText(context, phase))),
    ...(controlShare(context, kinds) > 0 ? (template.entryWithControl ?? []) : []),
    ...autonomyEntry(context, kinds, at),
    ...stepEntry(context, phase),
    ...goNoGoEntry(context, phase),
  ];
}

/** Who turns the share up inside a phase, and on what. */
function stepEntry({ people }: PlanContext, { steps }: SizedPhase): string[] {
  if (steps.length < 2) return [];
  return [
    `Each further step: by ${people.title("sre-lead")}, when no pause or kill rule has fired since the step before and the readings due are in`,
  ];
}

/** At the gravest risk a meeting decides now and then whether the steps of general availability go on. */
function goNoGoEntry(context: PlanContext, phase: SizedPhase): string[] {
  const steps = goNoGoSteps(context, phase).map(({ number }) => number);
  if (steps.length === 0) return [];
  return [
    `Go or no-go in writing before ${steps.length === 1 ? "step" : "steps"} ${listText(steps.map(String))}: no step while a pause or an open S0 case stands`,
  ];
}
