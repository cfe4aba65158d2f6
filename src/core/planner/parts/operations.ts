import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { REVERSIBILITY_GRADES, type ReversibilityRow } from "../../catalog/archetypes/reversibility-grades.ts";
import { SEVERITIES } from "../../catalog/hazards/severities.ts";
import { KILL_REACH } from "../../catalog/kill-reach.ts";
import { type Duration, secondsOf } from "../../plan/duration.ts";
import type { Hazard } from "../../plan/hazard.ts";
import { snakeCase } from "../../plan/ids.ts";
import type { Capacity, Operations } from "../../plan/operations.ts";
import type { Phase } from "../../plan/phase.ts";
import { computed } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { runbookOf } from "./runbook.ts";

/** What the people on call need. `hazards` are the plan's, with the severities that it gives them. */
export function operationsOf(
  context: PlanContext,
  phases: readonly Pick<Phase, "id" | "steps">[],
  hazards: readonly Pick<Hazard, "severity">[],
): Operations {
  const flag = flagOf(context);
  const grade = graverGrade(context);
  const gravest = hazards.some(({ severity }) => severity === "S0") ? "S0" : "S1";
  const mayKillAlone = killersOf(context, gravest);
  const killReaches = killReachesOf(context, grade);
  return {
    flag,
    whenFlagServiceIsDown: "off",
    killReaches,
    mayKillAlone,
    capacity: capacityOf(context, phases),
    runbook: runbookOf({ context, flag, grade, gravest: SEVERITIES[gravest], killReaches, mayKillAlone }),
    because: { flag: computed("the plan's title in snake case", ["plan:/profile/title"]) },
  };
}

/** The name of the flag, short enough for every flag service. */
export function flagOf({ profile }: Pick<PlanContext, "profile">): string {
  return snakeCase(profile.title).slice(0, MOST_LETTERS).replace(/_+$/, "");
}

const MOST_LETTERS = 60;

/** The grade of the archetype that asks for the quickest off switch. */
function graverGrade({ profile }: PlanContext): ReversibilityRow {
  const grades: readonly ReversibilityRow[] = ARCHETYPES[profile.archetype].reversibility.grades.map(
    (id) => REVERSIBILITY_GRADES[id],
  );
  return grades.reduce(
    (quickest, row) => (secondsOf(row.offWithin) <= secondsOf(quickest.offWithin) ? row : quickest),
    grades[0] ?? REVERSIBILITY_GRADES.R1,
  );
}

/** Titles of those whom the severities of a confirmed event let act alone. */
function killersOf({ people }: PlanContext, gravest: "S0" | "S1"): string[] {
  const rows = gravest === "S0" ? [SEVERITIES.S0, SEVERITIES.S1] : [SEVERITIES.S1];
  return [...new Set(rows.flatMap(({ mayActAlone }) => mayActAlone.map((role) => people.title(role))))];
}

function killReachesOf({ facts }: PlanContext, grade: ReversibilityRow): Operations["killReaches"] {
  const named = facts.segments.filter(({ dimension }) => dimension === "platform").map(({ name }) => name);
  return KILL_REACH.filter(
    ({ platforms, unlessNamed }) =>
      platforms === null || (named.length === 0 ? unlessNamed : named.some((name) => platforms.test(name))),
  )
    .map(({ surface, within }) => ({ surface, within: copied(within ?? grade.offWithin) }))
    .toSorted((a, b) => secondsOf(a.within) - secondsOf(b.within));
}

const copied = ({ value, unit }: Duration): Duration => ({ value, unit });

/**
 * Units an hour at each step, at twice the expected peak:
 * 2 x people x activeSharePerWeek x unitsPerPersonPerWeek x peakHourShare, rounded up to two digits.
 */
function capacityOf({ base, values }: PlanContext, phases: readonly Pick<Phase, "id" | "steps">[]): Capacity[] {
  const perPerson = values.activeSharePerWeek * values.unitsPerPersonPerWeek * values.peakHourShare;
  return phases.flatMap(({ id, steps }) =>
    steps.map(({ day, shareOfEligible }) => {
      const people = Math.ceil(shareOfEligible * base - 1e-6);
      return { phase: id, day, people, unitsPerHour: roundedUp(TIMES_PEAK * people * perPerson) };
    }),
  );
}

/** The entry into general availability asks for it: capacity for twice the peak. */
const TIMES_PEAK = 2;

function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit - 1e-9) * unit;
}
