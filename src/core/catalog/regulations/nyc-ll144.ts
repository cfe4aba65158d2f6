import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const nycLl144: RegulationRow = {
  ...SOURCE,
  id: "NYC-LL144",
  kind: "law",
  name: "New York City Local Law 144",
  covers: "automated tools for decisions on employment, for jobs or residents in New York City",
  protects: "candidates and employees in New York City",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "tool",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "New York City candidates excluded until a bias audit under one year old is published",
  condition: "Bias audit under one year old, summary published, notice 10 business days before",
  lifts: [
    "Independent bias audit not older than one year",
    "Summary published",
    "Notice at least 10 business days before use",
  ],
  proof: ["Audit report", "Capture of the page", "Log of notices"],
  gates: [
    "Selection or scoring rates and impact ratios by sex, race or ethnicity and their intersections",
    "Other process offered",
  ],
  monitors: ["bias_audit_age", "notice_shown_rate", "selection_ratio"],
  clocks: [
    clock({
      ...LAW_SOURCES.localLaw144,
      within: days(10),
      workingDays: true,
      time: "10 business days before use",
      to: "candidate or employee",
      trigger: "use of the tool",
      citation: "NYC Admin. Code 20-870 to 20-874",
      binds: ["employer"],
    }),
    byContract("the employer's clause", ["vendor of the tool"]),
  ],
  roleAssumed: { byDefault: "employer", byMarket: { B2B: "vendor of the tool" } },
  owner: "hr-lead",
  consulted: ["legal-counsel"],
  lines: [{ ...UNVERIFIED, text: "Enforced since 5 July 2023", citation: "6 RCNY 5-300 to 5-304" }],
  citations: "NYC Admin. Code 20-870 to 20-874; 6 RCNY 5-300 to 5-304",
  checkAgain: [],
  never: [],
};
