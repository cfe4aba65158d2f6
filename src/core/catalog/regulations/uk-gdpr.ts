import { UNVERIFIED } from "../metrics/cited.ts";
import { hours } from "../metrics/time.ts";
import { CONTROLLER_OR_PROCESSOR, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const ukGdpr: RegulationRow = {
  ...SOURCE,
  id: "UK-GDPR",
  kind: "law",
  name: "UK GDPR",
  covers: "personal data of people in the United Kingdom: UK GDPR and the Data Protection Act 2018, as amended in 2025",
  protects: "people in the United Kingdom",
  treatment: { byDefault: "XU", cases: [] },
  perAccount: "terms on data processing that cover the feature and its sub-processors",
  liftedBy: "account or processing",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission, a step of its own",
  cohort: "UK users excluded until UK terms are signed and the UK section of the assessment is approved",
  condition: "UK terms signed and UK section of the assessment approved",
  conditionByMarket: {
    B2B: "Terms on data processing that cover {feature} and its sub-processors signed by {account}",
    B2B2C: "Terms on data processing that cover {feature} and its sub-processors signed by {account}",
    B2C: "Impact assessment approved and notices live",
  },
  lifts: ["UK terms signed", "Impact assessment covers the UK", "Tool for transfers in place"],
  proof: ["Transfer agreement or UK addendum"],
  gates: ["Record of processing updated", "Deletion and access tested from end to end"],
  gatesWhere: [
    {
      role: "controller",
      gates: ["Complaints channel that acknowledges within 30 days", "UK notice live"],
      proof: ["UK notice", "Route for complaints"],
    },
    {
      role: "processor",
      gates: [
        "Text for the customers' UK notice ready",
        "Help with the customers' complaints and rights requests agreed",
      ],
    },
    {
      all: ["decides", "decidesAboutPeople"],
      gates: ["Notice, representations, human intervention and contest for significant decisions by machine alone"],
      proof: ["Safeguards for automated significant decisions"],
    },
  ],
  monitors: ["exclusion_leak", "rights_requests_on_time", "complaints_acknowledged_on_time", "new_sub_processors"],
  clocks: [
    clock({
      ...LAW_SOURCES.gdprBreach,
      within: hours(72),
      time: "without undue delay, where feasible within 72 hours",
      to: "Information Commissioner",
      trigger: "awareness of a personal data breach, unless a risk is unlikely",
      citation: "UK GDPR art. 33",
      binds: ["controller"],
    }),
    clock({
      ...UNVERIFIED,
      within: null,
      time: "without undue delay",
      to: "controller",
      trigger: "awareness of a personal data breach",
      citation: "UK GDPR art. 33(2)",
      binds: ["processor"],
    }),
    clock({
      ...UNVERIFIED,
      within: null,
      time: "without undue delay",
      to: "people concerned",
      trigger: "high risk to them",
      citation: "UK GDPR art. 34",
      binds: ["controller"],
    }),
  ],
  roleAssumed: CONTROLLER_OR_PROCESSOR,
  owner: "dpo",
  consulted: ["privacy-officer"],
  lines: [
    {
      ...LAW_SOURCES.ukCommencement,
      text: "Significant decisions by machine alone are allowed with safeguards since 5 February 2026",
      citation: "UK GDPR arts. 22A-22D",
    },
    {
      ...LAW_SOURCES.ukCommencement,
      text: "Complaints are acknowledged within 30 days since 19 June 2026",
      citation: "Data Protection Act 2018 s. 164A",
    },
    { ...UNVERIFIED, text: "A processor's terms cover the processing", citation: "UK GDPR art. 28" },
  ],
  citations: "UK GDPR arts. 22A-22D, 28, 33-35; Data Protection Act 2018 s. 164A",
  checkAgain: [],
  never: ["UK users counted as EU users"],
};
