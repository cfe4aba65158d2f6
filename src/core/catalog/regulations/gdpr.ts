import { UNVERIFIED } from "../metrics/cited.ts";
import { hours } from "../metrics/time.ts";
import { CONTROLLER_OR_PROCESSOR, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const gdpr: RegulationRow = {
  ...SOURCE,
  id: "GDPR",
  kind: "law",
  name: "General Data Protection Regulation",
  covers:
    "personal data of people in the EU, Iceland, Liechtenstein and Norway, by controllers and processors established there or targeting or monitoring them",
  protects: "people in the EU, Iceland, Liechtenstein and Norway",
  treatment: {
    byDefault: "XU",
    cases: [
      {
        treatment: "XU",
        when: "sold to businesses: until the account has signed the addendum on data processing",
        asks: null,
      },
      {
        treatment: "XU",
        when: "used by consumers: until the impact assessment is approved and notices are live",
        asks: null,
      },
    ],
  },
  perAccount: "terms on data processing that cover the feature and its sub-processors",
  liftedBy: "account or processing",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "EU and EEA users excluded until the addendum on data processing is signed and the assessment approved",
  condition:
    "Data processing addendum covering {feature} and its sub-processors signed by {account}, and impact assessment approved",
  conditionByMarket: {
    B2B: "Terms on data processing that cover {feature} and its sub-processors signed by {account}",
    B2B2C: "Terms on data processing that cover {feature} and its sub-processors signed by {account}",
    B2C: "Impact assessment approved and notices live",
  },
  lifts: [
    "Addendum under article 28 or amended terms in force",
    "Notice period for sub-processors ended",
    "Impact assessment approved, or a screening memo",
    "Tool for transfers in place",
    "Lawful basis recorded, with one of article 9 for special data",
    "Consent only where consent is the basis",
  ],
  proof: [
    "Register of signed addenda",
    "Reference of the impact assessment",
    "Notice of new sub-processors given, its period over before the first customer phase",
    "Transfer tool",
    "Deletion tested on 20 synthetic people",
  ],
  gates: [
    "Record of processing updated",
    "Deletion and access tested from end to end",
    "Retention set",
    "People in the data who don't use the feature: basis, notice and objection settled",
  ],
  gatesWhere: [
    { role: "controller", gates: ["Notices live"] },
    { role: "processor", gates: ["Text for the customers' notices ready"] },
    {
      all: ["decides", "decidesAboutPeople"],
      gates: ["Safeguards for automated decisions where they are significant"],
    },
    { all: ["ownStaff"], gates: ["Works council consulted where national law asks for it"] },
  ],
  monitors: [
    "exclusion_leak",
    "consent_integrity",
    "rights_requests_on_time",
    "new_sub_processors",
    "out_of_region_processing",
  ],
  clocks: [
    clock({
      ...LAW_SOURCES.gdprBreach,
      within: hours(72),
      time: "without undue delay, where feasible within 72 hours",
      to: "supervisory authority",
      trigger: "awareness of a personal data breach, unless a risk is unlikely",
      citation: "GDPR art. 33(1)",
      binds: ["controller"],
    }),
    clock({
      ...LAW_SOURCES.gdprBreach,
      within: null,
      time: "without undue delay",
      to: "controller",
      trigger: "awareness of a personal data breach",
      citation: "GDPR art. 33(2)",
      binds: ["processor"],
    }),
    clock({
      ...UNVERIFIED,
      within: null,
      time: "without undue delay",
      to: "people concerned",
      trigger: "high risk to them",
      citation: "GDPR art. 34",
      binds: ["controller"],
    }),
  ],
  roleAssumed: CONTROLLER_OR_PROCESSOR,
  owner: "dpo",
  consulted: ["privacy-officer"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Rights requests are answered within 1 month",
      citation: "GDPR art. 12(3)",
    },
    {
      ...UNVERIFIED,
      text: "Notice of sub-processors is often 30 days by contract",
      citation: "GDPR art. 28",
    },
    {
      ...LAW_SOURCES.digitalOmnibus,
      text: "A proposal would give 96 hours, and only for high risk; it is not law",
      citation: "Digital Omnibus, proposal",
    },
  ],
  citations: "GDPR arts. 6, 9, 13-14, 22, 25, 28, 30, 32-35, 44-49",
  checkAgain: ["Changes to GDPR by the Digital Omnibus are proposals as read"],
  never: ["A share of people who consent as a gate: it presses on a choice that must be free"],
};
