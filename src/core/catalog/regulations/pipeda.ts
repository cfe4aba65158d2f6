import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const pipeda: RegulationRow = {
  ...SOURCE,
  id: "PIPEDA",
  kind: "law",
  name: "PIPEDA",
  appliesTo: {
    markets: ["B2B", "B2C", "B2B2C", "internal"],
    words: null,
    doubt: "it binds the private sector, and a public body is not part of it",
    instead: "the Privacy Act or the province's law for public bodies",
  },
  covers: "the private sector in Canada; Quebec's law is stricter",
  protects: "people in Canada",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XU",
        when: "people in Quebec, until the privacy assessment is filed and automated decisions are notified",
        asks: null,
      },
    ],
  },
  waitingPart: {
    place: "quebec",
    text: "people in Quebec, in any language",
    until: "the privacy assessment for Quebec is filed and automated decisions are notified",
  },
  liftedBy: "region",
  admittedIn: "regional_expansion",
  admittedInText: "regional expansion",
  cohort: "People in Canada included with consent text live; Quebec waits for its assessment",
  condition: "Meaningful consent text live; Quebec assessment filed",
  lifts: ["Privacy assessment for Quebec", "Notice of automated decisions for Quebec"],
  proof: ["Text of the consent", "Assessment"],
  gates: ["Consent text live", "People in Quebec kept out until their assessment is filed"],
  monitors: ["consent_integrity", "breach_register_gaps", "complaint_rate"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: null,
      time: "as soon as feasible",
      to: "Privacy Commissioner and people concerned",
      trigger: "a real risk of significant harm",
      citation: "PIPEDA s. 10.1",
      binds: ["accountable organisation"],
    }),
    byContract("the accountable organisation's clause", ["service provider"]),
  ],
  roleAssumed: {
    byDefault: "accountable organisation",
    byMarket: { B2B: "service provider", B2B2C: "service provider" },
  },
  owner: "privacy-officer",
  consulted: [],
  lines: [
    { ...UNVERIFIED, text: "Records of breaches are kept for 24 months", citation: "PIPEDA s. 10.1" },
    {
      ...UNVERIFIED,
      text: "People in Quebec are told of decisions by machine alone",
      citation: "Quebec Law 25 s. 12.1",
    },
  ],
  citations: "PIPEDA Sched. 1, s. 10.1; Quebec Law 25 s. 12.1",
  checkAgain: [],
  never: [],
};
