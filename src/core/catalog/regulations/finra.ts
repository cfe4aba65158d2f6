import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const finra: RegulationRow = {
  ...SOURCE,
  id: "FINRA",
  kind: "law",
  name: "FINRA rules",
  covers: "US broker-dealers",
  protects: "broker-dealers and their clients",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "firm",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "Broker-dealers excluded until their supervisory procedures name the feature",
  condition: "Written supervisory procedures name {feature}; capture and review live",
  lifts: ["Supervisory procedures name the tool", "Review and capture of communications work"],
  proof: ["Version of the procedures", "Test of retention", "Flow of approval by a principal"],
  gatesOfCustomers: ["A principal approves retail communications in advance"],
  gates: ["Prompts and outputs kept for at least 3 years, some for 6", "Record of tests"],
  monitors: ["unreviewed_retail_messages", "capture_completeness", "lexicon_hits", "complaint_rate"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: days(30),
      time: "30 calendar days",
      to: "FINRA",
      trigger: "events that the rule specifies",
      citation: "FINRA Rule 4530",
      binds: ["member firm"],
    }),
    byContract("the firm's clause", ["vendor"]),
  ],
  roleAssumed: { byDefault: "member firm", byMarket: { B2B: "vendor", B2B2C: "vendor" } },
  owner: "chief-compliance-officer",
  consulted: [],
  lines: [
    {
      ...LAW_SOURCES.finraNotices,
      text: "Existing rules apply to generative AI; the oversight report of 2026 makes it a topic of examinations",
      citation: "FINRA Regulatory Notice 24-09",
    },
    { ...UNVERIFIED, text: "Communications are captured and kept", citation: "FINRA Rule 4511; SEA Rule 17a-4" },
  ],
  citations: "FINRA Rules 2210, 3110, 4511, 4530; SEA Rule 17a-4; Regulatory Notice 24-09",
  checkAgain: [],
  never: [],
};
