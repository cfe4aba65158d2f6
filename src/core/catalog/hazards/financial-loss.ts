import { monitor, share } from "../metrics/metric-row.ts";
import { audited, beyond, ceiling, events, target } from "../metrics/rule.ts";
import { days, minutes, PHASE } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const financialLoss: HazardRow = {
  ...SOURCE,
  id: "financial-loss",
  meaning: "money is lost, refunded, misdirected or mispriced because of the feature",
  // S0 is the class that sets the plan's risk; a small loss that is made good the same day is S1.
  severity: { byDefault: "S0", cases: [{ severity: "S1", when: "a loss below the agreed limit that is reversed" }] },
  killType: "amount",
  signOff: ["risk-officer", "controller"],
  monitors: [
    monitor({
      id: "realised_loss",
      countedOn: "in full",
      name: "realised loss",
      definition:
        "money lost, refunded or misdirected because of the feature, against the agreed limit a day and a phase; by default the smaller of USD 10,000 and 0.1 % of the line's monthly revenue",
      statistic: "sum",
      unit: "USD",
      ladder: "fixed",
      level: 10_000,
      owner: "risk-officer",
      consulted: ["controller"],
      cadence: "daily",
      dataSource: "tags in the ledger, and claims",
    }),
    share({
      id: "mispayment_rate",
      name: "mispricing and mispayment rate",
      definition: "wrong outputs that affect money / outputs that affect money",
      measured: "rules on every output, audit of 300 a week",
      level: 0.1,
      owner: "operations-lead",
      consulted: ["finance-partner"],
      cadence: "daily",
      dataSource: "rule checks and audit",
    }),
    monitor({
      id: "wrong_payees",
      name: "payments to a wrong party",
      definition: "payments that automation made to a wrong party",
      owner: "risk-officer",
      cadence: "continuous",
      dataSource: "ledger",
    }),
    monitor({
      id: "exposure_at_risk",
      name: "exposure at risk",
      definition: "sum of open commitments that the feature made; capped",
      statistic: "sum",
      unit: "USD",
      ladder: "fixed",
      level: null,
      owner: "risk-officer",
      cadence: "hourly",
      dataSource: "ledger",
    }),
  ],
  watch: {
    monitor: "realised_loss",
    variants: [],
    also: ["mispayment_rate", "wrong_payees"],
    event: "a payment to a wrong party, or one loss above the agreed limit",
    act: "kill",
    rises: true,
  },
  detection: "the whole ledger, and an audit of 300",
  evidence: [{ ceiling: 0.1, units: 2_995, text: "2,995 clean outputs for 0.1 %" }],
  investigate: [
    beyond(["realised_loss", ">", target(0.2)], "loss above 20 % of the limit", { window: days(1) }),
    audited.investigate("mispayment_rate"),
  ],
  pause: [
    beyond(["realised_loss", ">", target(0.5)], "loss above 50 % of the limit", { window: days(1) }),
    audited.pause("mispayment_rate"),
  ],
  kill: [
    // The table also kills at 3 times the limit over a phase: a phase that loses this much has lost the limit on some day
    // or has been paused before.
    beyond(["realised_loss", ">", target(1)], "losses of a day above the limit, by one or many", { window: days(1) }),
    events("wrong_payees", 1, "1 payment to a wrong party"),
    beyond(["mispayment_rate", ">", ceiling(2.5)], "wrong outputs above 2.5 times the ceiling", {
      window: PHASE,
      leastUnits: 500,
    }),
  ],
  killWithin: { first: minutes(15), last: minutes(15) },
  killAction: "Freeze what goes out; reverse what can be reversed the same day",
  preLaunch: [
    "Two approvals above the limit",
    "Floors and caps that do not depend on the model",
    "Reconciliation job",
    "Insurance notified",
  ],
  notes: ["The sign-off is by the second line, not by the product manager"],
  reported: [],
  frameworks: { nist: [], owasp: [] },
};
