import { ours } from "../metrics/cited.ts";
import { hours, minutes } from "../metrics/time.ts";

/** How a feature comes back after a pause or a kill; printed in every plan. */
export const REENTRY = {
  ...ours("coming back after pause and kill"),
  steps: [
    "Root cause written and reviewed",
    "Fix verified on a test that failed before",
    "A new window of evidence that starts at zero; data from before the fix is not pooled",
    "Re-entry at the former phase or one below, for at least 7 days",
    "The approvers of the original gate, and the hazard's sign-off",
    "Two kills for one hazard send the plan back to design review",
  ],
  leastDays: 7,
} as const;

/** What every automatic kill has, so that missing data is never taken for good data. */
export const ALERT_QUALITY = {
  ...ours("quality of alerts"),
  freshestData: { continuous: "15 minutes", daily: "24 hours" },
  leastDenominator: "each rule states the least units that it needs",
  /** So many readings in a row, and at least so long: then somebody pauses by hand. */
  noDataFor: { readings: 2, atLeast: hours(24) },
  /** Without one success while calls are attempted: no sample is needed to see that it is down. */
  outageAfter: minutes(15),
  confidence: { kill: 0.99, pause: 0.95 },
  leastExpectedCountPerThousand: 10,
  triageWithin: hours(4),
} as const;
