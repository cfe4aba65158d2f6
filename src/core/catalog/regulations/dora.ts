import { UNVERIFIED } from "../metrics/cited.ts";
import { hours, months } from "../metrics/time.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const report = {
  ...LAW_SOURCES.dora,
  to: "competent authority",
  citation: "DORA art. 19; RTS 2025/301",
  binds: ["financial entity"],
};

export const dora: RegulationRow = {
  ...SOURCE,
  id: "DORA",
  kind: "law",
  name: "Digital Operational Resilience Act",
  covers: "EU financial entities and their providers of information technology",
  protects: "EU financial entities",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "firm",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "EU financial entities excluded until contract clauses, register entry and exit plan are complete",
  condition: "Contract clauses, register entry and exit plan complete",
  lifts: [
    "Contract clauses",
    "Entry in the register",
    "Exit plan",
    "Criticality assessed",
    "Sub-outsourcing disclosed",
  ],
  proof: ["Check of clauses", "Id in the register", "Drill of the incident playbook"],
  gates: ["Playbook to classify incidents", "Test of resilience", "Note on concentration at the model vendor"],
  monitors: ["call_success_rate", "incident_classification_time", "significant_incidents"],
  clocks: [
    clock({
      ...report,
      within: hours(4),
      time: "4 hours after classification, at most 24 hours after awareness",
      trigger: "an incident classified as major: first notice",
    }),
    clock({ ...report, within: hours(72), time: "72 hours after the first notice", trigger: "intermediate report" }),
    clock({ ...report, within: months(1), time: "1 month after the intermediate report", trigger: "final report" }),
    byContract("the entity's clause: soon enough for its own 4 hours", ["provider of information technology"]),
  ],
  roleAssumed: {
    byDefault: "financial entity",
    byMarket: { B2B: "provider of information technology", B2B2C: "provider of information technology" },
  },
  owner: "ciso",
  consulted: ["risk-officer"],
  lines: [
    { ...LAW_SOURCES.dora, text: "Applies since 17 January 2025", citation: "DORA" },
    { ...UNVERIFIED, text: "The exit is drilled yearly", citation: "DORA arts. 28-30" },
  ],
  citations: "DORA arts. 17-19, 28-30",
  checkAgain: ["Sources differ on the points from which the clocks run (RTS 2025/301)"],
  never: [],
};
