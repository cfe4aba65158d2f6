import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

// The knowledge has a summary line only; the words are this project's own.
export const logistics: IndustryRow = {
  ...SOURCE,
  title: "logistics and manufacturing",
  words: ["warehouse", "shipment", "carrier", "dispatcher", "plant", "production line", "freight"],
  populations: ["drivers", "plant workers", "sites with a union"],
  hazards: ["physical-safety", "wrong-action", "accuracy"],
  regulations: [],
  otherDuties: [],
  signOff: ["safety-engineering-head", "plant-manager", "works-council"],
  freezes: ["peak-retail"],
  ownFreezes: [
    told("peak, October to December", between(10, 1, 12, 31)),
    told("shutdown of plants"),
    told("annual stock count"),
  ],
  exclusions: [],
  quirks: [],
  cohorts: [],
  metrics: [],
  reported: [],
};
