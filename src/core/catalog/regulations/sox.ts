import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const sox: RegulationRow = {
  ...SOURCE,
  id: "SOX",
  kind: "law",
  name: "Sarbanes-Oxley Act",
  covers: "controls over financial reporting of US-listed companies",
  protects: "processes in the scope of financial reporting",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "process",
  admittedIn: "segment_targeting",
  admittedInText: "segment targeting, outside a close",
  cohort: "Finance users in scope excluded until the control is designed and tested",
  condition: "Control designed, tested and outside a close window",
  lifts: ["Control designed and tested"],
  proof: ["Matrix of controls", "Walkthrough", "Review of access"],
  gates: [
    "Change tickets",
    "Access matrix",
    "Evidence of completeness and accuracy",
    "No start in the last 10 business days of a quarter or during the close",
  ],
  monitors: ["unreviewed_postings", "control_failures"],
  clocks: [byContract("deficiencies go up to the audit committee")],
  roleAssumed: NOT_APPLICABLE,
  owner: "controller",
  consulted: ["internal-audit"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Management assesses and reports on internal control over financial reporting",
      citation: "Sarbanes-Oxley s. 404",
    },
  ],
  citations: "Sarbanes-Oxley ss. 302, 404, 409",
  checkAgain: [],
  never: ["Outputs posted to the ledger without review"],
};
