import { UNVERIFIED } from "../metrics/cited.ts";
import { hours } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const incident = {
  ...LAW_SOURCES.chinaIncidents,
  to: "authority",
  citation: "network-incident measures, from 1 November 2025",
};

export const pipl: RegulationRow = {
  ...SOURCE,
  id: "PIPL",
  kind: "law",
  name: "Personal Information Protection Law",
  covers: "personal information of people in mainland China",
  protects: "people in mainland China",
  treatment: { byDefault: "XP", cases: [] },
  restOfPlace: "everybody else in mainland China, visitors included",
  liftedBy: "region, with local counsel",
  admittedIn: null,
  admittedInText: "none",
  cohort: "People in mainland China not in any phase",
  condition: "Local counsel memo, separate consent and transfer route",
  lifts: [
    "Memo of local counsel",
    "Separate consent",
    "Impact assessment",
    "Route for transfers",
    "Local hosting",
    "Filing and labelling of generative services",
  ],
  proof: ["Assessment", "Filing", "Local hosting"],
  gates: ["Memo of local counsel signed", "Local hosting shown"],
  monitors: ["boundary_egress"],
  clocks: [
    clock({
      ...incident,
      within: hours(1),
      time: "1 hour",
      trigger: "a relatively significant or worse incident, critical infrastructure",
    }),
    clock({
      ...incident,
      within: hours(4),
      time: "4 hours",
      trigger: "a relatively significant or worse incident",
    }),
    clock({
      ...UNVERIFIED,
      within: null,
      time: "immediately",
      to: "authority and people concerned",
      trigger: "a leak of personal information",
      citation: "PIPL art. 57",
    }),
  ],
  // What the law calls processor is who decides; who works for another is entrusted.
  roleAssumed: {
    byDefault: "personal information handler",
    byMarket: { B2B: "entrusted party", B2B2C: "entrusted party" },
  },
  owner: "legal-counsel",
  consulted: ["privacy-officer"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Generative services are filed and their output labelled",
      citation: "Chinese rules on generative services",
    },
  ],
  citations: "PIPL arts. 13, 23, 24, 38-40, 55, 57",
  checkAgain: [],
  never: [],
};
