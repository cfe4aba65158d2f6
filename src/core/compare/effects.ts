import { dayText } from "../documents/words/date-text.ts";
import { chanceText } from "../documents/words/share-text.ts";
import { isPassing } from "../plan/gate.ts";
import { numberText } from "../plan/grammar/numbers.ts";
import type { Plan } from "../plan/plan.ts";

/** What a change does to a figure that people decide by, as numbers and in words. */
export interface Effect {
  readonly measure: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly text: { readonly before: string; readonly after: string; readonly difference: string | null };
}

interface Measure {
  readonly name: string;
  value(plan: Plan): number | null;
  text(value: number, plan: Plan): string;
}

const whole = (value: number) => numberText(value);

/** Days, then exposure, then what decides, then how often it is wrong. */
const MEASURES: readonly Measure[] = [
  {
    name: "days in all",
    value: lastDay,
    text: whole,
  },
  { name: "last day", value: lastDay, text: (day, plan) => dayText(plan, day) },
  {
    name: "first day with customers",
    value: ({ phases }) => phases.find(({ exposed }) => exposed.count > 0)?.startDay ?? null,
    text: (day, plan) => dayText(plan, day),
  },
  {
    name: "people in the first phase that shows it",
    value: ({ phases }) => phases.find(({ exposed }) => exposed.count > 0)?.exposed.count ?? null,
    text: whole,
  },
  {
    name: "people before general availability",
    value: ({ phases }) =>
      Math.max(0, ...phases.filter(({ kind }) => kind !== "general_availability").map(({ exposed }) => exposed.count)),
    text: whole,
  },
  {
    name: "people at the end",
    value: ({ phases }) => Math.max(0, ...phases.map(({ exposed }) => exposed.count)),
    text: whole,
  },
  { name: "gates that decide", value: (plan) => gateCount(plan, false), text: whole },
  { name: "gates that are advisory", value: (plan) => gateCount(plan, true), text: whole },
  { name: "metrics that can kill", value: killingMetrics, text: whole },
  {
    name: "stopped though as promised",
    value: ({ errorBudget }) => errorBudget.stoppedWrongly.reached,
    text: chanceText,
  },
  {
    name: "ever paused though as promised",
    value: ({ errorBudget }) => errorBudget.falsePause.reached,
    text: chanceText,
  },
  {
    name: "needless investigations a month",
    value: ({ errorBudget }) => errorBudget.falseInvestigate.reached,
    text: (value) => numberText(Number(value.toPrecision(2))),
  },
  {
    name: "passed though at the kill line",
    value: ({ errorBudget }) => errorBudget.passedAtKillLine.reached,
    text: chanceText,
  },
  {
    name: "hours of review a week",
    value: ({ summary }) => summary.effort.reviewHoursPerWeek,
    text: whole,
  },
];

/** Every figure of both plans, whether it changed or not. */
export function effectsOf(before: Plan, after: Plan): Effect[] {
  return MEASURES.map(({ name, value, text }) => {
    const [was, is] = [value(before), value(after)];
    const words = (of: number | null, plan: Plan) => (of === null ? "not known" : text(of, plan));
    return {
      measure: name,
      before: was,
      after: is,
      text: { before: words(was, before), after: words(is, after), difference: differenceText(was, is) },
    };
  });
}

/** Of whole numbers as a difference; chances that small are better read side by side. */
function differenceText(before: number | null, after: number | null): string | null {
  if (before === null || after === null || before === after) return null;
  const difference = after - before;
  return Number.isInteger(difference) ? `${difference > 0 ? "+" : ""}${numberText(difference)}` : null;
}

function lastDay({ phases }: Plan): number {
  return Math.max(0, ...phases.map(({ startDay, days }) => startDay + days - 1));
}

function gateCount({ phases }: Plan, advisory: boolean): number {
  return phases.flatMap(({ gates }) => gates).filter((gate) => isPassing(gate) && gate.advisory === advisory).length;
}

function killingMetrics({ phases }: Plan): number {
  const killing = phases.flatMap(({ gates }) => gates).filter(({ tier, advisory }) => tier === "kill" && !advisory);
  return new Set(killing.map(({ metric }) => metric)).size;
}
