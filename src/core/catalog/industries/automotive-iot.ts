import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const automotiveIot: IndustryRow = {
  ...SOURCE,
  title: "automotive and connected devices",
  words: ["vehicle", "driver", "fleet", "sensor", "camera", "thermostat", "robot", "firmware", "OTA", "device"],
  populations: ["drivers", "bystanders", "children in the home", "installers"],
  hazards: ["physical-safety", "wrong-action", "availability", "security"],
  regulations: ["MDR", "GDPR", "CCPA", "BIPA", "EU-AI-Act"],
  otherDuties: [
    "UNECE rules on software updates and cybersecurity (unverified)",
    "product safety",
    "Cyber Resilience Act (unverified)",
  ],
  signOff: ["safety-engineering-head", "regulatory-affairs", "operations-lead"],
  freezes: [],
  ownFreezes: [
    told("start of a model year"),
    told("recall in progress"),
    told("shutdown of plants, August", between(8, 1, 8, 31)),
    told("shutdown of plants, late December"),
    told("weeks of holiday travel"),
  ],
  exclusions: [],
  quirks: [
    "Devices are offline for weeks",
    "Rolling back firmware is slow",
    "Hardware variants are segments",
    "Failures are counted by operating hours",
  ],
  cohorts: ["Test fleet, employees' vehicles, one variant and one climate, then country after country"],
  metrics: [],
  reported: [],
};
