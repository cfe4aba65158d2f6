import type { CalendarEntry } from "../../plan/follow-up.ts";
import type { Metric } from "../../plan/metric.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import type { LateReview } from "../measure/late-reviews.ts";
import { completionDay, goNoGoSteps } from "./completion.ts";
import { dateText, dayNumber } from "./dates.ts";
import { drillDays } from "./drills.ts";
import { freezesFor, stretchesOf } from "./freezes.ts";
import { toldAhead } from "./told-ahead.ts";

/** Days of care after the last step, with the rota of the launch. */
export const HYPERCARE_DAYS = 28;
/** Days after general availability on which results are looked at again. */
export const REVIEW_DAYS = [30, 60, 90] as const;

/** The days to keep, in order: starts, steps, gate meetings, drills, notices, freezes, reviews and the end of hypercare. */
export function calendarOf(
  context: PlanContext,
  phases: readonly Phase[],
  metrics: readonly Pick<Metric, "id" | "name" | "owner">[],
  late: readonly LateReview[],
): CalendarEntry[] {
  const entries = [
    ...phases.flatMap((phase, at) => phaseEntries(context, phase, at === phases.length - 1)),
    ...drillDays(phases).map((day, at) =>
      entry(
        "drill",
        `Rehearsed rollback, on ${at === 0 ? "staff" : "a slice"}, marked as maintenance`,
        day,
        phaseOn(phases, day),
      ),
    ),
    ...toldAhead(context, phases),
    ...freezeEntries(context, phases),
    ...afterwards(phases),
    ...late.map(({ metric: id, day, rule }) => {
      const metric = metrics.find((one) => one.id === id);
      return entry("review", `Review of ${metric?.name ?? id} (${metric?.owner ?? "its owner"}): ${rule}`, day, null);
    }),
  ];
  return entries.toSorted((a, b) => a.day - b.day);
}

function entry(kind: CalendarEntry["kind"], title: string, day: number, phase: string | null): CalendarEntry {
  return { kind, title, day, days: 1, phase, hard: false };
}

function phaseOn(phases: readonly Phase[], day: number): string | null {
  return phases.find(({ startDay, days }) => day >= startDay && day < startDay + days)?.id ?? null;
}

function phaseEntries(context: PlanContext, phase: Phase, isLast: boolean): CalendarEntry[] {
  const steps = phase.steps.slice(1).map(({ day, shareOfEligible, adds }) => {
    const share = `${Number((shareOfEligible * 100).toPrecision(4))} %`;
    return entry("step", `${phase.name}: ${share}${adds === null ? "" : `, with ${adds}`}`, day, phase.id);
  });
  const meetings = goNoGoSteps(context, phase).map(({ number, day }) =>
    entry("gate", `Go or no-go before step ${number} of ${phase.name}`, day, phase.id),
  );
  const last = isLast
    ? entry("gate", `Completion meeting of ${phase.name}`, completionDay(phase), phase.id)
    : entry("gate", `Gate meeting of ${phase.name}`, phase.startDay + phase.days - 1, phase.id);
  return [entry("start", `${phase.name} begins`, phase.startDay, phase.id), ...steps, ...meetings, last];
}

function afterwards(phases: readonly Phase[]): CalendarEntry[] {
  const last = phases.at(-1);
  if (last === undefined) return [];
  const lastStep = last.steps.at(-1)?.day ?? last.startDay;
  const lastDay = last.startDay + last.days - 1;
  return [
    entry("end", "End of hypercare", lastStep + HYPERCARE_DAYS, null),
    ...REVIEW_DAYS.map((days) =>
      entry("review", `Review ${days} days after general availability`, lastDay + days, null),
    ),
  ];
}

/** Hard freezes within the plan, and told ones in which a gate meets or exposure rises. */
function freezeEntries(context: PlanContext, phases: readonly Phase[]): CalendarEntry[] {
  const last = phases.at(-1);
  if (context.startDate === null || last === undefined) return [];
  const first = dayNumber(context.startDate);
  const end = first + last.startDay + last.days - 2;
  const moments = phases.flatMap((phase) => [phase.startDay + phase.days - 1, ...phase.steps.map(({ day }) => day)]);
  return freezesFor(context).flatMap((freeze) =>
    stretchesOf(freeze, first, end)
      .filter(({ from, to }) => freeze.hard || moments.some((day) => first + day - 1 >= from && first + day - 1 <= to))
      .map(({ from, to }) => {
        const day = Math.max(1, from - first + 1);
        const note = freeze.note === null ? "" : `; ${freeze.note}`;
        return {
          kind: "freeze" as const,
          title: `${freeze.title}: ${dateText(from)} to ${dateText(to)}${note}`,
          day,
          days: to - Math.max(from, first) + 1,
          phase: null,
          hard: freeze.hard,
        };
      }),
  );
}
