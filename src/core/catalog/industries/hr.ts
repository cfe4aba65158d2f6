import { SOURCES } from "../metrics/sources.ts";
import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const hr: IndustryRow = {
  ...SOURCE,
  title: "HR",
  words: [
    "candidate",
    "recruiter",
    "ATS",
    "resume",
    "CV",
    "hiring",
    "employee",
    "performance review",
    "HRIS",
    "payroll",
    "shift",
  ],
  populations: ["candidates", "employees", "contractors", "disability and medical data"],
  hazards: ["bias", "privacy", "legal-liability", "user-trust"],
  regulations: ["EEOC", "NYC-LL144", "ADA", "GDPR", "EU-AI-Act", "CCPA", "BIPA"],
  otherDuties: ["works councils", "laws of Illinois and other states outside the list"],
  signOff: ["hr-lead", "employment-counsel", "works-council"],
  freezes: ["us-open-enrolment"],
  ownFreezes: [
    told("campus season, September to November", between(9, 1, 11, 30)),
    told("campus season, January and February", between(1, 1, 2, 28)),
    told("reviews at year's end, November to January", between(11, 1, 1, 31)),
    told("merit cycle"),
    told("layoffs"),
  ],
  exclusions: ["automatic rejection"],
  quirks: ["Small groups make ratios unstable: print their size", "Roles have seasons", "Candidates are not users"],
  cohorts: ["Assistance to recruiters without ranking, ranking with human choice, no automatic rejection in this plan"],
  metrics: [],
  reported: [
    {
      text: "a large retailer's abandoned resume tool is the usual precedent",
      ...SOURCES.resumeTool,
    },
  ],
};
