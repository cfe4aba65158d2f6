import { monitor, share } from "../metrics/metric-row.ts";
import { audited, beyond, ceiling, events, level } from "../metrics/rule.ts";
import { days, minutes, PHASE } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

const BUDGET =
  "Loss budget of a day agreed for each step of exposure, in the brief's currency, with the mean amount that it rests on";

/** Losses scatter, and nobody knows how before the first are seen. */
/** How far a sum of few amounts strays by chance nobody knows before they are counted; a day holds too few to stop for. */
const aWeek = { window: days(7), falseAlarm: null } as const;
const aDay = { window: days(1), falseAlarm: null } as const;

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
        "money lost, refunded or misdirected because of the feature in the days read, in {currency} / the loss budget of these days, which is agreed before the first customer phase: promised error rate x outputs that affect money x mean amount of one x 2.5, at least 5 such amounts, for the share of people who have the feature",
      statistic: "rate",
      unit: "%",
      ladder: "fixed",
      level: 100,
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
      countedOn: "in full",
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
    event: "a payment to a wrong party, or one loss above the loss budget of a week",
    act: "kill",
    rises: true,
  },
  broughtWhere: { all: ["movesMoney"] },
  variants: [
    {
      none: ["acts"],
      killAction:
        "Return to the former way of deciding; put right the same day what can be put right without harm to those concerned; where that is itself an adverse decision, Legal decides first",
      preLaunch: [
        BUDGET,
        "Floors and caps that do not depend on the model",
        "Reconciliation of what was decided on its output",
      ],
    },
  ],
  detection: "the whole ledger, and an audit of 300",
  evidence: [{ ceiling: 0.1, units: 2_995, text: "2,995 clean outputs for 0.1 %" }],
  investigate: [
    beyond(["realised_loss", ">", level(60, "%")], "loss of a day above 60 % of its budget", aDay),
    audited.investigate("mispayment_rate"),
  ],
  pause: [
    beyond(["realised_loss", ">", level(80, "%")], "loss of 7 days above 80 % of its budget", aWeek),
    audited.pause("mispayment_rate"),
  ],
  kill: [
    // The table kills at 10,000 dollars a day, and at 3 times that over a phase: one sum is a certain kill for millions of
    // people and far too much for hundreds, so the budget grows with exposure and is asked for.
    beyond(["realised_loss", ">", level(100, "%")], "losses of 7 days above their budget, by one or many", aWeek),
    events("wrong_payees", 1, "1 payment to a wrong party"),
    beyond(["mispayment_rate", ">", ceiling(2.5)], "wrong outputs above 2.5 times the ceiling", {
      window: PHASE,
      leastUnits: 500,
    }),
  ],
  killWithin: { first: minutes(15), last: minutes(15) },
  killAction: "Freeze what goes out; reverse what can be reversed the same day",
  preLaunch: [
    BUDGET,
    "Two approvals above the limit",
    "Floors and caps that do not depend on the model",
    "Reconciliation job",
    "Insurance notified",
  ],
  notes: ["The sign-off is by the second line, not by the product manager"],
  reported: [],
  frameworks: { nist: [], owasp: [] },
};
