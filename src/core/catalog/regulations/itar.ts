import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const itar: RegulationRow = {
  ...SOURCE,
  id: "ITAR",
  kind: "law",
  name: "International Traffic in Arms Regulations",
  covers: "US defence articles and technical data",
  protects: "technical data and those who hold it",
  treatment: { byDefault: "XP", cases: [] },
  liftedBy: "licence or processing by US persons",
  admittedIn: null,
  admittedInText: "none",
  cohort: "Export-controlled data and its users not in any phase",
  condition: "US-person-only processing proven or licence held",
  lifts: ["Processing and support by US persons only", "End-to-end encryption as the rule asks", "Licence"],
  proof: ["Attestation of access", "Proof of location"],
  gates: ["Access attested", "Location proven"],
  monitors: ["non_us_access"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: null,
      time: "immediately",
      to: "Directorate of Defense Trade Controls",
      trigger: "a matter of a proscribed country",
      citation: "22 CFR 126.1",
    }),
    clock({
      ...UNVERIFIED,
      within: days(60),
      time: "60 days after the first notice",
      to: "Directorate of Defense Trade Controls",
      trigger: "full voluntary disclosure",
      citation: "22 CFR 127.12",
    }),
  ],
  roleAssumed: NOT_APPLICABLE,
  owner: "export-control-officer",
  consulted: ["legal-counsel"],
  lines: [
    {
      ...UNVERIFIED,
      text: "End-to-end encryption that meets the rule is no export",
      citation: "22 CFR 120.54",
    },
  ],
  citations: "22 CFR 120.54, 126.1, 127.12",
  checkAgain: [],
  never: [],
};
