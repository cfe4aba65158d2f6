import type { OneSided, Reference } from "../gate.ts";
import type { Token } from "./tokens.ts";

/** Word sequences with what each means; the longest that fits wins. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly means: T }[]>;

function phrases<T>(table: readonly (readonly [T, readonly string[]])[]): Phrases<T> {
  const rows = table.flatMap(([means, texts]) => texts.map((text) => ({ words: text.split(" "), means })));
  return Map.groupBy(
    rows.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? "",
  );
}

/** The phrase that begins at token `at`, and the token after it. */
export function phraseAt<T>(
  table: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { means: T; next: number } | null {
  const first = tokens[at];
  if (!first || first.kind === "quoted") return null;
  for (const { words, means } of table.get(first.word) ?? []) {
    if (words.every((word, n) => tokens[at + n]?.word === word)) return { means, next: at + words.length };
  }
  return null;
}

const same = (...texts: string[]): Phrases<true> => phrases([[true, texts]]);

/** Before a value. */
export const COMPARATORS = phrases<OneSided>([
  [
    ">=",
    [
      ...[">=", "at least", "minimum", "minimum of", "a minimum of", "min", "min .", "not below", "not under"],
      ...["no less than", "not less than", "no fewer than", "not fewer than", "no lower than", "not lower than"],
      ...["never below", "greater than or equal to", "more than or equal to"],
    ],
  ],
  [
    "<=",
    [
      ...["<=", "at most", "maximum", "maximum of", "a maximum of", "max", "max .", "up to", "not above", "not over"],
      ...["no more than", "not more than", "no greater than", "no higher than", "not higher than", "never above"],
      ...["less than or equal to", "not exceed", "not exceeding", "capped at"],
    ],
  ],
  ["<", ["<", "under", "below", "less than", "fewer than", "lower than"]],
  [
    ">",
    [">", "over", "above", "more than", "greater than", "higher than", "exceeds", "exceed", "exceeding", "exceeded"],
  ],
]);

/** Behind a value: "10% or more". */
export const COMPARATORS_BEHIND = phrases<OneSided>([
  [">=", ["or more", "or higher", "or above", "or better", "or greater", "or over", "and above", "minimum", "min"]],
  ["<=", ["or less", "or fewer", "or lower", "or below", "or under", "or faster", "or sooner", "maximum", "max"]],
]);

/** The same threshold met from the other side: with "no" before the metric, and with a difference "below" its reference. */
export const NEGATED: Record<OneSided, OneSided> = { ">": "<=", "<=": ">", "<": ">=", ">=": "<" };
export const MIRRORED: Record<OneSided, OneSided> = { ">": "<", "<": ">", ">=": "<=", "<=": ">=" };

export const CONNECTIVES = phrases<"and" | "or">([
  ["and", ["and", "while", "but", "plus", "&", "&&"]],
  ["or", ["or", "and/or", "||"]],
]);

/** "neutral (±5%)", "flat, give or take 2%": a tolerance around the present value. */
export const STEADY = same("neutral", "flat", "unchanged", "stable", "steady");
export const PLUS_MINUS = same("±", "plus or minus", "give or take", "+ / -");

export const REFERENCES = phrases<Reference>([
  ["control", ["control", "the control", "control group", "the control group", "holdout", "the holdout"]],
  ["baseline", ["baseline", "the baseline", "today", "today's value"]],
]);

/** Before a reference; -1 where the difference counts downwards. */
export const REFERENCE_LINKS = phrases<1 | -1>([
  [
    1,
    [
      ...["of", "from", "than", "against", "vs", "vs .", "versus", "above", "over", "relative to"],
      ...["compared to", "compared with", "higher than", "more than"],
    ],
  ],
  [-1, ["below", "under", "lower than", "less than"]],
]);

/** Before a time, an exposure or a part of the people. */
export const PREPOSITIONS = same("over", "for", "in", "on", "within", "during", "across", "among", "with", "from");
/** Before the part of the people that is read alone. */
export const SLICE_PREPOSITIONS = same("on", "in", "across", "among", "for");
/** Between a preposition and a time. */
export const TIME_ARTICLES = same("the", "any", "a", "an", "each", "the last", "last", "the past", "past");
export const TIME_NOUNS = same("window", "period", "rolling window", "average", "rolling average", "running");
export const PHASE = same("the phase", "the whole phase", "the entire phase", "phase", "whole phase");
export const CONSECUTIVE = same("consecutive", "straight", "successive");
export const IN_A_ROW = same("in a row", "running", "straight", "consecutively");
export const LEAST = same("at least", ">=", ">", "more than", "over", "=", "~", "≈");

/** Said for emphasis; they change nothing that a rule can show. */
export const FILLERS = same(
  "sustained",
  "consistently",
  "steadily",
  "throughout",
  "under load",
  "under full load",
  "rolling",
);
/** "pause if ...": what stands before is the action. */
export const CONDITIONS = same("if", "when", "once", "whenever");
/** Behind a metric: by how much it may move; -1 downwards. "to" and "below" lead to a level and are no change. */
export const CHANGES = phrases<1 | -1>([
  [1, ["increases", "increases by", "increase by", "rises by", "rise by", "grows by", "worsens by"]],
  [
    -1,
    [
      "decreases",
      "decreases by",
      "decrease by",
      "declines by",
      "drops by",
      "drop by",
      "falls by",
      "fall by",
      "dips by",
    ],
  ],
]);
/** "in Phase 3+", "(phases 2-4)": the phases in which a rule holds, by their numbers. */
export const PHASE_NAMES = same("phase", "phases", "stage", "stages", "step", "wave");
export const PHASE_LINKS = same("in", "during", "for", "from", "at", "on");
export const ONWARDS = same(
  "+",
  "and later",
  "and up",
  "and above",
  "onwards",
  "onward",
  "on",
  "and beyond",
  "or later",
);
export const BULLETS = same("-", "*", "•");

/** Between a metric's name and its comparator; no part of either. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  (
    "is are was be stays stay remains remain drops drop dropped falls fall dips dip rises rise goes go climbs climb " +
    "creeps creep spikes spike reaches reach must should shall to of at has holds hold kept keeps sustained that : , - ( ="
  ).split(" "),
);

/** How a count of events begins: none may be, or a single one is enough. */
export const EVENTS = phrases<"none" | "any">([
  ["none", ["zero", "no", "0"]],
  ["any", ["any", "one", "1", "any single", "a single"]],
]);
