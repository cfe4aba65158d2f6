import { EXPOSURE_BANDS } from "../../catalog/exposure-bands.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { rule } from "../rule.ts";

export const rampStaysInItsLimit = rule({
  id: "ramp-stays-in-its-limit",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Before general availability no step multiplies the exposed people by more than the risk's limit.",
    why: "Harm that n clean people could not show is met by many times n at once.",
    todo: "Split the step into steps inside its phase.",
    source: "our default: largest factor between two steps, by risk",
    invariant: 2,
  },
  *check(plan) {
    const most = EXPOSURE_BANDS[plan.profile.riskLevel].rampLimit;
    let before = 0;
    for (const [index, phase] of plan.phases.entries()) {
      if (!showsToCustomers(phase) || phase.kind === "general_availability") continue;
      for (const [n, { shareOfEligible }] of phase.steps.entries()) {
        if (before > 0 && shareOfEligible > before * most * ROUNDING)
          yield {
            at: `/phases/${index}/steps/${n}/shareOfEligible`,
            message: `From a share of ${before} to ${shareOfEligible} is a factor of ${(shareOfEligible / before).toFixed(1)}; at ${plan.profile.riskLevel} risk the most is ${most}.`,
          };
        before = shareOfEligible;
      }
    }
  },
  examples: {
    bad: [{ is: "one step from 2 % to 20 %", edits: [{ at: "/phases/2/steps/0", to: undefined }] }],
    good: [],
  },
});

/** Shares are rounded to whole percents, which may stretch a step a little. */
const ROUNDING = 1.25;
