import { REENTRY } from "../../catalog/hazards/reentry.ts";
import type { Reentry } from "../../plan/follow-up.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";

const [ROOT_CAUSE, FIX_VERIFIED, FRESH_WINDOW, , , SECOND_KILL] = REENTRY.steps;

/** What must be so before people come back in, after a pause and after a kill. */
export function reentryRules({ people }: Pick<PlanContext, "people">): Reentry[] {
  const because = fromCatalog("the same for every plan", `${REENTRY.source}; ${REENTRY.status}`);
  return [
    {
      after: "pause",
      requires: [ROOT_CAUSE, "The cause is mended, or shown with numbers to be noise", FRESH_WINDOW],
      returnsTo: "the paused phase, at the exposure that it had",
      minimumDays: REENTRY.leastDays,
      approver: `The approver of the gate into the phase; ${people.title("product-manager")} brings the case`,
      because,
    },
    {
      after: "kill",
      requires: [ROOT_CAUSE, FIX_VERIFIED, FRESH_WINDOW, SECOND_KILL],
      returnsTo: "the phase that was killed or one before it, never a later one",
      minimumDays: REENTRY.leastDays,
      approver: "The approver of the gate into the phase, with the sign-off of the hazard that fired",
      because,
    },
  ];
}
