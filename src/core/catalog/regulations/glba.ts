import { UNVERIFIED } from "../metrics/cited.ts";
import { days, hours } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const glba: RegulationRow = {
  ...SOURCE,
  id: "GLBA",
  kind: "law",
  name: "Gramm-Leach-Bliley Act",
  appliesTo: {
    markets: ["B2B", "B2C", "B2B2C", "internal"],
    words: null,
    doubt: "it binds financial institutions, and a public body is none",
    instead: "the privacy and breach law of the public body",
  },
  covers: "customer information of US financial institutions",
  protects: "customers of US financial institutions",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "firm",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "Financial institutions excluded until vendor due diligence and safeguards are complete",
  condition: "Vendor due diligence and safeguards clause complete",
  lifts: ["Due diligence and safeguards in the contract", "Risk assessment", "Encryption", "Access control"],
  proof: ["Assessment", "Evidence of encryption and access control"],
  gates: ["Vendor assessed", "Safeguards clause signed", "Encryption and access shown"],
  monitors: ["exclusion_leak", "customer_data_in_prompts", "new_sub_processors"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: hours(36),
      time: "36 hours",
      to: "primary federal regulator",
      trigger: "a notification incident at a bank",
      citation: "12 CFR 53",
      binds: ["bank"],
    }),
    clock({
      ...UNVERIFIED,
      within: null,
      time: "as soon as possible",
      to: "bank",
      trigger: "a notification incident",
      citation: "12 CFR 53.4",
      binds: ["service provider"],
    }),
    clock({
      ...LAW_SOURCES.safeguards,
      within: days(30),
      time: "30 days",
      to: "FTC",
      trigger: "unencrypted information of 500 or more consumers taken at a firm that is no bank",
      citation: "16 CFR 314.4(j)",
      binds: ["financial institution"],
    }),
  ],
  roleAssumed: {
    byDefault: "financial institution",
    byMarket: { B2B: "service provider", B2B2C: "service provider" },
    byWords: { words: /\b(?:banks?|credit unions?)\b/i, role: "bank" },
    choice:
      "a bank (12 CFR 53: 36 hours to its regulator) or another financial institution (16 CFR 314.4(j): 30 days to the FTC)",
  },
  owner: "ciso",
  consulted: ["chief-compliance-officer"],
  lines: [{ ...UNVERIFIED, text: "Service providers are chosen and overseen", citation: "16 CFR 314.4(f)" }],
  citations: "15 USC 6801; 16 CFR 314.4, 314.4(j); 12 CFR 53",
  checkAgain: [],
  never: [],
};
