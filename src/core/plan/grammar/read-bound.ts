import type { OneSided, TwoSided } from "../gate.ts";
import type { Limits } from "../values.ts";
import { COMPARATORS, COMPARATORS_BEHIND, PLUS_MINUS, phraseAt, STEADY } from "./phrases.ts";
import { type ReadValue, readDuration, readValue } from "./read-value.ts";
import type { Token } from "./tokens.ts";

/** The comparison in a rule, as far as its number and unit reach. */
export type Bound = {
  readonly next: number;
  readonly unit: string;
  /** "over 14 days" and "within 2 hours" are times unless the text has no other comparison. */
  readonly weak: boolean;
  /** "neutral (±5%)" is around the present value. */
  readonly steady: boolean;
  /** "leaks: 0" counts. */
  readonly counts: boolean;
} & (
  | { readonly comparator: OneSided; readonly threshold: number }
  | { readonly comparator: TwoSided; readonly limits: Limits }
);

const PLAIN = { weak: false, steady: false, counts: false };

/** The comparison that begins at token `at`, if one does. Looks a fixed number of tokens ahead. */
export function readBound(tokens: readonly Token[], at: number): Bound | null {
  return (
    readSteady(tokens, at) ??
    readRange(tokens, at) ??
    readLimit(tokens, at) ??
    readBehind(tokens, at) ??
    readNone(tokens, at)
  );
}

function readLimit(tokens: readonly Token[], at: number): Bound | null {
  const comparator = phraseAt(COMPARATORS, tokens, at);
  if (!comparator) return null;
  const value = readValue(tokens, comparator.next);
  if (!value) return null;
  const weak = tokens[at]?.word === "over" && readDuration(tokens, comparator.next) !== null;
  const upper = readUpperEnd(tokens, value.next);
  const weakerEnd = upper && comparator.means.startsWith("<") ? upper.value : value.value;
  const { unit, next } = upper ?? value;
  return { ...PLAIN, weak, comparator: comparator.means, threshold: weakerEnd, unit: unit || value.unit, next };
}

/** "10% or more", "70%+", "12% max". */
function readBehind(tokens: readonly Token[], at: number): Bound | null {
  const value = readValue(tokens, at);
  if (!value) return null;
  const behind = phraseAt(COMPARATORS_BEHIND, tokens, value.next);
  if (!behind && !value.orMore) return null;
  if (value.orMore && isTime(tokens, at, value)) return null;
  const comparator = behind?.means ?? ">=";
  return { ...PLAIN, comparator, threshold: value.value, unit: value.unit, next: behind?.next ?? value.next };
}

/** "for 5+ days", "5+ consecutive days". */
function isTime(tokens: readonly Token[], at: number, value: ReadValue): boolean {
  const next = tokens[value.next]?.word ?? "";
  return readDuration(tokens, at) !== null || ["consecutive", "straight", "successive"].includes(next);
}

/** "incidents: 0", "leaks = zero". */
function readNone(tokens: readonly Token[], at: number): Bound | null {
  const word = tokens[at]?.word;
  if (word !== ":" && word !== "=") return null;
  const value = readValue(tokens, at + 1);
  if (value?.value !== 0 || value.unit !== "") return null;
  return { ...PLAIN, counts: true, comparator: "<=", threshold: 0, unit: "", next: value.next };
}

/** "within ±8 %", "±8 %", "within 1pp", "between 15% and 16.5%", "outside 15 to 20 ms", "15-16.5%". */
function readRange(tokens: readonly Token[], at: number): Bound | null {
  const word = tokens[at]?.kind === "word" ? tokens[at].word : "";
  const comparator = word === "outside" ? "outside" : "within";
  const named = ["within", "outside", "between", "inside"].includes(word);
  const start = named ? at + 1 : at;
  const sign = phraseAt(PLUS_MINUS, tokens, start);
  if (sign || word === "within") return readTolerance(tokens, at, sign?.next ?? start, sign !== null, comparator);
  const low = readValue(tokens, start);
  const high = low && readUpperEnd(tokens, low.next, word === "between");
  if (!low || !high || high.value <= low.value || !(named || high.unit !== "")) return null;
  return {
    ...PLAIN,
    comparator,
    limits: { low: low.value, high: high.value },
    unit: high.unit || low.unit,
    next: high.next,
  };
}

function readTolerance(
  tokens: readonly Token[],
  at: number,
  start: number,
  signed: boolean,
  comparator: TwoSided,
): Bound | null {
  const value = readValue(tokens, start);
  if (!value || value.value <= 0) return null;
  const { next, unit } = value;
  if (!signed && readDuration(tokens, at + 1))
    return { ...PLAIN, weak: true, comparator: "<=", threshold: value.value, unit, next };
  return { ...PLAIN, comparator, limits: { low: -value.value, high: value.value }, unit, next };
}

/** The other end of "15-16.5%", "15% to 16.5%", "15% and 16.5%". */
function readUpperEnd(tokens: readonly Token[], at: number, afterBetween = false): ReadValue | null {
  const word = tokens[at]?.word ?? "";
  return word === "-" || word === "to" || (afterBetween && word === "and") ? readValue(tokens, at + 1) : null;
}

/** "neutral (±5%)", "flat, give or take 2%", "unchanged within 1pp". */
function readSteady(tokens: readonly Token[], at: number): Bound | null {
  const steady = phraseAt(STEADY, tokens, at);
  if (!steady) return null;
  const opens = tokens[steady.next]?.word === "(";
  const start = opens || tokens[steady.next]?.word === "," ? steady.next + 1 : steady.next;
  const bound = readRange(tokens, start);
  if (!bound || bound.weak) return null;
  if (!opens) return { ...bound, steady: true };
  return tokens[bound.next]?.word === ")" ? { ...bound, steady: true, next: bound.next + 1 } : null;
}
