import { UNVERIFIED } from "../metrics/cited.ts";
import { clock, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const dsa: RegulationRow = {
  ...SOURCE,
  id: "DSA",
  kind: "law",
  name: "Digital Services Act",
  covers:
    "intermediary, hosting and platform services in the EU; very large platforms from 45 million EU users a month",
  protects: "users of the platform in the EU",
  treatment: { byDefault: "AC", cases: [] },
  liftedBy: "service",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "EU platform users included with reasons, complaints and appeals staffed",
  condition: "Reasons, complaint and appeal routes staffed",
  lifts: [],
  proof: [
    "Template for each type of action",
    "Capacity for appeals of twice the forecast",
    "Text that explains the recommender",
  ],
  gates: [
    "Template for statements of reasons",
    "Staff for the forecast volume of appeals",
    "Indicators of accuracy defined as precision and recall",
    "Option without profiling on very large platforms",
    "Risk assessed before features with critical impact",
  ],
  monitors: ["appeals_on_time", "appeal_overturn_rate", "automated_decision_share"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: null,
      time: "promptly",
      to: "law enforcement or judicial authority",
      trigger: "suspicion of an offence that threatens life",
      citation: "DSA art. 18",
    }),
  ],
  roleAssumed: NOT_APPLICABLE,
  owner: "trust-and-safety-lead",
  consulted: ["legal-counsel"],
  lines: [
    {
      ...LAW_SOURCES.dsaAppeals,
      text: "Statement of reasons; complaint route open for at least 6 months and not decided by automation alone; out-of-court bodies",
      citation: "DSA arts. 17, 20, 21",
    },
    { ...UNVERIFIED, text: "Parameters of recommenders are explained", citation: "DSA art. 27" },
    { ...UNVERIFIED, text: "No advertising to minors by profiling", citation: "DSA art. 28" },
  ],
  citations: "DSA arts. 14, 16, 17, 20, 21, 27, 28, 34, 35, 38",
  checkAgain: [],
  never: ["Complaints decided by automation alone"],
};
