import type { ExclusionFact, RegulationId } from "../../brief/facts.ts";
import { ADDED_EXCLUSIONS, type AddedExclusion } from "../../catalog/added-exclusions.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { Exclusion } from "../../plan/exclusion.ts";
import { gateId, type PhaseKind, phaseId, snakeCase, uniqueId } from "../../plan/ids.ts";
import { fromBrief, fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { exclusionsOfLaw } from "../law/exclusions-of-law.ts";
import { alsoNeeded, newPlanSignedBy, OWN_CHOICE } from "./conditions-of-law.ts";
import { confirmerOf } from "./confirmer.ts";
import { evidenceOf, isRefusal } from "./evidence-of.ts";
import { excludesData } from "./excludes-data.ts";
import { lawsOfExclusion, type Tie } from "./laws-of-exclusion.ts";
import { vagueCover } from "./vague-cover.ts";

/** Where its people come in: the phase, counted from 0, and the gate of the phase before that proves the condition. */
export interface Admission {
  readonly at: number;
  readonly gate: string;
}

/** An exclusion with its place in the phases. Its number in the list is the one that covers name: `exclusion:0`. */
export interface PlacedExclusion {
  readonly exclusion: Exclusion;
  readonly admission: Admission | null;
  /** Laws named in the brief that it speaks of. */
  readonly laws: ReadonlyMap<RegulationId, Tie>;
  /** Null for those that the plan adds. */
  readonly fact: ExclusionFact | null;
  readonly row: AddedExclusion | null;
}

type Context = Pick<PlanContext, "brief" | "facts" | "profile" | "people">;
type Kinds = readonly PhaseKind[];

/** Each phase, law and line of a draft asks for the same list: contexts and kinds never change, so it is made once. */
const PLACED = new WeakMap<Context, WeakMap<Kinds, readonly PlacedExclusion[]>>();

/** Every exclusion of the brief, in its order, and after them those that the plan adds. */
export function placeExclusions(context: Context, kinds: Kinds): readonly PlacedExclusion[] {
  const known = PLACED.get(context) ?? new WeakMap<Kinds, readonly PlacedExclusion[]>();
  PLACED.set(context, known);
  const placed = known.get(kinds) ?? place(context, kinds);
  known.set(kinds, placed);
  return placed;
}

function place(context: Context, kinds: Kinds): PlacedExclusion[] {
  const subjects = new Set<string>();
  const admission = (text: string, at: number | null): Admission | null => {
    const before = at === null ? undefined : kinds[at - 1];
    if (at === null || before === undefined) return null;
    const subject = uniqueId(snakeCase(`${snakeCase(text).slice(0, 48)} condition`), subjects);
    subjects.add(subject);
    return { at, gate: gateId(before, subject, "promote") };
  };
  return [
    ...context.facts.exclusions.map((fact) => placeNamed(context, kinds, fact, admission)),
    ...exclusionsOfLaw(context, kinds).map(({ row, laws }) => ({
      ...placeAdded(context, kinds, row, admission),
      laws,
    })),
    ...ADDED_EXCLUSIONS.filter((row) => isAdded(row, context, kinds)).map((row) =>
      placeAdded(context, kinds, row, admission),
    ),
  ];
}

type Admit = (text: string, at: number | null) => Admission | null;

function placeNamed(context: Context, kinds: Kinds, fact: ExclusionFact, admit: Admit): PlacedExclusion {
  const laws = lawsOfExclusion(fact, context.facts);
  const placed = { laws, fact, row: null };
  if (fact.until === null) return { ...placed, admission: null, exclusion: standing(context, fact, laws) };
  const admission = admit(fact.text, admittingPhase(EXCLUSION_KINDS[fact.kind].admittedIn, kinds));
  return {
    ...placed,
    admission,
    exclusion: {
      ...common(context, fact),
      treatment: "XU",
      until: fact.until,
      alsoNeeded: alsoNeeded(wholeLaws(laws), fact.until),
      admittedIn: admission === null ? null : phaseId(admission.at + 1, kinds[admission.at] ?? "general_availability"),
      usuallyLiftedBy: null,
      because: fromBrief("kept out until the condition is met", fact.origin.span),
    },
  };
}

function common(context: Context, fact: ExclusionFact) {
  const { text, kind } = fact;
  const covers = vagueCover(text)?.covers ?? null;
  const owner = context.people.title(EXCLUSION_KINDS[kind].owner);
  return { text, kind, covers, evidence: evidenceOf(context, fact), owner, addedByPlan: false };
}

/** Without a condition: data is blocked and its people are in, people stay out for good. */
function standing(context: Context, fact: ExclusionFact, laws: ReadonlyMap<RegulationId, Tie>): Exclusion {
  const never = { ...common(context, fact), until: null, alsoNeeded: null, admittedIn: null } as const;
  const because = (detail: string) => fromBrief(detail, fact.origin.span);
  if (excludesData(fact.text))
    return {
      ...never,
      treatment: "XD",
      usuallyLiftedBy: null,
      because: because("kept out without a condition; it names data or an action, so its people are in"),
    };
  const lifting = fact.kind === "regulated" ? [...laws.keys()] : wholeLaws(laws);
  return {
    ...never,
    treatment: "XP",
    usuallyLiftedBy: isRefusal(fact) ? OWN_CHOICE : newPlanSignedBy(confirmerOf(fact, lifting, context.people)),
    because: because("kept out, without a condition"),
  };
}

/**
 * Laws that speak of all whom the exclusion names, and those that keep everybody out by default: the others are met at
 * gates of their own.
 */
export function wholeLaws(laws: ReadonlyMap<RegulationId, Tie>): RegulationId[] {
  return [...laws].flatMap(([id, tie]) => (tie === "whole" || REGULATIONS[id].restOfPlace !== undefined ? [id] : []));
}

/** The first phase of the kinds given, or general availability, never phase 1. */
function admittingPhase(wanted: readonly PhaseKind[], kinds: Kinds): number {
  for (const kind of wanted) {
    const at = kinds.indexOf(kind);
    if (at > 0) return at;
  }
  return kinds.length - 1;
}

function isAdded({ when, until }: AddedExclusion, { facts, profile }: Context, kinds: Kinds): boolean {
  return (
    (when.markets === null || when.markets.includes(profile.market)) &&
    (!when.besideOthers || facts.exclusions.length > 0) &&
    (when.hazards === null || facts.hazards.some(({ id }) => when.hazards?.includes(id))) &&
    (when.noneOfKind === null || facts.exclusions.every(({ kind }) => kind !== when.noneOfKind)) &&
    (until === null || kinds.includes(until.after))
  );
}

function placeAdded(context: Context, kinds: Kinds, row: AddedExclusion, admit: Admit): PlacedExclusion {
  const { text, kind, evidence, owner, why, until } = row;
  const common = {
    text,
    kind,
    covers: null,
    evidence: kind === "region" ? evidenceOf(context, { text, kind, until: null }) : evidence,
    owner: context.people.title(owner),
    addedByPlan: true,
    because: fromCatalog(`added by this plan, confirm: ${why}`, "exclusions that plans add; our default"),
  };
  const placed = { laws: new Map<RegulationId, Tie>(), fact: null, row };
  const admission = until === null ? null : admit(text, kinds.indexOf(until.after) + 1);
  const exclusion: Exclusion =
    until === null || admission === null
      ? {
          ...common,
          treatment: "XP",
          until: null,
          alsoNeeded: null,
          admittedIn: null,
          usuallyLiftedBy: row.usuallyLiftedBy,
        }
      : {
          ...common,
          treatment: "XU",
          until: until.text,
          alsoNeeded: [],
          admittedIn: phaseId(admission.at + 1, kinds[admission.at] ?? "general_availability"),
          usuallyLiftedBy: null,
        };
  return { ...placed, admission, exclusion };
}
