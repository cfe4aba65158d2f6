import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";

const AGENCY = "consumer reporting agency or reseller";

export const fcra: RegulationRow = {
  ...SOURCE,
  id: "FCRA",
  kind: "law",
  name: "Fair Credit Reporting Act",
  covers: "consumer reports and those who use them",
  protects: "people on whom consumer reports are used",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "type of decision",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission, after a shadow",
  cohort: "Decisions on consumer reports excluded until purpose, notices and disputes are in order",
  condition: "Permissible purpose and accuracy procedures recorded",
  lifts: ["Permissible purpose certified", "Procedures for accuracy", "Adverse action notice", "Route for disputes"],
  proof: ["Memo on the purpose", "Adverse action notice", "Test of the dispute flow"],
  gates: ["Role settled", "Purpose recorded", "Adverse action notice live at whoever decides", "Dispute flow tested"],
  monitors: ["disputes_on_time", "notice_shown_rate"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: days(30),
      time: "30 days",
      to: "the person who disputes",
      trigger: "a dispute",
      citation: "FCRA s. 611",
      binds: [AGENCY],
    }),
    clock({
      ...UNVERIFIED,
      within: null,
      time: "with the decision, our default; the law gives no length",
      to: "the person decided about",
      trigger: "an adverse action based on a report",
      citation: "FCRA s. 615",
      binds: ["user of reports"],
    }),
    clock({
      ...UNVERIFIED,
      within: days(30),
      time: "30 days",
      to: "the agency that passed the dispute on",
      trigger: "a dispute of what was furnished",
      citation: "FCRA s. 623(b)",
      binds: ["furnisher"],
    }),
    byContract("breaches: breach laws of the states apply"),
  ],
  roleAssumed: {
    byDefault: "user of reports",
    byMarket: { B2B: AGENCY, B2B2C: AGENCY },
    choice:
      "agency or reseller, as who makes scores from bureau data for others (ss. 603(f), 607, 609, 611), user of reports (s. 615) or furnisher (s. 623(b))",
  },
  owner: "legal-counsel",
  consulted: ["compliance-officer"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Who assembles data on people into a score for third parties is an agency or a reseller, with duties on accuracy, disclosure, disputes and certified purposes",
      citation: "FCRA ss. 603(f), 603(u), 604, 607, 609, 611",
    },
    { ...UNVERIFIED, text: "Adverse actions are notified", citation: "FCRA s. 615" },
  ],
  citations: "FCRA ss. 604, 607, 611, 615",
  checkAgain: [],
  never: [],
};
