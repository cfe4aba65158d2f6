import type { Market } from "../brief/facts.ts";
import type { AssumptionName } from "../catalog/assumptions.ts";
import type { AssumedValues } from "./assume.ts";
import type { SampleOf } from "./metric-model.ts";
import type { SizedPhase } from "./size-phases.ts";

/** How many units a phase gives, counted at the planning-low population, and how much clustering takes from them. */
export interface Supply {
  /** Raw units over the whole phase. */
  readonly inPhase: number;
  /** Raw units in a window of `days`, once the phase's first step is in. */
  inDays(days: number): number;
  /** Raw units that carry the information of one independent unit. */
  readonly designEffect: number;
  /** The assumptions that these numbers are made from. */
  readonly rests: readonly AssumptionName[];
}

export interface SupplyOptions {
  readonly phase: SizedPhase;
  /** All phases with customers, in order: people of earlier ones are still there. */
  readonly shown: readonly SizedPhase[];
  /** Days until a person's value is known: 30 for "30-day retention"; 0 at once. */
  readonly windowDays: number;
  readonly sampleOf: SampleOf;
  readonly planningLow: number;
  readonly market: Market;
  readonly values: AssumedValues;
}

export function supplyOf(options: SupplyOptions): Supply {
  const { phase, shown, windowDays, sampleOf, planningLow, market, values } = options;
  const weeks = phase.days / 7;
  const end = phase.startDay + phase.days;
  const matured = windowDays > 0 ? shareAt(shown, end - windowDays) : (phase.steps[0]?.shareOfEligible ?? 0);
  const people = matured * planningLow;
  const peopleWeeks = personWeeks(phase) * planningLow;
  const perPerson = values.unitsPerPersonPerWeek * values.activeSharePerWeek;
  const accounts =
    market === "B2B" ? 1 + (Math.min(values.peoplePerAccount, Math.max(1, people)) - 1) * values.iccAccount : 1;
  if (sampleOf === "units") {
    const repeats = Math.max(1, values.unitsPerPersonPerWeek * weeks);
    return {
      inPhase: Math.floor(peopleWeeks * perPerson),
      inDays: (days) => Math.floor((people * perPerson * days) / 7),
      designEffect: tidy((1 + (repeats - 1) * values.iccUser) * accounts),
      rests: ["unitsPerPersonPerWeek", "activeSharePerWeek", "iccUser", ...clustered(market)],
    };
  }
  const answering = sampleOf === "people" ? values.activeSharePerWeek : values.surveyResponseShare;
  return {
    inPhase: Math.floor(people * answering),
    inDays: (days) => Math.floor(people * answering * (sampleOf === "people" ? 1 : Math.min(1, days / phase.days))),
    designEffect: tidy(accounts),
    rests: [sampleOf === "people" ? "activeSharePerWeek" : "surveyResponseShare", ...clustered(market)],
  };
}

function clustered(market: Market): AssumptionName[] {
  return market === "B2B" ? ["peoplePerAccount", "iccAccount"] : [];
}

/** The share of eligible people who have had the feature since `day` or longer. */
function shareAt(shown: readonly SizedPhase[], day: number): number {
  const steps = shown.flatMap((phase) => phase.steps).filter((step) => step.day <= day);
  return Math.max(0, ...steps.map(({ shareOfEligible }) => shareOfEligible));
}

/** Share of the eligible population times weeks, over the steps of the phase. */
function personWeeks(phase: SizedPhase): number {
  const end = phase.startDay + phase.days;
  return phase.steps.reduce((sum, step, at) => {
    const until = phase.steps[at + 1]?.day ?? end;
    return sum + (step.shareOfEligible * (until - step.day)) / 7;
  }, 0);
}

function tidy(effect: number): number {
  return Number(Math.max(1, effect).toFixed(2));
}
