import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const ccpa: RegulationRow = {
  ...SOURCE,
  id: "CCPA",
  kind: "law",
  name: "California Consumer Privacy Act",
  appliesTo: {
    markets: ["B2B", "B2C", "B2B2C", "internal"],
    words: null,
    doubt: "it binds for-profit businesses, and a public body is none",
    instead:
      "California Civil Code 1798.29 on breaches at agencies, and the rules on public records and their retention",
  },
  covers: "for-profit businesses over the thresholds that handle Californians' data, as amended by the CPRA",
  protects: "California residents",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XU",
        when: "significant decisions by machine alone (finance, housing, education, work, health), until notice before use, opt-out and access are live",
        asks: "Does it replace, or all but replace, a person in decisions on finance, housing, education, work or health? Then Californians stay out until notice before use, opt-out and access are live",
      },
    ],
  },
  perAccount: "a service provider's contract that covers the feature",
  liftedBy: "state and type of decision",
  admittedIn: "regional_expansion",
  admittedInText: "regional expansion",
  cohort: "California residents included with the notice at collection and the opt-out signal live",
  condition: "Notice at collection covers {feature}; duties for automated decisions live where they are significant",
  lifts: ["Where decisions are significant and replace a person: notice before use, opt-out and access"],
  proof: ["Version of the notice", "Test of the opt-out signal", "Clause of the service provider", "Risk assessment"],
  gates: [
    "Notice at collection covers the feature",
    "Opt-out signal honoured",
    "Terms of the service provider",
    "Sensitive data limited",
  ],
  gatesWhere: [{ all: ["minors"], gates: ["Data of minors under 16 not sold or shared without opt-in"] }],
  monitors: ["rights_requests_on_time", "opt_outs_honoured", "sensitive_data_use"],
  clocks: [
    clock({
      ...LAW_SOURCES.californiaBreach,
      within: days(30),
      time: "30 days",
      to: "residents",
      trigger: "discovery of a breach, from 1 January 2026",
      citation: "California Civil Code 1798.82",
      binds: ["business"],
    }),
    clock({
      ...UNVERIFIED,
      within: null,
      time: "immediately after discovery",
      to: "business whose data it is",
      trigger: "discovery of a breach",
      citation: "California Civil Code 1798.82(b)",
      binds: ["service provider"],
    }),
    clock({
      ...LAW_SOURCES.californiaBreach,
      within: days(15),
      time: "15 days after the residents",
      to: "Attorney General, for more than 500 residents",
      trigger: "notice to the residents",
      citation: "California Civil Code 1798.82",
      binds: ["business"],
    }),
  ],
  roleAssumed: { byDefault: "business", byMarket: { B2B: "service provider", B2B2C: "service provider" } },
  owner: "privacy-officer",
  consulted: ["legal-counsel"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Data of customers under the Gramm-Leach-Bliley Act is largely exempt, its breach excepted",
      citation: "California Civil Code 1798.145(e)",
    },
    {
      ...LAW_SOURCES.automatedDecisions,
      text: "Duties for automated decisions by 1 January 2027 or at the first use after; risk assessments since 1 January 2026, attested from 1 April 2028",
      citation: "11 CCR 7150, 7200-7222",
    },
    {
      ...UNVERIFIED,
      text: "Rights requests are answered within 45 days",
      citation: "California Civil Code 1798.100-.199",
    },
  ],
  citations: "California Civil Code 1798.100-.199, 1798.82; 11 CCR 7150, 7200-7222",
  checkAgain: [],
  never: [],
};
