import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const mifidII: RegulationRow = {
  ...SOURCE,
  id: "MiFID-II",
  kind: "law",
  name: "MiFID II",
  covers: "EU investment firms and venues",
  protects: "clients of EU investment firms",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "firm",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "EU investment clients excluded until suitability and records are tested",
  condition: "Suitability and record controls tested",
  lifts: [
    "Suitability",
    "Fair communications",
    "Records kept for 5 years",
    "Controls and kill function of algorithms, for trading",
  ],
  proof: ["Suitability file", "Replay of records", "Test of the algorithm's kill function if it trades"],
  gatesOfCustomers: ["Suitability tested"],
  gates: ["Records replayed", "Kill function drilled if it trades"],
  monitors: ["unsuitable_recommendations", "capture_completeness"],
  clocks: [byContract("incidents of information technology go through DORA")],
  roleAssumed: NOT_APPLICABLE,
  owner: "compliance-officer",
  consulted: [],
  lines: [
    { ...UNVERIFIED, text: "Records are kept for 5 years", citation: "MiFID II art. 16" },
    {
      ...UNVERIFIED,
      text: "Trading algorithms have controls and a kill function",
      citation: "MiFID II art. 17; RTS 6",
    },
  ],
  citations: "MiFID II arts. 16, 17, 24, 25; RTS 6",
  checkAgain: [],
  never: [],
};
