import { ours } from "../metrics/cited.ts";
import { hours, minutes } from "../metrics/time.ts";

/** How a feature comes back after a pause or a kill; printed in every plan. */
export const REENTRY = {
  ...ours("coming back after pause and kill"),
  rootCause: "Root cause written and reviewed",
  mendedOrNoise: "The cause is mended, or shown with numbers to be noise",
  fixVerified: "Fix verified on a test that failed before",
  freshWindow: "A new window of evidence, with nothing from before the fix pooled",
  /** Slots: {legal}, {dpo}. */
  notified:
    "Where people's data, confidential content or safety was concerned: the decision on notification recorded by {legal} and {dpo}, and what was delivered put right or recalled",
  secondKill: "Two kills for one hazard send the plan back to design review",
  leastDays: 7,
  /** Nobody was harmed: an outage of the vendor should not cost a week. */
  service: {
    requires: [
      "Where it was of service alone (errors, latency, cost, an outage) and nobody was harmed, this in place of the rest: the cause is mended or over",
      "A day of readings inside the limits on staff or replayed load",
    ],
    leastDays: 1,
  },
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
