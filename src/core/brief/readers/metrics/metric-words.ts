import { knows, lexiconOf } from "./lexicon.ts";
import { MEANS, MODEL_ERRORS, MODEL_SCORES, RATES, RATINGS, SUMS } from "./statistic-words.ts";

/** Nouns that are metrics by themselves, beyond those that tell a statistic. */
const MORE: readonly string[] = [
  "nps",
  "dau",
  "mau",
  "wau",
  "users",
  "clicks",
  "views",
  "sign-ups",
  "signups",
  "installs",
  "downloads",
  "bookings",
  "tickets",
  "complaints",
  "incidents",
  "errors",
  "false",
  "positives",
  "negatives",
  "appeals",
  "edits",
  "minutes",
  "hours",
  "days",
  "throughput",
  "backlog",
  "contacts",
  "calls",
  "headcount",
  "qps",
  "usage",
  "visits",
];

const METRICS = lexiconOf([...RATINGS, ...MODEL_SCORES, ...MODEL_ERRORS, ...RATES, ...MEANS, ...SUMS, ...MORE]);

/** Whether a lower-case word is the noun of a metric. */
export const isMetricWord = (word: string): boolean => knows(METRICS, word);
