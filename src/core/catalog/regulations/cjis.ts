import { UNVERIFIED } from "../metrics/cited.ts";
import { hours } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const cjis: RegulationRow = {
  ...SOURCE,
  id: "CJIS",
  kind: "law",
  name: "CJIS Security Policy",
  covers: "criminal justice information",
  protects: "criminal justice agencies and their information",
  treatment: { byDefault: "XP", cases: [] },
  perAccount: "an agency agreement with the security addendum",
  liftedBy: "agency",
  admittedIn: null,
  admittedInText: "none",
  cohort: "Criminal justice information not in any phase",
  condition: "Agency agreement, security addendum and cleared staff",
  lifts: [
    "Agreement of the agency and security addendum",
    "Fingerprint-based checks of staff with access",
    "Validated encryption",
    "US only",
    "Audit",
  ],
  proof: ["Records of fingerprint checks", "Encryption", "Audit"],
  gates: ["Agreement of the agency", "Staff cleared", "Encryption validated"],
  monitors: ["uncleared_access"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: hours(1),
      time: "at once, 1 hour inside the organisation",
      to: "agency security officer, then agency and state officer",
      trigger: "a suspected incident",
      citation: "FBI CJIS Security Policy",
    }),
  ],
  roleAssumed: { byDefault: "contractor of an agency", byMarket: { "public-sector": "agency" } },
  owner: "federal-compliance-lead",
  consulted: ["security-lead"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Only cleared staff may reach the information; a contractor works under the security addendum of the agency",
      citation: "FBI CJIS Security Policy",
    },
  ],
  citations: "FBI CJIS Security Policy",
  checkAgain: [],
  never: [],
};
