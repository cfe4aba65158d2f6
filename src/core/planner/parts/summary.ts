import { LEVERS } from "../../catalog/levers.ts";
import type { Gate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import type { Summary } from "../../plan/summary.ts";
import { weekLabel } from "../../plan/week.ts";
import type { PlanContext } from "../context.ts";
import { windowDays } from "../measure/readings.ts";
import type { Watched } from "../measure/watched.ts";
import { completionDay, goNoGoSteps } from "../phases/completion.ts";
import { dateText, dayNumber } from "../phases/dates.ts";
import { planLength } from "../phases/plan-length.ts";
import { listText } from "../phases/segments-in-words.ts";
import { isAudited } from "./levers.ts";

/**
 * What page 1 says beside the table of phases. `riskiest` comes from the ranking of assumptions, `levers` from redrafting:
 * what was shown to save weeks.
 */
export function summaryOf(
  context: PlanContext,
  phases: readonly Phase[],
  watched: readonly Watched[],
  riskiest: readonly string[],
  levers: readonly string[],
): Summary {
  const review = reviewOf(context, phases, watched);
  return {
    decision: decisionOf(context, phases),
    effort: { reviewHoursPerWeek: review.hoursPerWeek, meetings: `${meetingsText(context, phases)}${review.text}` },
    riskiest: [...riskiest],
    length: planLength(context, phases),
    shorter: levers.slice(0, LEVERS.most),
  };
}

function meetingsText(context: PlanContext, phases: readonly Phase[]): string {
  const goNoGo = phases.flatMap((phase) => goNoGoSteps(context, phase)).length;
  const more = goNoGo === 0 ? "" : `, ${goNoGo} go or no-go within general availability`;
  return `One review of the numbers a week, ${phases.length - 1} gate meetings, one at the end of each phase but the last${more}, and the completion meeting`;
}

/** The decision asked for now, and what the next one will let happen. */
function decisionOf(context: PlanContext, phases: readonly Phase[]): string {
  const [first] = phases;
  const shown = phases.find(showsToCustomers);
  const last = phases.at(-1);
  if (first === undefined || shown === undefined || last === undefined) return "Nothing to decide: there are no phases";
  const people = ({ exposed }: Phase) => `${upTo(context)}${numberText(exposed.count)} ${exposed.unit}`;
  const gate = first.startDay + first.days - 1;
  return [
    `Start phase 1, ${first.name} (${onDay(context, first)}), of ${context.profile.title}, with no customer exposed`,
    `Now it needs the signature of ${first.approver}${first.vetoes.length === 0 ? "" : `, and no veto of ${listText(first.vetoes)}`}`,
    `Its gate ${atDay(context, gate)} decides about the next phase`,
    `The first ${people(shown)} follow in ${shown.name} (${onDay(context, shown)}), and ${people(last)} by ${atWeek(last.steps.at(-1)?.day ?? last.startDay)}`,
    endText(phases, last),
  ].join(". ");
}

/** When it is complete at the earliest, and if the longest phase, or each, before general availability is extended once. */
function endText(phases: readonly Phase[], last: Phase): string {
  const done = completionDay(last);
  const before = phases.slice(0, -1).map(({ days }) => days);
  const longest = done + Math.max(...before);
  const each = done + before.reduce((sum, days) => sum + days, 0);
  return `Complete in ${atWeek(done)}, or in ${atWeek(longest)} if the longest phase before ${last.name} is extended once, and in ${atWeek(each)} if each is`;
}

function upTo({ population }: PlanContext): string {
  return population.eligible === null ? "up to " : "";
}

function onDay({ startDate }: PlanContext, phase: Phase): string {
  return startDate === null ? weekLabel(phase) : `from ${dateText(dayNumber(startDate) + phase.startDay - 1)}`;
}

function atDay({ startDate }: PlanContext, day: number): string {
  return startDate === null ? `on day ${day}` : `on ${dateText(dayNumber(startDate) + day - 1)}`;
}

function atWeek(day: number): string {
  return `week ${Math.ceil(day / 7)}`;
}

/**
 * Hours of expert scoring, a week in the busiest phase and in all: audited items x minutesPerAuditItem / 60, week after week
 * for as long as a phase lasts, and after the last one until completion. One sample is scored for everything that is audited,
 * so the rule with the most items a week counts, not their sum.
 */
function reviewOf(
  { values }: PlanContext,
  phases: readonly Phase[],
  watched: readonly Watched[],
): { hoursPerWeek: number; text: string } {
  const audited = new Set(watched.filter(isAudited).map(({ id }) => id));
  const perPhase = phases.map((phase, at) => {
    const { name, startDay, days, gates } = phase;
    const items = gates.map((gate) => (gate.metric !== null && audited.has(gate.metric) ? itemsAWeek(gate, days) : 0));
    const perWeek = (Math.max(0, ...items) * values.minutesPerAuditItem) / 60;
    const weeks = (at === phases.length - 1 ? completionDay(phase) - startDay + 1 : days) / 7;
    return { name, hours: Math.ceil(perWeek * weeks - 1e-9), perWeek };
  });
  const busiest = Math.max(...perPhase.map(({ perWeek }) => perWeek));
  const hoursPerWeek = Math.ceil(Math.max(0, busiest * 2 - 1e-9)) / 2;
  const some = perPhase.filter(({ hours }) => hours > 0);
  if (some.length === 0) return { hoursPerWeek, text: "" };
  const total = some.reduce((sum, { hours }) => sum + hours, 0);
  const each = some.map(({ name, hours }) => `${name} ${numberText(hours)}`).join(", ");
  return { hoursPerWeek, text: `. Hours of review in all: ${numberText(total)} (${each})` };
}

/** Items that the rule reads in a week of its window. */
function itemsAWeek(gate: Gate, days: number): number {
  const window = gate.kind === "metric" && gate.window !== null ? windowDays(gate.window, days) : days;
  return (itemsOf(gate) * 7) / window;
}

/** Items that the rule is read on: what it needs, or where there are fewer, all of them. */
function itemsOf({ evidence }: Gate): number {
  if (evidence === null || evidence.available === null) return 0;
  return Math.min(evidence.needed ?? evidence.available, evidence.available);
}
