import { ours } from "./metrics/cited.ts";

/** What takes the place of phases where so few people could get the feature that each is known by name. */
export const SUPERVISED_TRIAL = {
  ...ours("supervised trial"),
  underPeople: 4,
  /** Small enough to read every one, enough to see what happens often. */
  unitsPerPerson: 20,
  unitsPerDay: 5,
  mostDays: 14,
  /** Of the rate that no failure in all units rules out. */
  confidence: 0.95,
  /** Percentages of fewer people than this can't be gated: what a staged plan gains with more. */
  percentagesFromPeople: 200,
} as const;
