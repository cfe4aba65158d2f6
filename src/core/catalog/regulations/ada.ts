import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const ada: RegulationRow = {
  ...SOURCE,
  id: "ADA",
  kind: "law",
  name: "Americans with Disabilities Act",
  covers: "access for people with disabilities: employment, state and local government, public accommodations",
  protects: "people with disabilities",
  treatment: { byDefault: "AC", cases: [] },
  liftedBy: "feature",
  admittedIn: null,
  admittedInText: "all phases",
  cohort: "People with disabilities included in every phase, with an equal alternative offered",
  condition: "Accessibility conformance of {feature} tested and alternative offered",
  lifts: [],
  proof: ["Report on WCAG 2.1 AA", "Test with assistive technology by 5 users"],
  gates: [
    "WCAG 2.1 AA checked, with screen reader and keyboard",
    "Captions",
    "Alternative to voice",
    "Equal alternative offered",
  ],
  monitors: ["accessibility_blockers", "accommodation_days", "assistive_success_ratio"],
  clocks: [
    byContract("no notice to give; requests for accommodation are answered within 10 working days, our default"),
  ],
  roleAssumed: NOT_APPLICABLE,
  owner: "accessibility-lead",
  consulted: ["legal-counsel"],
  lines: [
    {
      ...LAW_SOURCES.webAccessibility,
      text: "The web rule for state and local government applies from 26 April 2027 (50,000 people and more) and 26 April 2028 (smaller ones and special districts)",
      citation: "28 CFR 35; 91 FR 20902",
    },
    { ...UNVERIFIED, text: "Employees and applicants are accommodated", citation: "29 CFR 1630" },
  ],
  citations: "28 CFR 35, 36; 29 CFR 1630",
  checkAgain: [],
  never: ["People with disabilities excluded as a class"],
};
