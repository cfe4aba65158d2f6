import { byContract, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const ferpa: RegulationRow = {
  ...SOURCE,
  id: "FERPA",
  kind: "law",
  name: "Family Educational Rights and Privacy Act",
  covers: "education records at institutions that take US federal funds",
  protects: "students and their education records",
  treatment: { byDefault: "XU", cases: [] },
  perAccount: "an agreement that makes the maker a school official under the institution's control",
  liftedBy: "institution",
  admittedIn: "segment_targeting",
  admittedInText: "segment targeting",
  cohort: "Students excluded until their institution has signed terms as for a school official",
  condition: "Institution agreement designates the vendor as school official under direct control",
  lifts: ["Terms that bind the vendor to the purpose, under the institution's direct control, without redisclosure"],
  proof: ["Id of the agreement", "List of purposes", "No training on records", "Deletion at the end of the term"],
  gates: [
    "Agreements on record institution by institution, and read at each exposure",
    "No training on records",
    "Outputs tied to a student treated as records",
    "Access for parents or eligible students within 45 days",
  ],
  monitors: ["exclusion_leak", "redisclosures", "deletion_at_term_end"],
  clocks: [byContract("contract and state law")],
  roleAssumed: { byDefault: "school official", byMarket: { "public-sector": "institution" } },
  owner: "privacy-officer",
  consulted: ["district-data-officer"],
  lines: [
    {
      ...LAW_SOURCES.schoolOfficial,
      text: "A vendor may act as school official under direct control, bound to the purpose, without redisclosure",
      citation: "34 CFR 99.31(a)(1), 99.33",
    },
  ],
  citations: "20 USC 1232g; 34 CFR 99.3, .10, .31(a)(1), .33",
  checkAgain: [],
  never: ["Training on education records"],
};
