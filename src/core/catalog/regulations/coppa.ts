import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const coppa: RegulationRow = {
  ...SOURCE,
  id: "COPPA",
  kind: "law",
  name: "Children's Online Privacy Protection Act",
  covers: "services directed to children under 13 in the US, or that knowingly collect from them",
  protects: "children under 13",
  treatment: {
    byDefault: "XU",
    cases: [
      {
        treatment: "XP",
        when: "there is no flow for consent of a parent",
        asks: "Is a flow for a parent's verifiable consent live? If not, children under 13 stay out",
      },
    ],
  },
  liftedBy: "child",
  admittedIn: null,
  admittedInText: "a phase of its own",
  cohort: "Children under 13 excluded until a parent's verifiable consent is recorded",
  condition: "Verifiable parental consent recorded for the child; separate consent for non-integral disclosure",
  lifts: [
    "Verified consent of a parent",
    "Separate consent for disclosure that is not integral, training of models included",
    "Written retention and security programme",
  ],
  proof: ["Record of the method of consent", "Retention policy", "Security programme", "Deletion by a parent tested"],
  gates: ["Neutral age screen", "Consent ledger", "No behavioural advertising", "Deletion path for parents"],
  monitors: ["under_age_sessions", "retention_overrun"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: null,
      time: "as the breach law of the state says, none being federal",
      to: "parents and authorities of the state",
      trigger: "a breach of children's data",
      citation: "breach notification laws of the states",
      binds: ["operator"],
    }),
    byContract("the operator's clause", ["service provider to operators"]),
  ],
  roleAssumed: {
    byDefault: "operator",
    byMarket: { B2B: "service provider to operators", B2B2C: "service provider to operators" },
  },
  owner: "privacy-officer",
  consulted: ["trust-and-safety-lead"],
  lines: [
    {
      ...LAW_SOURCES.coppaAmendments,
      text: "The amended rule is mandatory from 22 April 2026",
      citation: "16 CFR 312",
    },
    { ...UNVERIFIED, text: "Templates of voice and face count as personal information", citation: "16 CFR 312.2" },
  ],
  citations: "16 CFR 312.2, .4, .5, .8, .10",
  checkAgain: [],
  never: ["A measure of growth as a gate", "Disclosure for training of models on the general consent"],
};
