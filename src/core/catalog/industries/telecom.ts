import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const telecom: IndustryRow = {
  ...SOURCE,
  title: "telecom",
  words: ["subscriber", "carrier", "network", "SIM", "roaming", "call centre", "outage", "5G", "tower", "ARPU"],
  populations: ["subscribers", "emergency callers", "vulnerable and low-income plans", "numbers on do-not-call lists"],
  hazards: ["availability", "security", "privacy", "compliance"],
  regulations: ["TCPA", "GDPR", "NIS2", "PCI-DSS"],
  otherDuties: ["ePrivacy", "rules on customer network information (unverified)", "duties for emergency calls"],
  signOff: ["operations-lead", "regulatory-affairs", "legal-counsel"],
  freezes: ["bf-cm", "disaster"],
  ownFreezes: [
    told("freeze of the network, 15 December to 5 January", between(12, 15, 1, 5)),
    told("launch of handsets, September", between(9, 1, 9, 30)),
    told("storms"),
    told("big events"),
  ],
  exclusions: ["emergency calls"],
  quirks: [
    "Outages flood the channels: the agent must yield",
    "Fraud by authentication and swapped SIMs",
    "Times for complaints are regulated",
    "Emergency routing is never delayed",
  ],
  cohorts: [],
  metrics: [],
  reported: [],
};
