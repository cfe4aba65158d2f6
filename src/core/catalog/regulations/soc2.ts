import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const soc2: RegulationRow = {
  ...SOURCE,
  id: "SOC2",
  kind: "standard",
  name: "SOC 2",
  covers: "assurance reports on the Trust Services Criteria, by contract",
  protects: "accounts whose contract asks for services in scope",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XU",
        when: "the account's contract asks for services that are in scope",
        asks: "Which accounts' contracts ask for services in the report's scope? They stay out until the feature is in it",
      },
    ],
  },
  liftedBy: "contract of the account",
  admittedIn: "segment_targeting",
  admittedInText: "segment targeting",
  cohort: "Accounts included with control evidence; those whose contract asks for scope wait for it",
  condition: "{feature} and model vendor inside the system description, or customer waiver",
  lifts: ["Feature and vendor in the system description", "Vendor reviewed", "Change management", "Monitoring"],
  proof: ["Bridge letter or scope memo", "Vendor review"],
  gates: ["Vendor reviewed", "Change management followed", "Monitoring in place"],
  monitors: ["control_evidence_coverage"],
  clocks: [byContract("often 24 to 72 hours, unverified")],
  roleAssumed: NOT_APPLICABLE,
  owner: "compliance-officer",
  consulted: ["security-lead"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Vendors are assessed, changes managed, systems monitored",
      citation: "Trust Services Criteria CC7, CC8.1, CC9.2",
    },
  ],
  citations: "Trust Services Criteria CC6-CC9, C1, P",
  checkAgain: [],
  never: ["A report read as permission: it is evidence"],
};
