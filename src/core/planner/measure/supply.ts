import type { AssumptionName } from "../../catalog/assumptions.ts";
import type { Phase, Step } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { type Audited, isAuditedSample, type SampleOf } from "./model.ts";

/** Days that completion is read over, with every step done. */
export const COMPLETION_DAYS = 14;

type Dated = Pick<Phase, "startDay" | "days" | "steps">;
type Sized = Dated & Pick<Phase, "assignment">;

/** How many units a phase gives, counted at the planning-low population, and how much clustering takes from them. */
export interface Supply {
  /** Raw units that are ready by the phase's last day. */
  readonly inPhase: number;
  /** Raw units in any window of so many days. */
  inDays(days: number): number;
  /** Raw units over the 14 days from the phase's last step on, for completion. */
  readonly inCompletion: number;
  /** The most days that one person's units count for in the phase: without the first ones where they are left out. */
  readonly daysEach: number;
  /** Accounts in the cohort, where people are let in by account; null where each comes alone. */
  readonly accounts: number | null;
  /** Raw units that carry the information of one independent unit, read over so many days. */
  designEffect(days: number): number;
  /** The assumptions that these numbers are made from. */
  readonly rests: readonly AssumptionName[];
}

export interface SupplyOptions {
  readonly context: PlanContext;
  readonly phase: Sized;
  /** All phases with customers, in order: people of earlier ones are still there. */
  readonly shown: readonly Sized[];
  readonly sampleOf: SampleOf;
  /** Days until a person's value is known; 0 at once. */
  readonly maturesDays: number;
  /** Days after a person's first exposure that are left out. */
  readonly settleDays: number;
  /** The phase invites at least so many small accounts; null where accounts come as they are. */
  readonly smallAccounts: number | null;
  /** Share of eligible people in the control; null where nothing is compared with one. */
  readonly control: number | null;
}

export function supplyOf(options: SupplyOptions): Supply {
  const { control, shown, sampleOf } = options;
  const seen = control === null ? options : { ...options, shown: drawnByLot(shown) };
  const arm = isAuditedSample(sampleOf) ? auditSupply(seen, sampleOf) : peopleSupply(seen);
  return control === null ? arm : compared(arm, control, seen);
}

/** Those who came in before anybody was drawn by lot, as volunteers do, are left out of comparisons. */
function drawnByLot(shown: readonly Sized[]): Sized[] {
  const first = shown.findIndex(({ assignment }) => assignment.randomised);
  if (first < 0) return [...shown];
  const before = shown[first - 1]?.steps.at(-1)?.shareOfEligible ?? 0;
  const without = (step: Step) => ({ ...step, shareOfEligible: Math.max(0, step.shareOfEligible - before) });
  return shown.slice(first).map((phase) => ({ ...phase, steps: phase.steps.map(without) }));
}

/**
 * Experts score a random sample of what is made: as many items as they have hours for, never more than there are. Flags are
 * drawn from what was flagged; positives are only as many as the sample happens to hold.
 */
function auditSupply(options: SupplyOptions, audited: Audited): Supply {
  const made = peopleSupply({ ...options, sampleOf: "units", settleDays: 0 });
  const { values } = options.context;
  const rare = audited === "audited items" ? 1 : values.prevalence;
  const found = audited === "audited positives" ? values.prevalence : 1;
  const perWeek = (found * values.auditHoursPerWeek * 60) / values.minutesPerAuditItem;
  const scored = (units: number, days: number) => Math.min(Math.floor(units * rare), Math.floor((perWeek * days) / 7));
  return {
    inPhase: scored(made.inPhase, options.phase.days),
    inDays: (days) => scored(made.inDays(days), days),
    inCompletion: scored(made.inCompletion, COMPLETION_DAYS),
    daysEach: made.daysEach,
    accounts: made.accounts,
    // A random part of clustered units is clustered by as much less as it is smaller.
    designEffect: (days) => {
      const all = Math.max(1, made.inDays(days));
      const part = Math.min(1, scored(made.inDays(days), days) / all);
      return tidy(1 + part * (made.designEffect(days) - 1));
    },
    rests: [
      "auditHoursPerWeek",
      "minutesPerAuditItem",
      ...(rare === 1 ? [] : (["prevalence"] as const)),
      ...made.rests,
    ],
  };
}

function peopleSupply(options: SupplyOptions): Supply {
  const { context, phase, shown, sampleOf, maturesDays, settleDays, smallAccounts } = options;
  const { values, population, profile } = context;
  const admittedBy = lastDay(phase) - Math.max(maturesDays, settleDays);
  const counted = population.planningLow * values.peoplePerUnit;
  const people = shareAt(shown, admittedBy) * counted;
  const arrives = 1 - values.missingData;
  const each = values.unitsPerPersonPerWeek * (sampleOf === "accepted units" ? values.acceptedShare : 1);
  const perDay = (arrives * each * values.activeSharePerWeek) / 7;
  const clustered: AssumptionName[] = [
    ...(profile.market === "B2B" ? (["peoplePerAccount", "iccAccount"] as const) : []),
    ...(values.peoplePerUnit === 1 ? [] : (["peoplePerUnit"] as const)),
  ];
  // People of an account are let in together; the smaller the cohort, the fewer of them there can be.
  const most = smallAccounts === null ? people : (people / smallAccounts) * values.activeSharePerWeek;
  const together = Math.max(1, Math.min(values.peoplePerAccount * values.activeSharePerWeek, most));
  const accounts = profile.market === "B2B" ? 1 + (together - 1) * values.iccAccount : 1;
  const cohort = shareAt(shown, lastDay(phase)) * counted;
  const since = lastDay(phase) + 1 - (shown[0]?.steps[0]?.day ?? phase.startDay);
  const daysEach = Math.max(1, Math.min(phase.days, since - Math.max(maturesDays, settleDays)));
  const inAccounts =
    profile.market === "B2B" ? Math.max(cohort / values.peoplePerAccount, Math.min(smallAccounts ?? 0, cohort)) : null;
  if (sampleOf === "units" || sampleOf === "calls" || sampleOf === "accepted units") {
    const ofService = sampleOf === "calls";
    const first = shareAt(shown, phase.startDay - maturesDays) * counted;
    return {
      inPhase: Math.floor(personDays(shown, phase, Math.max(settleDays, maturesDays)) * counted * perDay),
      inDays: (days) => Math.floor(first * perDay * days),
      inCompletion: Math.floor(
        personDays(shown, completionOf(phase), Math.max(settleDays, maturesDays)) * counted * perDay,
      ),
      daysEach,
      accounts: ofService ? null : inAccounts,
      designEffect: (days) => {
        const repeats = Math.max(1, (each * days) / 7);
        return tidy(ofService ? 1 + (repeats - 1) * values.iccCalls : (1 + (repeats - 1) * values.iccUser) * accounts);
      },
      rests: [
        "unitsPerPersonPerWeek",
        "activeSharePerWeek",
        "missingData",
        ...(sampleOf === "accepted units" ? (["acceptedShare"] as const) : []),
        ...(ofService ? (["iccCalls"] as const) : (["iccUser", ...clustered] as const)),
      ],
    };
  }
  // Only who used it is asked: those of each week add up to at most everybody.
  const aWeek = values.activeSharePerWeek * Math.min(1, values.unitsPerPersonPerWeek);
  const used = Math.min(1, (aWeek * phase.days) / 7);
  const answering = arrives * (sampleOf === "people" ? values.activeSharePerWeek : used * values.surveyResponseShare);
  const known = Math.floor(people * answering);
  // A window early in the phase has only those who were let in, and known, by the phase's first day.
  const early = Math.floor(shareAt(shown, phase.startDay - maturesDays) * counted * answering);
  const complete = completionOf(phase);
  const done = shareAt(shown, lastDay(complete) - Math.max(maturesDays, settleDays)) * counted * answering;
  return {
    inPhase: known,
    inCompletion: Math.floor(sampleOf === "people" ? done : done * Math.min(1, COMPLETION_DAYS / phase.days)),
    daysEach,
    accounts: inAccounts,
    inDays: (days) => (sampleOf === "people" ? early : Math.floor(early * Math.min(1, days / phase.days))),
    designEffect: () => tidy(accounts),
    rests: [
      "activeSharePerWeek",
      ...(sampleOf === "people" ? [] : (["unitsPerPersonPerWeek", "surveyResponseShare"] as const)),
      "missingData",
      ...clustered,
    ],
  };
}

/** What the smallest of the segments gives, where it comes in with the phase's last step. */
export function ofSmallest(supply: Supply, share: number): Supply {
  const part = (units: number) => Math.floor(units * share);
  return {
    ...supply,
    inPhase: part(supply.inPhase),
    inDays: (days) => part(supply.inDays(days)),
    inCompletion: part(supply.inCompletion),
    accounts: supply.accounts === null ? null : supply.accounts * share,
  };
}

/** Units of an evenly split comparison that is as precise as this one: 4 / (1 / treated + 1 / control). */
function compared(arm: Supply, control: number, { shown, phase }: SupplyOptions): Supply {
  const treated = shareAt(shown, lastDay(phase));
  const even = (units: number) =>
    control === 0 || treated === 0 ? 0 : Math.floor((4 * units) / (1 + treated / control));
  return {
    ...arm,
    inPhase: even(arm.inPhase),
    inDays: (days) => even(arm.inDays(days)),
    inCompletion: even(arm.inCompletion),
  };
}

/** The cumulative share of eligible people who have had the feature since `day` or longer. */
export function shareAt(shown: readonly Pick<Phase, "steps">[], day: number): number {
  let share = 0;
  for (const { steps } of shown)
    for (const step of steps) if (step.day <= day) share = Math.max(share, step.shareOfEligible);
  return share;
}

/** Share of the eligible population times days in the phase, a person's first `settle` days left out. */
function personDays(shown: readonly Sized[], phase: Dated, settle: number): number {
  let sum = 0;
  for (let day = phase.startDay; day < phase.startDay + phase.days; day += 1) sum += shareAt(shown, day - settle);
  return sum;
}

/** The stretch that completion is read over: from the day of the last step on. */
function completionOf({ startDay, steps }: Dated): Dated {
  return { startDay: steps.at(-1)?.day ?? startDay, days: COMPLETION_DAYS, steps };
}

function lastDay({ startDay, days }: Dated): number {
  return startDay + days - 1;
}

function tidy(effect: number): number {
  return Number(Math.max(1, effect).toFixed(2));
}
