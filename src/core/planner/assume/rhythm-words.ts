import type { Period } from "./volume-words.ts";

/** When something goes out by itself, and how often in a period. */
export interface Rhythm {
  readonly words: RegExp;
  readonly per: Period;
  readonly times: number;
}

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** "Every Friday the app sends one digest": said of the whole sentence. */
export const RHYTHMS: readonly Rhythm[] = [
  {
    words: /\b(?:every (?:other|second)|each second) week\b|\b(?:fortnightly|every two weeks)\b/,
    per: "week",
    times: 0.5,
  },
  { words: /\btwice a week\b/, per: "week", times: 2 },
  { words: new RegExp(`\\b(?:every|each) (?:week|${WEEKDAY})\\b|\\b(?:once a week|weekly)\\b`), per: "week", times: 1 },
  { words: /\b(?:every|each) month\b|\b(?:once a month|monthly)\b/, per: "month", times: 1 },
  { words: /\b(?:every|each) quarter\b|\bquarterly\b/, per: "year", times: 4 },
  { words: /\b(?:every|each) (?:day|morning|evening|night)\b|\b(?:once a day|daily|nightly)\b/, per: "day", times: 1 },
];

/** One of it: "one short digest", "the next box", "a list". */
export const ONE_OF_IT = /\b(?:one|an?|the|their|his|her|its) (?:[a-z'-]+ ){0,2}$/;
/** "a weekly digest", "monthly statements": the rhythm is the unit's own. */
export const RHYTHM_BEFORE = /\b(?:fortnightly|weekly|monthly|quarterly|daily|nightly) (?:[a-z'-]+ )?$/;
/** Whose it is, where that is nobody's own: "one report for the store". */
export const NOT_EACH =
  /^ (?:for|of|per) (?:the|each|every|a) (?:team|store|site|company|home|hospital|school|whole|entire|product|line|region|department)\b/;
