import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const report = { to: "Personal Information Protection Commission", citation: "APPI art. 26" };
const trigger = "a leak that is sensitive, risks property, is malicious, or concerns more than 1,000 people";

export const appi: RegulationRow = {
  ...SOURCE,
  id: "APPI",
  kind: "law",
  name: "Act on the Protection of Personal Information",
  covers: "personal information of people in Japan",
  protects: "people in Japan",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XU",
        when: "data goes abroad without consent or equivalent measures",
        asks: "Does data leave Japan without consent or equivalent measures? Then people there stay out until it is covered",
      },
    ],
  },
  liftedBy: "region",
  admittedIn: "regional_expansion",
  admittedInText: "regional expansion",
  cohort: "People in Japan included with the notice of purpose live",
  condition: "Purpose notice; consent or equivalent measures for foreign transfer",
  lifts: ["Consent or equivalent measures for transfers abroad"],
  proof: ["Record of transfers"],
  gates: ["Notice of purpose live", "Transfers abroad covered"],
  monitors: ["third_party_record_coverage"],
  clocks: [
    // The table of clocks gives 3 to 5 days and marks that part as not verified; the rest was read.
    clock({ ...UNVERIFIED, ...report, within: days(3), time: "3 to 5 days", trigger: `${trigger}: first report` }),
    clock({
      ...LAW_SOURCES.appi,
      ...report,
      within: days(30),
      time: "30 days, 60 if malicious",
      trigger: `${trigger}: final report`,
    }),
  ],
  roleAssumed: { byDefault: "business handling personal information", byMarket: {} },
  owner: "privacy-officer",
  consulted: [],
  lines: [
    {
      ...UNVERIFIED,
      text: "Transfers abroad need consent or equivalent measures",
      citation: "APPI art. 28",
    },
    { ...LAW_SOURCES.appi, text: "A bill of April 2026 would add fines", citation: "APPI, amendment bill" },
  ],
  citations: "APPI arts. 26-28",
  checkAgain: ["The amendment bill of April 2026 that adds fines"],
  never: [],
};
