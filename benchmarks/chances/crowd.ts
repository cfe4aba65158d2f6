import type { MetricGate } from "../../src/core/plan/gate.ts";
import type { Metric } from "../../src/core/plan/metric.ts";
import type { Phase } from "../../src/core/plan/phase.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import type { Clusters, Scatter } from "./scatter/scatter.ts";
import { type Assumed, isPromotion, type ownCorrelation, peoplePerUnit } from "./world.ts";

/**
 * What the values of a metric are counted on: units that the feature makes, people with one outcome in each window (rules
 * that are read again and again) or each phase (promotion), people who answer a survey once a phase, items drawn for an audit.
 */
export type Counted = "units" | "people, windowed" | "people, once" | "answers" | "audited";

/** People who came in together, and stay. */
export interface Group {
  /** From this day of the plan on. */
  readonly day: number;
  readonly people: number;
  readonly clusters: Clusters;
}

/** Who gives units to a metric, how many, and how units of one person gather. */
export interface Crowd {
  readonly counted: Counted;
  readonly treated: readonly Group[];
  readonly control: readonly Group[];
  /** Units that a group gives on one day of a phase, from day `first` of it on, counted from 0. */
  perDay(group: Group, phase: Phase, first: number): number;
  /** How far units of one person and week lie together: 0 all independent (see `drawDays`). */
  readonly gathered: number;
  /** The same for gates that count the same units of the same people. */
  readonly key: string;
}

type Own = ReturnType<typeof ownCorrelation>;

const WEEK = 7;

/** The units that a gate's limit is read on, by the words of its evidence. */
export function countedOn(plan: Plan, metric: Metric, gate: MetricGate): Counted {
  const unit = gate.evidence.sampleUnit;
  if (/\baudit/i.test(unit)) return "audited";
  if (/^people\b/i.test(unit)) return isPromotion(gate) ? "people, once" : "people, windowed";
  // Features that answer questions make answers, too: those of a survey are a score.
  const made = plan.profile.unit.many === "answers" && metric.statistic !== "score";
  return /\banswers\b/i.test(unit) && !made ? "answers" : "units";
}

interface CountedBy {
  readonly counted: Counted;
  readonly windowDays: number;
  readonly own: Own;
  /** Of the units that people make, those that count. */
  readonly share: number;
}

/** The cohorts of a plan at `planningLow` people, as its steps let them in. */
export function crowdOf(
  plan: Plan,
  metric: Metric,
  { counted, windowDays, own, share: shareThatCounts }: CountedBy,
  assumed: Assumed,
): Crowd {
  const people = plan.population.planningLow * peoplePerUnit(plan);
  const arrives = 1 - assumed.value("missingData");
  const made = counted === "units" || counted === "audited";
  const answering = counted === "answers" ? assumed.value("surveyResponseShare") : assumed.value("activeSharePerWeek");
  const active = made ? answering : answering * arrives;
  const perWeek = made ? assumed.value("unitsPerPersonPerWeek") * shareThatCounts * arrives : WEEK / windowDays;
  const once = counted === "answers" || counted === "people, once";
  const correlated = correlations(plan, metric, { counted, own }, assumed);
  const group = (day: number, count: number): Group => ({
    day,
    people: count * active,
    clusters: {
      ...correlated,
      people: Math.max(1, count * active),
      accounts: Math.max(
        1,
        Math.min(accountsAsked(plan, day), count),
        count / (correlated.between === 0 ? 1 : assumed.value("peoplePerAccount")),
      ),
    },
  });
  const treated = admissions(plan).map(({ day, share }) => group(day, share * people));
  const { share, fromDay } = plan.control;
  const control = share === 0 || fromDay === null ? [] : [group(fromDay, share * people)];
  return {
    counted,
    treated,
    control,
    perDay: (one, phase, first) =>
      once ? one.people / Math.max(1, phase.days - first) : (one.people * perWeek) / WEEK,
    gathered: (perWeek - repeats(perWeek)) * correlated.within,
    key: `${counted}, ${perWeek}, ${own}`,
  };
}

/**
 * The day of a phase, from 0, on which a group gives its first units: `settle` days after it came in. What is counted once
 * a person is known at the end of the last day of waiting, be it the phase's last.
 */
export function firstDay({ counted }: Crowd, group: Group, phase: Phase, settle: number): number {
  const first = Math.max(0, group.day + settle - phase.startDay);
  const once = counted === "answers" || counted === "people, once";
  return once && first === phase.days ? phase.days - 1 : first;
}

/** The accounts over which the phase that begins by `day` spreads its people, by its cohort's own words; 1 where it says nothing. */
function accountsAsked(plan: Plan, day: number): number {
  const phase = plan.phases.findLast(({ startDay }) => startDay <= day);
  const said = /in each of (\d+) accounts or more/.exec(phase?.cohort.include.join(" ") ?? "");
  return said === null ? 1 : Number(said[1]);
}

/** The people of each arm of a comparison: all of them, those with the feature and the control, or even groups of them. */
export function armsOf(
  { treated, control }: Crowd,
  { arms, levels }: Pick<Scatter, "arms" | "levels">,
): readonly (readonly Group[])[] {
  if (arms === "one") return [treated];
  if (arms === "control") return [treated, control];
  const groups = levels(1).length;
  const part = treated.map(({ day, people, clusters }) => ({
    day,
    people: people / groups,
    clusters: { ...clusters, people: clusters.people / groups, accounts: clusters.accounts / groups },
  }));
  return Array.from({ length: groups }, () => part);
}

/** Correlation of one person's units, and of people of one account: on their means, and on single outcomes the same. */
function correlations(
  plan: Plan,
  metric: Metric,
  { counted, own }: { readonly counted: Counted; readonly own: Own },
  assumed: Assumed,
) {
  if (metric.cluster === null) return { within: 0, between: 0 };
  // A sample by lot: two of its items are one person's only by chance.
  if (counted === "audited") return { within: assumed.value("iccUser"), between: 0 };
  const accounts = plan.profile.market === "B2B" ? assumed.value("iccAccount") : 0;
  // One outcome each in a window: people are alike only within their account.
  if (counted !== "units") return { within: accounts, between: accounts === 0 ? 0 : 1 };
  const within = assumed.value(own);
  // Calls fail with the service, whoever makes them: accounts add nothing.
  return { within, between: own === "iccCalls" ? 0 : accounts };
}

/** E[K(K-1)] / E[K] for a person's units of one week: `mean` of them, as even as whole numbers can be. */
function repeats(mean: number): number {
  const whole = Math.floor(mean);
  return (whole * (whole - 1) + 2 * whole * (mean - whole)) / mean;
}

/** Shares of eligible people that come in, by day; shares of the steps are cumulative. */
function admissions(plan: Plan): { day: number; share: number }[] {
  let before = 0;
  return plan.phases
    .flatMap(({ steps }) => steps)
    .toSorted((a, b) => a.day - b.day)
    .flatMap(({ day, shareOfEligible }) => {
      const share = shareOfEligible - before;
      before = Math.max(before, shareOfEligible);
      return share > 0 ? [{ day, share }] : [];
    });
}
