import { LAW_SOURCES } from "../regulations/sources.ts";
import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const publicSector: IndustryRow = {
  ...SOURCE,
  title: "public sector",
  words: [
    "citizen",
    "resident",
    "agency",
    "council",
    "ministry",
    "benefits",
    "permit",
    "caseworker",
    "FOIA",
    "constituent",
  ],
  populations: [
    "benefit claimants",
    "residents with disabilities",
    "people under investigation",
    "people who do not speak the main language",
  ],
  hazards: ["bias", "wrong-action", "legal-liability", "availability", "compliance"],
  regulations: ["FedRAMP", "CJIS", "ADA", "SOC2", "NIS2", "GDPR", "UK-GDPR", "EU-AI-Act"],
  otherDuties: ["procurement law", "public-records law", "registers of algorithms"],
  signOff: ["senior-responsible-official", "accessibility-lead", "legal-counsel", "works-council"],
  freezes: ["elections", "disaster"],
  ownFreezes: [
    told("silence before an election, about 6 weeks", {
      kind: "asked",
      event: "election day",
      daysBefore: 42,
      daysAfter: 0,
    }),
    told("end of the US federal fiscal year, 30 September", between(9, 30, 9, 30)),
    told("end of the fiscal year in the UK, India and Japan, 31 March", between(3, 31, 3, 31)),
  ],
  exclusions: ["final adverse decisions without a person"],
  quirks: [
    "Duty of equality, access in other languages, an alternative offline",
    "Silence before elections",
    "Procurement takes 3 to 9 months",
    "Records and procurement sign too",
  ],
  cohorts: [
    "Assistance to staff, then information of low stakes, then forms; never final adverse decisions without a person",
  ],
  metrics: [],
  reported: [
    {
      text: "the web rule for state and local government applies from 2027 and 2028",
      ...LAW_SOURCES.webAccessibility,
    },
  ],
};
