import type { Exclusion } from "../../plan/exclusion.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { Admitted, Excluded } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { type PlacedExclusion, placeExclusions } from "./place-exclusions.ts";

/** Who is kept out: everyone whom the brief names, and those whom the plan adds. */
export function exclusionsOf(context: PlanContext, kinds: readonly PhaseKind[]): Exclusion[] {
  return placeExclusions(context, kinds).map(({ exclusion }) => exclusion);
}

/**
 * Who is out of phase `at` (counted from 0), by name and with its status, and who comes in by then because a condition is
 * met. Exclusions of the brief stay listed after their admission: those whose condition is not on record are still out.
 */
export function cohortRules(
  context: PlanContext,
  kinds: readonly PhaseKind[],
  at: number,
): { exclude: Excluded[]; admits: Admitted[] } {
  const placed = placeExclusions(context, kinds);
  return {
    exclude: placed.filter((one) => isOut(one, at)).map(({ exclusion }) => excluded(exclusion)),
    admits: placed.flatMap(({ exclusion, admission }) =>
      exclusion.until === null || admission === null || at < admission.at
        ? []
        : [{ exclusion: exclusion.text, when: exclusion.until, gate: admission.gate }],
    ),
  };
}

function isOut({ exclusion, admission }: PlacedExclusion, at: number): boolean {
  return !exclusion.addedByPlan || admission === null || at < admission.at;
}

function excluded({ text, until, addedByPlan }: Exclusion): Excluded {
  const status = addedByPlan ? "added by this plan" : until === null ? "permanent" : "waiting";
  return { exclusion: text, status, until };
}
