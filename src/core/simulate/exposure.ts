import type { Plan } from "../plan/plan.ts";
import type { PlanDay } from "./truth.ts";

/** The days of one phase, its extension included, and the people who have the feature on each. */
export interface PhaseDays {
  readonly days: readonly PlanDay[];
  readonly people: Float64Array;
  /** Share of the eligible people who have the feature at the phase's end. */
  readonly share: number;
}

/** Who has the feature when, from the steps of the phases. In its extension a phase stays as wide as it was at its end. */
export function exposureOf({ phases }: Plan): PhaseDays[] {
  const steps = phases.flatMap((phase) => phase.steps);
  const shareOn = (day: number) =>
    steps.reduce((share, step) => (step.day <= day ? Math.max(share, step.shareOfEligible) : share), 0);
  const firstShare = Math.min(1, ...steps.map(({ shareOfEligible }) => shareOfEligible).filter((share) => share > 0));
  const counted = phases.findLast(({ exposed }) => exposed.shareOfEligible > 0)?.exposed;
  const base = counted === undefined ? 0 : counted.count / counted.shareOfEligible;
  const firstShown = phases.findIndex(({ exposed }) => exposed.count > 0);
  return phases.map((phase, at) => {
    const last = phase.startDay + phase.days - 1;
    const days = Array.from({ length: 2 * phase.days }, (_, inPhase): PlanDay => {
      const day = phase.startDay + inPhase;
      return { day, inPhase, isAfterFirst: at > firstShown, share: shareOn(Math.min(day, last)), firstShare };
    });
    return {
      days,
      people: Float64Array.from(days, ({ share }) => Math.round(share * base)),
      share: shareOn(last),
    };
  });
}
