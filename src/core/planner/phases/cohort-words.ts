import type { Archetype } from "../../brief/facts.ts";
import { EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { STARTS_BY_GROUP } from "../../catalog/phase-compositions.ts";
import {
  DECIDES_ABOUT_CASES,
  MAJORITY_WITHOUT_HOLDOUT,
  PHASE_TEMPLATES,
  type PhaseTemplate,
} from "../../catalog/phase-templates.ts";
import { populationNoun, unitOf } from "../../catalog/population-units.ts";
import { FIRST_DATA } from "../../catalog/record-duties.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { segmentsLetIn } from "../cohorts/segments-let-in.ts";
import type { PlanContext } from "../context.ts";
import { accountsOf, inSmallAccounts, invitesAccounts, sellsToAccounts } from "./assignment.ts";
import { controlShare } from "./control.ts";
import { grouped } from "./grouped.ts";
import { listText, namesOf } from "./segments-in-words.ts";
import { segmentsToStart } from "./segments-to-start.ts";
import type { SizedPhase } from "./size-phases.ts";
import { admissionTitle, wavesOf } from "./waves.ts";

/** A phase's name without its weeks. */
export function nameOf(context: PlanContext, sized: readonly SizedPhase[], at: number): string {
  const phase = sized[at];
  if (phase === undefined) return "";
  const { title } = wordsFor(context, sized, phase);
  return phase.kind === "conditional_admission" ? `${title}, with ${admissionTitle(context, kindsOf(sized))}` : title;
}

const kindsOf = (sized: readonly SizedPhase[]) => sized.map(({ kind }) => kind);

/** A title and who is in, in the words that fit so many people and such a holdout. */
function wordsFor(
  context: PlanContext,
  sized: readonly SizedPhase[],
  { kind }: SizedPhase,
): { title: string; include: string } {
  const template: PhaseTemplate = PHASE_TEMPLATES[kind];
  if (context.base < EXPOSURE_RULES.namedBelow && template.named !== null) return template.named;
  const { byCase } = template;
  if (byCase !== undefined && decidesAboutCases(context)) return { title: template.title, include: byCase.include };
  return kind === "holdout_majority" && controlShare(context, kindsOf(sized)) === 0
    ? MAJORITY_WITHOUT_HOLDOUT
    : template;
}

/** Who is in: in the feature's own words for its users, with numbers. */
export function includeOf(context: PlanContext, sized: readonly SizedPhase[], at: number): string[] {
  const phase = sized[at];
  if (phase === undefined) return [];
  const who = wordsFor(context, sized, phase)
    .include.replace("{data}", FIRST_DATA.inShort)
    .replace("{people}", `the eligible ${populationNoun(context.population.unit)}`)
    .replace("{where}", whereOf(context))
    .replace("{units}", context.profile.unit.many)
    .replace("{segments}", segmentsText(context, phase));
  if (!showsToCustomers(phase)) return [phase.kind === "shadow" ? who : `${who}${staffRoles(context)}`];
  return [
    who,
    countLine(context, sized, phase),
    ...admittedLines(context, sized, phase),
    ...coverLines(context, phase),
  ];
}

/** Whether its output is a decision about a case, and not something that people ask for. */
export function decidesAboutCases({ profile }: PlanContext): boolean {
  const archetypes: readonly Archetype[] = DECIDES_ABOUT_CASES.archetypes;
  return archetypes.includes(profile.archetype);
}

/** How segments or regions start: one after the other, in the order of the steps, or all at once. */
function segmentsText(context: PlanContext, { kind, steps }: SizedPhase): string {
  const group = STARTS_BY_GROUP[kind]?.group ?? "segment";
  const together = segmentsToStart(context, kind).length === 0 || steps.length < 2;
  return together
    ? `; all ${group}s start together`
    : `; new ones one ${group} after the other, in the order of the steps`;
}

function whereOf(context: PlanContext): string {
  const noun = populationNoun(context.population.unit);
  return sellsToAccounts(context) ? "at business accounts" : `among the ${noun}`;
}

function staffRoles({ facts }: PlanContext): string {
  const roles = namesOf(facts, "role");
  return roles === null ? "" : `; staff who do the work of ${roles} first`;
}

/** "up to 4,800 people (1 % of those eligible) by the phase's end, in about 240 accounts of 20". */
function countLine(context: PlanContext, sized: readonly SizedPhase[], phase: SizedPhase): string {
  const { population, base } = context;
  const { exposed, assignment } = phase;
  const most = population.eligible === null ? "up to " : "";
  const share = `${Number((exposed.shareOfEligible * 100).toPrecision(3))} %`;
  const of =
    base < EXPOSURE_RULES.namedBelow
      ? `${exposed.count} of ${base} ${exposed.unit}`
      : `${grouped(exposed.count)} ${exposed.unit} (${share} of those eligible)`;
  const unit = unitOf(population.unit);
  const behind = unit.peoplePerUnit > 1 ? `, about ${unit.peoplePerUnit} people behind each` : "";
  const control = assignment.randomised ? controlShare(context, kindsOf(sized)) : 0;
  const holdout = control === 0 ? "" : `; without the holdout of ${control * 100} %, drawn by lot`;
  return `${most}${of} by the phase's end${behind}${accountsText(context, phase)}${holdout}`;
}

/** How many accounts an invitation takes; too few of them resemble each other too much to measure anything. */
function accountsText(context: PlanContext, phase: SizedPhase): string {
  if (!invitesAccounts(context, phase)) return "";
  const { leastAccounts } = EXPOSURE_RULES;
  if (inSmallAccounts(context, phase))
    return `, some people in each of ${leastAccounts} accounts or more, so that gates can be measured`;
  return `, in about ${grouped(accountsOf(context, phase))} accounts of ${grouped(context.values.peoplePerAccount)}`;
}

/** In which order people come in. Who they are and on which condition stands once, under what the phase admits. */
function admittedLines(context: PlanContext, sized: readonly SizedPhase[], { kind }: SizedPhase): string[] {
  if (kind !== "conditional_admission") return [];
  const waves = wavesOf(context, kindsOf(sized)).map(({ groups }) => listText(groups.map(({ text }) => text)));
  return [...(waves.length > 1 ? [`in this order: ${waves.join("; then ")}`] : [])];
}

/** Which of the brief's own roles, platforms and the like a cohort must have in it. */
function coverLines({ facts: all }: PlanContext, { kind }: SizedPhase): string[] {
  const facts = { ...all, segments: segmentsLetIn(all) };
  const named = (["role", "platform", "region", "language"] as const).map((dimension) => namesOf(facts, dimension));
  const others = (["plan", "industry", "size"] as const).flatMap((dimension) => namesOf(facts, dimension) ?? []);
  const parts = [...named, listText(others)].filter((text) => text !== null && text !== "");
  if (parts.length === 0 || kind === "general_availability") return [];
  return [`${kind === "segment_targeting" ? "in the end " : ""}some of each: ${parts.join("; ")}`];
}
