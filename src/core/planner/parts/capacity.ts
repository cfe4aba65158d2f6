import { CAPACITY } from "../../catalog/capacity.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Capacity } from "../../plan/operations.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";

/**
 * Units an hour at each step, at twice the expected peak: 2 x people x activeSharePerWeek x unitsPerPersonPerWeek x
 * peakHourShare; where the feature runs at set times, twice a run within the hours that it has. Two digits, rounded up:
 * what it is made from has no more, and with one it could be nearly twice too much.
 */
export function capacityOf(context: PlanContext, phases: readonly Pick<Phase, "id" | "steps">[]): Capacity[] {
  return phases.flatMap(({ id, steps }) =>
    steps.map(({ day, shareOfEligible }) => {
      const people = peopleAt(context, shareOfEligible);
      return { phase: id, day, people, unitsPerHour: perHour(context, people) };
    }),
  );
}

/** What must be there at the phase's last step, with what it is counted from. */
export function capacityText(context: PlanContext, { steps }: Pick<Phase, "steps">): string {
  const { values, profile } = context;
  const people = peopleAt(context, steps.at(-1)?.shareOfEligible ?? 0);
  const hourly = perHour(context, people);
  const rests = `${numberText(people)} people, ${percent(values.activeSharePerWeek)} of them in a week, ${values.unitsPerPersonPerWeek} each`;
  const runs = runsAWeek(context);
  return runs !== null
    ? `Capacity for twice a run: ${numberText(perRun(context, people, runs))} ${profile.unit.many} done within ${CAPACITY.hoursToFinish} hours, ${hourly} an hour (${rests}; confirm by when a run must be done)`
    : `Capacity for twice the peak: ${hourly} ${profile.unit.many} an hour (${rests}, ${percent(values.peakHourShare)} of a week in its busiest hour: assumed)`;
}

/** How often it runs, where the brief says that it runs at set times; null where it answers whenever somebody asks. */
function runsAWeek({ brief }: PlanContext): number | null {
  return CAPACITY.runs.find(({ words }) => words.test(brief.feature))?.perWeek ?? null;
}

function peopleAt({ base }: PlanContext, share: number): number {
  return Math.ceil(share * base - 1e-6);
}

function perHour(context: PlanContext, people: number): number {
  const runs = runsAWeek(context);
  if (runs !== null) return roundedUp(perRun(context, people, runs) / CAPACITY.hoursToFinish);
  return roundedUp(perWeek(context, people) * context.values.peakHourShare * CAPACITY.timesPeak);
}

function perRun(context: PlanContext, people: number, runs: number): number {
  return roundedUp((CAPACITY.timesPeak * perWeek(context, people)) / runs);
}

function perWeek({ values }: PlanContext, people: number): number {
  return people * values.activeSharePerWeek * values.unitsPerPersonPerWeek;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}

function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value) + 1e-9) - 1);
  return Math.ceil(Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(12)));
}
