import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

// The knowledge has a summary line only; the words are this project's own.
export const travel: IndustryRow = {
  ...SOURCE,
  title: "travel and hospitality",
  words: ["passenger", "flight", "airline", "hotel", "booking", "itinerary", "guest"],
  populations: ["passengers", "minors who travel", "users of assistance for disabilities"],
  hazards: ["legal-liability", "financial-loss", "accuracy", "availability"],
  regulations: [],
  otherDuties: [],
  signOff: ["operations-lead", "support-lead"],
  freezes: ["disaster"],
  ownFreezes: [
    told("peak weeks of July and August", between(7, 1, 8, 31)),
    told("Thanksgiving", { kind: "weekday", month: 11, weekday: 4, nth: 4, days: 4 }),
    told("peak weeks, 18 December to 4 January", between(12, 18, 1, 4)),
    told("storms and strikes"),
  ],
  exclusions: [],
  quirks: [],
  cohorts: [],
  metrics: [],
  reported: [],
};
