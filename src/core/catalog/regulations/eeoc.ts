import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const eeoc: RegulationRow = {
  ...SOURCE,
  id: "EEOC",
  kind: "law",
  name: "US federal law on discrimination in employment",
  covers: "Title VII, the Age Discrimination in Employment Act and the ADA, as the EEOC enforces them",
  protects: "candidates and employees in the US",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XU",
        when: "automatic rejection",
        asks: "Does it reject anyone without a person deciding? Then it stays off for that",
      },
    ],
  },
  liftedBy: "stage of the process",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "Candidates included with a human decision, job-related criteria and a route to accommodation",
  condition: "Adverse-impact test per stage and human decision recorded",
  lifts: [],
  proof: ["Memo on validation", "Ratios", "Route to accommodation"],
  gates: [
    "Test of adverse impact for each stage",
    "Records kept",
    "Criteria validated as job-related",
    "A person decides",
  ],
  monitors: ["selection_ratio", "accommodation_days", "human_override_rate"],
  clocks: [byContract("no notice to give; charges of discrimination are answered by their own dates")],
  roleAssumed: { byDefault: "employer", byMarket: { B2B: "vendor of the tool" } },
  owner: "hr-lead",
  consulted: ["employment-counsel"],
  lines: [
    {
      ...LAW_SOURCES.impactCharges,
      text: "The agency closed charges on impact alone by 30 September 2025; the statute and private suits remain",
      citation: "Title VII",
    },
    { ...UNVERIFIED, text: "Records of selection are kept", citation: "29 CFR 1602, 1607" },
  ],
  citations: "Title VII; 29 CFR 1607; ADA Title I",
  checkAgain: [],
  never: ["Rejection without a person"],
};
