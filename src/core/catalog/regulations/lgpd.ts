import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { byContract, CONTROLLER_OR_PROCESSOR, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const incident = {
  ...LAW_SOURCES.lgpdIncidents,
  workingDays: true,
  to: "data protection authority and people concerned",
  citation: "LGPD art. 48; Resolution 15/2024",
  binds: ["controller"],
};

export const lgpd: RegulationRow = {
  ...SOURCE,
  id: "LGPD",
  kind: "law",
  name: "Lei Geral de Proteção de Dados",
  covers: "personal data of people in Brazil",
  protects: "people in Brazil",
  treatment: { byDefault: "XU", cases: [] },
  perAccount: "terms on data processing that cover the feature and its sub-processors",
  liftedBy: "region",
  admittedIn: "regional_expansion",
  admittedInText: "regional expansion",
  cohort: "People in Brazil excluded until the basis is recorded and the Portuguese notice live",
  condition: "Basis recorded and Portuguese notice live",
  lifts: [
    "Basis",
    "Notice in Portuguese",
    "Impact report if it is asked for",
    "Clauses for transfers",
    "Review of automated decisions",
  ],
  proof: ["Memo on the basis", "Clause for transfers"],
  gates: ["Basis recorded", "Notice in Portuguese live", "Review of automated decisions works"],
  monitors: ["exclusion_leak", "rights_requests_on_time"],
  clocks: [
    clock({
      ...incident,
      within: days(3),
      time: "3 business days, 6 for small agents",
      trigger: "an incident with relevant risk or damage",
    }),
    clock({ ...incident, within: days(20), time: "20 business days", trigger: "additions to the first notice" }),
    byContract("the controller's clause", ["processor"]),
  ],
  roleAssumed: CONTROLLER_OR_PROCESSOR,
  owner: "dpo",
  consulted: ["privacy-officer"],
  lines: [{ ...UNVERIFIED, text: "Rights requests are answered within 15 days", citation: "LGPD art. 18" }],
  citations: "LGPD arts. 7, 11, 18, 20, 33, 38, 48",
  checkAgain: [],
  never: [],
};
