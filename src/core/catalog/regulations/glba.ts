import { UNVERIFIED } from "../metrics/cited.ts";
import { days, hours } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const glba: RegulationRow = {
  ...SOURCE,
  id: "GLBA",
  name: "Gramm-Leach-Bliley Act",
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
      to: "primary federal regulator, from banks; the provider tells the bank as soon as possible",
      trigger: "a notification incident",
      citation: "12 CFR 53",
    }),
    clock({
      ...LAW_SOURCES.safeguards,
      within: days(30),
      time: "30 days",
      to: "FTC",
      trigger: "unencrypted information of 500 or more consumers",
      citation: "16 CFR 314.4(j)",
    }),
  ],
  roleAssumed: { byDefault: "financial institution", byMarket: { B2B: "service provider", B2B2C: "service provider" } },
  owner: "ciso",
  consulted: ["chief-compliance-officer"],
  lines: [{ ...UNVERIFIED, text: "Service providers are chosen and overseen", citation: "16 CFR 314.4(f)" }],
  citations: "15 USC 6801; 16 CFR 314.4, 314.4(j); 12 CFR 53",
  checkAgain: [],
  never: [],
};
