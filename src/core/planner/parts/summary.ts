import { LEVERS } from "../../catalog/levers.ts";
import type { Gate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import type { Summary } from "../../plan/summary.ts";
import { weekLabel } from "../../plan/week.ts";
import type { PlanContext } from "../context.ts";
import type { Watched } from "../measure/watched.ts";
import { dateText, dayNumber } from "../phases/dates.ts";
import { planLength } from "../phases/plan-length.ts";
import { isAudited, leversOf } from "./levers.ts";

/** What page 1 says beside the table of phases. `riskiest` comes from the ranking of assumptions. */
export function summaryOf(
  context: PlanContext,
  phases: readonly Phase[],
  watched: readonly Watched[],
  riskiest: readonly string[],
): Summary {
  const { length, shorter } = planLength(context, phases);
  return {
    decision: decisionOf(context, phases),
    effort: {
      reviewHoursPerWeek: reviewHours(context, phases, watched),
      meetings: `One review of the numbers a week and ${phases.length} gate meetings, one at the end of each phase`,
    },
    riskiest: [...riskiest],
    length,
    shorter: [...shorter, ...leversOf(context, phases, watched)].slice(0, LEVERS.most),
  };
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
    `its gate ${atDay(context, gate)} decides about the next phase`,
    `the first ${people(shown)} follow in ${shown.name} (${onDay(context, shown)}), and ${people(last)} by the end of ${lastWeek(last)}`,
  ].join("; ");
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

function lastWeek({ startDay, days }: Phase): string {
  return `week ${Math.ceil((startDay + days - 1) / 7)}`;
}

/**
 * Hours of expert scoring in the busiest phase: audited items x minutesPerAuditItem / 60 / weeks. One sample is scored for
 * everything that is audited, so the largest gate of a phase counts, not their sum.
 */
function reviewHours({ values }: PlanContext, phases: readonly Phase[], watched: readonly Watched[]): number {
  const audited = new Set(watched.filter(isAudited).map(({ id }) => id));
  const perPhase = phases.map(({ days, gates }) => {
    const items = gates.map((gate) => (gate.metric !== null && audited.has(gate.metric) ? itemsOf(gate) : 0));
    return (Math.max(0, ...items) * values.minutesPerAuditItem) / 60 / (days / 7);
  });
  return Math.ceil(Math.max(0, Math.max(...perPhase) * 2 - 1e-9)) / 2;
}

/** Items that the rule is read on: what it needs, or where there are fewer, all of them. */
function itemsOf({ evidence }: Gate): number {
  if (evidence === null || evidence.available === null) return 0;
  return Math.min(evidence.needed ?? evidence.available, evidence.available);
}
