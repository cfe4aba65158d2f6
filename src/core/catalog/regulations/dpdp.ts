import { UNVERIFIED } from "../metrics/cited.ts";
import { hours } from "../metrics/time.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const breach = {
  ...LAW_SOURCES.dpdpRules,
  trigger: "any personal data breach, once the duty is in force (about mid-May 2027)",
  citation: "DPDP Act s. 8; Rules 2025",
};

export const dpdp: RegulationRow = {
  ...SOURCE,
  id: "DPDP",
  kind: "law",
  name: "Digital Personal Data Protection Act",
  covers: "digital personal data of people in India",
  protects: "people in India",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XU",
        when: "people under 18, until a parent's consent is verified; no tracking or targeted advertising to them",
        asks: "Are people under 18 among them? They stay out until a parent's consent is verified, without tracking or targeted advertising",
      },
    ],
  },
  liftedBy: "region; person where under 18",
  admittedIn: "regional_expansion",
  admittedInText: "regional expansion",
  cohort: "People in India included with notice and consent live; under 18 only with a parent's verified consent",
  condition: "Notice and consent live; verified parental consent under 18",
  lifts: ["Verified consent of a parent, under 18"],
  proof: ["Record of consent", "Grievance officer"],
  gates: ["Notice and consent live", "Grievance officer named", "Parents' consent verified before anyone under 18"],
  monitors: ["consent_integrity", "under_age_sessions"],
  clocks: [
    clock({
      ...breach,
      within: hours(72),
      time: "72 hours for the detail, without delay before",
      to: "Data Protection Board",
      binds: ["data fiduciary"],
    }),
    clock({ ...breach, within: null, time: "without delay", to: "people concerned", binds: ["data fiduciary"] }),
    byContract("the fiduciary's clause", ["data processor"]),
  ],
  roleAssumed: { byDefault: "data fiduciary", byMarket: { B2B: "data processor", B2B2C: "data processor" } },
  owner: "privacy-officer",
  consulted: ["dpo"],
  lines: [
    {
      ...LAW_SOURCES.dpdpRules,
      text: "Rules notified on 13 and 14 November 2025 apply in three steps: at once, after 12 and after 18 months; notices of breaches from about mid-May 2027",
      citation: "DPDP Rules 2025",
    },
    { ...UNVERIFIED, text: "Logs are kept for 1 year", citation: "DPDP Rules 2025" },
  ],
  citations: "DPDP Act ss. 6, 8, 9; Rules 2025",
  checkAgain: [],
  never: ["Tracking of children, or advertising targeted at them"],
};
