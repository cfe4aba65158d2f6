import { SOURCES } from "../metrics/sources.ts";
import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const developerTools: IndustryRow = {
  ...SOURCE,
  title: "developer tools",
  words: ["IDE", "repository", "pull request", "CI", "API", "SDK", "commit", "engineer", "DevOps", "observability"],
  populations: ["customers with private code", "open-source maintainers", "export-controlled users"],
  hazards: ["security", "confidentiality", "legal-liability", "accuracy", "cost"],
  regulations: ["SOC2", "ISO-27001", "GDPR", "FedRAMP", "ITAR"],
  otherDuties: ["copyright"],
  // The open-source office has no role of its own; Legal counsel stands for it.
  signOff: ["security-lead", "legal-counsel", "engineering-lead"],
  freezes: ["year-end-it"],
  ownFreezes: [
    told("customers' own code freezes, 15 November to 5 January", between(11, 15, 1, 5)),
    told("launches at large conferences"),
    told("end of the quarter for accounts led by sales"),
  ],
  exclusions: [],
  quirks: [
    "Teams share code, so effects spill over",
    "The top 10 % of users make half the volume",
    "Languages are segments",
    "Administrators of enterprises opt in",
    "DORA metrics are delivery performance, not the regulation",
  ],
  cohorts: ["Own engineers, open-source volunteers, one organisation at a time"],
  metrics: [],
  reported: [{ text: "30 to 40 % never adopt, even when it is offered", ...SOURCES.developerThroughput }],
};
