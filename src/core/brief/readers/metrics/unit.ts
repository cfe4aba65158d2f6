import type { Amount } from "./amounts.ts";
import { knows, lexiconOf } from "./lexicon.ts";
import { MODEL_ERRORS, MODEL_SCORES, RATES, RATINGS } from "./statistic-words.ts";
import { UNITS_IN_NAMES } from "./unit-words.ts";

/** What an amount is measured in, and what its number must be multiplied with to be in that unit. */
export interface Measure {
  readonly unit: string;
  readonly scale: number;
}

const SCORES = lexiconOf(MODEL_SCORES);
const ERRORS = lexiconOf(MODEL_ERRORS);
const RATING = lexiconOf(RATINGS);
const RATE = lexiconOf(RATES);
const TIME_WORDS =
  /^(?:time|times|duration|delay|wait|waiting|latency|tat|aht|mttr|mtta|mttd|ttr|turnaround|length|handling|minutes|lag|dwell|closing)$/;

/**
 * The unit of an amount. `words`: the name's and its tail's, lower case; `sibling`: the other amount of the clause,
 * which may carry the unit for both ("68 → 65 %").
 */
export function measureOf(amount: Amount, sibling: Amount | null, words: readonly string[]): Measure {
  const any = (lexicon: ReturnType<typeof lexiconOf>) => words.some((word) => knows(lexicon, word));
  const isTime = words.some((word) => TIME_WORDS.test(word));
  if (amount.suffixM && amount.unit === null && isTime) return { unit: "min", scale: 1e-6 };
  if (amount.unit === "x") return { unit: "%", scale: 1 };
  if (
    amount.unit === "min" &&
    !isTime &&
    (any(RATING) || any(SCORES)) &&
    !words.includes("per") &&
    !words.includes("effort")
  )
    return named(amount, words);
  if (amount.unit === "points") return pointsOf(amount, words, sibling);
  if (amount.unit !== null) return { unit: amount.unit, scale: 1 };
  if (words.some((word) => word === "percent" || word === "pct" || word === "percentage"))
    return { unit: "%", scale: 1 };
  const per = perMany(words);
  if (per !== null) return per;
  const shared = sibling?.unit ?? null;
  if (shared !== null && shared !== "x" && !(shared === "pp")) return { unit: shared, scale: 1 };
  return named(amount, words);
}

/** A change of a rate in "points" is in percentage points. */
function pointsOf(amount: Amount, words: readonly string[], sibling: Amount | null): Measure {
  if (amount.outOf !== null && words.some((word) => /^thumbs?$/.test(word)))
    return { unit: "%", scale: 100 / amount.outOf };
  if (words.includes("pp") || (amount.outOf === null && sibling?.unit === "%")) return { unit: "pp", scale: 1 };
  const isRate = words.some((word) => knows(RATE, word)) && !words.some((word) => knows(RATING, word));
  return { unit: amount.outOf === null && isRate ? "pp" : "points", scale: 1 };
}

const PER_MANY: Readonly<Record<string, Measure>> = {
  "100": { unit: "%", scale: 1 },
  hundred: { unit: "%", scale: 1 },
  "1000": { unit: "per-1k", scale: 1 },
  "1k": { unit: "per-1k", scale: 1 },
  thousand: { unit: "per-1k", scale: 1 },
  "10000": { unit: "per-1k", scale: 0.1 },
  "10k": { unit: "per-1k", scale: 0.1 },
  "100000": { unit: "per-1k", scale: 0.01 },
  "100k": { unit: "per-1k", scale: 0.01 },
  million: { unit: "per-1k", scale: 0.001 },
};

/** "stoppages per 1K hours", "per thousand", "errors per 100 invoices". */
function perMany(words: readonly string[]): Measure | null {
  for (const [at, word] of words.entries()) {
    const many = (words[at + 1] ?? "").replaceAll(/[,.' ]/g, "");
    if (word !== "per" && word !== "/") continue;
    if (Object.hasOwn(PER_MANY, many)) return PER_MANY[many] ?? null;
    if (/^[2-9]00$/.test(many)) return { unit: "per-1k", scale: 1000 / Number(many) };
  }
  return null;
}

/** The unit of a bare number, from the name. */
function named(amount: Amount, words: readonly string[]): Measure {
  const any = (lexicon: ReturnType<typeof lexiconOf>) => words.some((word) => knows(lexicon, word));
  const isFraction = amount.high <= 1 && amount.low > 0 && !Number.isInteger(amount.low);
  if (any(ERRORS) && !any(SCORES)) return isFraction ? { unit: "ratio", scale: 1 } : { unit: "%", scale: 1 };
  // "Adverse impact ratio 0.85": a ratio of two rates is no share of events.
  if (words.includes("ratio") && amount.high <= 2 && amount.low > 0) return { unit: "ratio", scale: 1 };
  if (any(SCORES)) return { unit: amount.high <= 1 ? "ratio" : "points", scale: 1 };
  const isPart = isFraction && amount.sign === null && words.some((word) => word === "score" || word === "index");
  if (any(RATING)) return { unit: isPart ? "ratio" : "points", scale: 1 };
  if (words.some((word, at) => /^rated?$/.test(word) && /^(?:the|it|this|their|them|us|at)$/.test(words[at + 1] ?? "")))
    return { unit: "points", scale: 1 };
  const unit = unitInName(words);
  if (unit !== null) return { unit, scale: 1 };
  if (isFraction && any(RATE)) return { unit: "%", scale: 100 };
  if (
    words.some((word) => /^(?:rate|share|percentage|retention|accuracy|precision|recall|adoption)$/.test(word)) &&
    amount.noun === "" &&
    amount.low > 1 &&
    amount.high <= 100
  )
    return { unit: "%", scale: 1 };
  return { unit: "count", scale: 1 };
}

/** "lawyer minutes per contract", "days to first order"; not the windows in "answers within 3 days". */
function unitInName(words: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    const unit = Object.hasOwn(UNITS_IN_NAMES, word) ? UNITS_IN_NAMES[word] : undefined;
    if (unit === undefined) continue;
    const before = words[at - 1] ?? "";
    if (!/^(?:per|in|within|under|after|every|an?|business|working|active|\d.*)$/.test(before)) return unit;
  }
  return null;
}
