import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const gaming: IndustryRow = {
  ...SOURCE,
  title: "gaming",
  words: ["player", "match", "lobby", "guild", "loot", "NPC", "season", "console", "studio", "chat"],
  populations: ["minors", "spenders with signs of harm", "streamers"],
  hazards: ["child-safety", "harmful-content", "user-trust", "security"],
  regulations: ["COPPA", "DSA", "GDPR"],
  otherDuties: ["children's codes", "age ratings", "consumer law on loot boxes"],
  signOff: ["trust-and-safety-lead", "operations-lead", "compliance-officer"],
  freezes: [],
  ownFreezes: [
    told("a week either side of a season's launch", {
      kind: "asked",
      event: "launch of a season",
      daysBefore: 7,
      daysAfter: 7,
    }),
    told("holidays, 15 December to 5 January", between(12, 15, 1, 5)),
    told("certification of consoles, 10 to 15 days ahead"),
  ],
  exclusions: ["minors until a wave with consent"],
  quirks: [
    "Adversarial users probe within hours",
    "Voice chat",
    "Regional servers",
    "Certification delays make the client's flag essential",
  ],
  cohorts: ["Adults on one shard, then 16 and over, minors by a wave with consent"],
  metrics: [],
  reported: [],
};
