import { REENTRY } from "../../catalog/hazards/reentry.ts";
import type { Reentry } from "../../plan/follow-up.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";

/** What must be so before people come back in: after a pause, after a kill, and after one of service alone. */
export function reentryRules({ people }: Pick<PlanContext, "people">): Reentry[] {
  const { rootCause, mendedOrNoise, fixVerified, freshWindow, secondKill, leastDays, service } = REENTRY;
  const because = fromCatalog("the same for every plan", `${REENTRY.source}; ${REENTRY.status}`);
  const [legal, dpo] = [people.title("legal-counsel"), people.title("dpo")];
  const notified = REENTRY.notified.replace("{legal}", () => legal).replace("{dpo}", () => dpo);
  return [
    {
      after: "pause",
      requires: [rootCause, mendedOrNoise, freshWindow],
      returnsTo: "the paused phase, at the exposure that it had",
      minimumDays: leastDays,
      approver: `The approver of the gate into the phase; ${people.title("product-manager")} brings the case`,
      because,
    },
    {
      after: "kill",
      requires: [rootCause, fixVerified, freshWindow, notified, secondKill],
      returnsTo: "the phase that was killed or one before it, never a later one",
      minimumDays: leastDays,
      approver: "The approver of the gate into the phase, with the sign-off of the hazard that fired",
      because,
    },
    {
      after: "kill",
      requires: [...service.requires],
      returnsTo: "the share that it had before",
      minimumDays: service.leastDays,
      approver: `${people.title("incident-commander")}, who tells the approver of the gate into the phase`,
      because,
    },
  ];
}
