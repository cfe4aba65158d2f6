import { EXPOSURE_RULES, mayRise } from "../../catalog/exposure-bands.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { Step } from "../../plan/phase.ts";
import type { Days } from "../../plan/week.ts";
import type { Rise } from "./steps.ts";

/**
 * Days of so many steps, the first on `startDay`: the second `first` days later, the others `gap` days apart, and more
 * where that is a day on which exposure must not rise.
 */
export function stepDays(
  count: number,
  startDay: number,
  gap: number = EXPOSURE_RULES.stepDays,
  first = gap,
): number[] {
  const days: number[] = [];
  for (let at = 0; at < count; at += 1) {
    let day = at === 0 ? startDay : (days[at - 1] ?? startDay) + (at === 1 ? first : gap);
    while (!mayRise(day)) day += 1;
    days.push(day);
  }
  return days;
}

/**
 * Steps with their days: a week apart, closer where the phase is too short for them. Those newly admitted always
 * have their first week.
 */
export function datedSteps(kind: PhaseKind, { startDay, days }: Days, rises: readonly Rise[]): Step[] {
  const lead = kind === "conditional_admission" ? EXPOSURE_RULES.stepDays : undefined;
  let gap: number = EXPOSURE_RULES.stepDays;
  let on = stepDays(rises.length, startDay, gap, lead);
  while (gap > 1 && (on.at(-1) ?? startDay) >= startDay + days) {
    gap -= 1;
    on = stepDays(rises.length, startDay, gap, lead);
  }
  return rises.map(({ share, adds }, at) => ({ day: on[at] ?? startDay, shareOfEligible: share, adds }));
}
