import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const iso27001: RegulationRow = {
  ...SOURCE,
  id: "ISO-27001",
  kind: "standard",
  name: "ISO/IEC 27001",
  covers: "certified management of information security, by contract",
  protects: "accounts whose contract relies on the certificate",
  treatment: { byDefault: "AC", cases: [] },
  liftedBy: "contract of the account",
  admittedIn: "segment_targeting",
  admittedInText: "segment targeting",
  cohort: "Accounts included with the treatment of risks approved",
  condition: "Risk treatment for {feature} approved",
  lifts: [],
  proof: ["Register of risks updated", "Statement of applicability updated"],
  gates: [
    "Risks assessed and treated",
    "Controls for suppliers and cloud services",
    "Change control",
    "Statement of applicability",
  ],
  monitors: ["nonconformities"],
  clocks: [byContract("often 24 to 72 hours to the customer, unverified")],
  roleAssumed: NOT_APPLICABLE,
  owner: "ciso",
  consulted: ["security-lead"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Suppliers and cloud services are controlled",
      citation: "ISO/IEC 27001:2022 A.5.19-5.23",
    },
    { ...UNVERIFIED, text: "ISO/IEC 42001 is the counterpart for AI", citation: "ISO/IEC 42001" },
  ],
  citations: "ISO/IEC 27001:2022 A.5.19-5.23, A.8.25-8.32",
  checkAgain: [],
  never: [],
};
