import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const fcra: RegulationRow = {
  ...SOURCE,
  id: "FCRA",
  name: "Fair Credit Reporting Act",
  covers: "consumer reports and those who use them",
  protects: "people on whom consumer reports are used",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "type of decision",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission, after a shadow",
  cohort: "Decisions on consumer reports excluded until purpose, notices and disputes are in order",
  condition: "Permissible purpose and accuracy procedures recorded",
  lifts: ["Permissible purpose", "Procedures for accuracy", "Adverse action notice", "Disputes handled in 30 days"],
  proof: ["Memo on the purpose", "Adverse action notice", "Test of the dispute flow"],
  gates: ["Purpose recorded", "Adverse action notice live", "Dispute flow tested"],
  monitors: ["disputes_on_time", "notice_shown_rate"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: days(30),
      time: "30 days",
      to: "the person who disputes",
      trigger: "a dispute",
      citation: "FCRA s. 611",
    }),
  ],
  roleAssumed: { byDefault: "user of reports", byMarket: {} },
  owner: "legal-counsel",
  consulted: ["compliance-officer"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Selling a score about people may make the maker a reporting agency",
      citation: "15 USC 1681",
    },
    { ...UNVERIFIED, text: "Adverse actions are notified", citation: "FCRA s. 615" },
  ],
  citations: "FCRA ss. 604, 607, 611, 615",
  checkAgain: [],
  never: [],
};
