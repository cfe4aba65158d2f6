import type { Because } from "../../plan/because.ts";
import type { Tier } from "../../plan/gate.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { computed } from "../because.ts";
import type { PlanContext } from "../context.ts";
import type { SizedPhase } from "../phases/size-phases.ts";
import { budgetOf } from "./budget.ts";
import type { UnitSearch } from "./search.ts";
import { gatesOf } from "./set-gates.ts";
import type { Tiered, Watched } from "./watched.ts";

export interface DayNeed {
  readonly days: number;
  readonly why: Because;
}

/** A window and the weeks to enrol make a phase longer up to this; longer windows are read on people admitted earlier. */
const MOST_WINDOW_AND_ENROLMENT = 21;
const ENROLMENT_DAYS = 7;
/** To make more gates measurable a phase may last this many weeks; what needs more is advisory and says so. */
const MOST_WEEKS = 4;

/**
 * The least days that each phase's promotion gates need: enough for windows that fit, and the fewest weeks after which no
 * further week (up to four) makes another gate of a promise measurable. Null where the phase has no such need.
 */
export function dayNeeds(
  context: PlanContext,
  watched: readonly Tiered[],
  phases: readonly SizedPhase[],
  control: number,
  search: UnitSearch,
): (DayNeed | null)[] {
  const shown = phases.filter(showsToCustomers);
  const promised = watched.filter(({ covers }) => covers.some((cover) => cover.startsWith("success-metric:")));
  const budget = budgetOf(watched, shown);
  const fresh: ReadonlyMap<Tier, number> = new Map();
  return phases.map((phase) => {
    const position = shown.indexOf(phase);
    if (position < 0 || position === shown.length - 1) return null;
    const measurable = (metric: Tiered, weeks: number) => {
      const longer = { ...phase, days: 7 * weeks };
      const others = shown.map((one) => (one === phase ? longer : one));
      return gatesOf(metric, longer, others, fresh, budget, { context, control, search }, true).some(
        ({ tier, advisory }) => tier === "promote" && !advisory,
      );
    };
    return longerOf(windowNeed(promised), weeksNeed(phase.days / 7, promised, measurable));
  });
}

function windowNeed(promised: readonly Watched[]): DayNeed | null {
  const fitting = promised.filter(
    ({ maturesDays }) => maturesDays > 0 && maturesDays + ENROLMENT_DAYS <= MOST_WINDOW_AND_ENROLMENT,
  );
  const longest = fitting.toSorted((a, b) => b.maturesDays - a.maturesDays)[0];
  if (longest === undefined) return null;
  return {
    days: longest.maturesDays + ENROLMENT_DAYS,
    why: computed(`a week to enrol and ${longest.maturesDays} days until ${longest.name} is known`, ["fact:metrics"]),
  };
}

function weeksNeed(
  least: number,
  promised: readonly Tiered[],
  measurable: (metric: Tiered, weeks: number) => boolean,
): DayNeed | null {
  if (least >= MOST_WEEKS) return null;
  const missing = promised.filter((metric) => !measurable(metric, least));
  const gained = missing.filter((metric) => measurable(metric, MOST_WEEKS));
  if (gained.length === 0) return null;
  let weeks = least + 1;
  while (!gained.every((metric) => weeks === MOST_WEEKS || measurable(metric, weeks))) weeks += 1;
  return {
    days: 7 * weeks,
    why: computed(
      `${weeks} weeks, the fewest in which ${gained.map(({ name }) => name).join(" and ")} can be measured`,
      ["fact:metrics", "plan:/population/planningLow", "assumption:unitsPerPersonPerWeek"],
    ),
  };
}

function longerOf(a: DayNeed | null, b: DayNeed | null): DayNeed | null {
  if (a === null || b === null) return a ?? b;
  return a.days >= b.days ? a : b;
}
