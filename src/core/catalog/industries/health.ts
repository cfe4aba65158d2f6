import { SOURCES } from "../metrics/sources.ts";
import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const health: IndustryRow = {
  ...SOURCE,
  title: "health",
  words: [
    "patient",
    "clinician",
    "EHR",
    "chart",
    "triage",
    "radiology",
    "payer",
    "prior authorisation",
    "telehealth",
    "pharmacy",
    "care plan",
    "ICD",
    "nurse line",
  ],
  populations: ["patients", "members", "minors", "mental-health and substance-use records", "trial subjects"],
  hazards: ["clinical-safety", "privacy", "over-reliance", "bias", "compliance"],
  regulations: ["HIPAA", "FDA", "MDR", "GDPR", "EU-AI-Act", "ADA"],
  otherDuties: ["state law on disclosure of AI", "42 CFR Part 2 for substance-use records"],
  signOff: [
    "clinical-lead",
    "clinical-safety-officer",
    "privacy-officer",
    "quality-lead",
    "regulatory-affairs",
    "chief-medical-officer",
  ],
  freezes: ["us-open-enrolment"],
  ownFreezes: [
    told("new residents, 1 to 31 July", between(7, 1, 7, 31)),
    told("2 weeks either side of an upgrade of the health record system", {
      kind: "asked",
      event: "upgrade of the health record system",
      daysBefore: 14,
      daysAfter: 14,
    }),
  ],
  exclusions: ["paediatrics until evaluated", "pregnancy until evaluated", "oncology protocols until evaluated"],
  quirks: [
    "Few sites and clustered users: a site is the unit",
    "Shift work",
    "Paper as backup",
    "Positives are rare",
    "Performance varies by site",
    "The change board of IT signs, and committees meet monthly: plan it",
  ],
  cohorts: [
    "By site and specialty, not by percent",
    "Local silent validation first",
    "Night shifts from the first day of the second wave",
  ],
  metrics: [
    "minutes of documentation per encounter",
    "clinically significant error rate",
    "sign-off without edit in under 10 seconds",
    "incident reports per 1,000 encounters",
  ],
  reported: [
    { text: "7 % of patients had sepsis in one study", ...SOURCES.sepsisOutside },
    { text: "areas under the curve of 0.82 to 0.92 across four systems", ...SOURCES.sepsisUpdated },
  ],
};
