import type { Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";

/** How many people at most have the feature from a day on. */
export interface RampPoint {
  readonly phase: Phase;
  readonly day: number;
  readonly share: number;
  readonly people: number;
  /** Whether it is what its phase ends with. */
  readonly last: boolean;
}

/** All points at which exposure rises, in their order; the first days without customers are no point. */
export function rampOf({ phases }: Pick<Plan, "phases">): RampPoint[] {
  return phases.flatMap((phase) => {
    const { count, shareOfEligible } = phase.exposed;
    if (count === 0) return [];
    const own = phase.steps.length > 0 ? phase.steps : [{ day: phase.startDay, shareOfEligible }];
    return own.map((step, at) => {
      const part = shareOfEligible > 0 ? step.shareOfEligible / shareOfEligible : 1;
      const last = at === own.length - 1;
      return {
        phase,
        day: step.day,
        share: step.shareOfEligible,
        people: last ? count : Math.round(count * part),
        last,
      };
    });
  });
}
