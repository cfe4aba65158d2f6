import { UNVERIFIED } from "../metrics/cited.ts";
import { days, hours } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const sec: RegulationRow = {
  ...SOURCE,
  id: "SEC",
  kind: "law",
  name: "SEC rules",
  covers: "US advisers, funds, brokers and issuers",
  protects: "firms under SEC rules and their clients",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "firm",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "SEC-registered firms excluded until compliance policies cover the feature",
  condition: "Compliance policy covers {feature}; incident programme under Regulation S-P names the provider",
  lifts: [
    "Policies",
    "Review under the marketing rule",
    "Duty of care under Regulation Best Interest",
    "Incident programme",
  ],
  proof: ["Version of the policy", "Marketing review", "Provider's clause of 72 hours"],
  gates: ["Policy names the feature", "Claims about AI reviewed", "Provider's duty of notice in the contract"],
  monitors: ["recommendation_review", "unsubstantiated_claims", "capture_completeness"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: hours(72),
      time: "72 hours",
      to: "covered institution",
      trigger: "a breach at the provider",
      citation: "Regulation S-P",
      binds: ["service provider"],
    }),
    clock({
      ...UNVERIFIED,
      within: days(4),
      workingDays: true,
      time: "4 business days",
      to: "the public",
      trigger: "an incident found to be material",
      citation: "Form 8-K item 1.05",
      binds: ["listed issuer"],
    }),
    clock({
      ...LAW_SOURCES.regulationSP,
      within: days(30),
      time: "30 days",
      to: "customers",
      trigger: "access to sensitive customer information",
      citation: "Regulation S-P",
      binds: ["registered firm"],
    }),
  ],
  roleAssumed: { byDefault: "registered firm", byMarket: { B2B: "service provider" } },
  owner: "chief-compliance-officer",
  consulted: [],
  lines: [
    {
      ...LAW_SOURCES.regulationSP,
      text: "The amended Regulation S-P applies to larger entities since 3 December 2025",
      citation: "Regulation S-P",
    },
    { ...UNVERIFIED, text: "Smaller entities follow from 3 June 2026", citation: "Regulation S-P" },
  ],
  citations: "Advisers Act 206(4)-1, -7; Regulation Best Interest; Regulation S-P; Form 8-K item 1.05",
  checkAgain: [],
  never: [],
};
