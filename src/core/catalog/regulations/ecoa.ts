import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const ecoa: RegulationRow = {
  ...SOURCE,
  id: "ECOA",
  kind: "law",
  name: "Equal Credit Opportunity Act",
  appliesTo: {
    markets: null,
    words:
      /\b(?:loans?|lend(?:s|ers?|ing)?|mortgages?|borrow(?:s|ers?|ing)?|underwrit\w*|overdrafts?|cardholders?|creditors?|financing|equipment leas(?:es?|ing)|credit (?:lines?|limits?|cards?|decisions?|offers?|applications?|products?))\b/i,
    doubt: "it binds creditors, and nothing in the brief grants or changes credit",
    instead: "the Fair Housing Act (42 USC 3604) and state rules on source of income, where homes are let",
  },
  covers: "creditors in the US",
  protects: "applicants for credit",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "type of decision",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission, after a shadow",
  cohort: "Credit decisions excluded until reasons are accurate, appeals are human and parity is tested",
  condition:
    "Specific, accurate adverse-action reasons proven; beyond the law, by our default: human appeal and a parity test",
  lifts: [
    "Reasons for adverse action specific and accurate for the model",
    "Human appeal (our default, not the law's)",
    "Fair-lending test passed (our default, not the law's)",
  ],
  proof: ["Fidelity of reasons on 1,000 declines", "Search for alternative models", "Ratios by group"],
  gates: [
    "Reason codes right in at least 99 % of 1,000 declines",
    "Search for a less discriminatory alternative recorded",
    "Proxies tested",
  ],
  monitors: ["selection_ratio", "adverse_action_notices_on_time", "reason_stability"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: days(30),
      time: "30 days",
      to: "applicant",
      trigger: "an application or adverse action",
      citation: "12 CFR 1002.9",
      binds: ["creditor"],
    }),
    byContract("the creditor's clause", ["service provider to creditors"]),
  ],
  roleAssumed: {
    byDefault: "creditor",
    byMarket: { B2B: "service provider to creditors", B2B2C: "service provider to creditors" },
  },
  owner: "fair-lending-officer",
  consulted: ["model-risk"],
  lines: [
    {
      ...LAW_SOURCES.regulationB,
      text: "A rule of 22 April 2026, effective 21 July 2026, removes the effects test, narrows discouragement and limits special programmes",
      citation: "Regulation B, 12 CFR 1002",
    },
    { ...UNVERIFIED, text: "Records are kept for 25 months", citation: "12 CFR 1002.12" },
    {
      ...UNVERIFIED,
      text: "State law, the Fair Housing Act and theories of intent or proxy remain, so parity stays watched",
      citation: "Fair Housing Act; state law",
    },
  ],
  citations: "12 CFR 1002.4, .6, .9, .12",
  checkAgain: ["Status of the circulars 2022-03 and 2023-03"],
  never: ["Parity monitors dropped because the effects test is gone"],
};
