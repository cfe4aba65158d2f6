import { UNIT_WORDS } from "../../text/number-words.ts";
import type { Token } from "../../text/tokens.ts";
import type { Amount } from "./amounts.ts";
import { TIME_OF_ONE } from "./unit-words.ts";

/** Words that are a change by themselves, as percentages. */
const TIMES_WORDS: Readonly<Record<string, { low: number; high: number; sign: "+" | "-" }>> = {
  halve: { low: 50, high: 50, sign: "-" },
  halved: { low: 50, high: 50, sign: "-" },
  halves: { low: 50, high: 50, sign: "-" },
  halving: { low: 50, high: 50, sign: "-" },
  double: { low: 100, high: 100, sign: "+" },
  doubled: { low: 100, high: 100, sign: "+" },
  doubles: { low: 100, high: 100, sign: "+" },
  doubling: { low: 100, high: 100, sign: "+" },
  triple: { low: 200, high: 200, sign: "+" },
  tripled: { low: 200, high: 200, sign: "+" },
  triples: { low: 200, high: 200, sign: "+" },
};

/** "Double adoption", "complaints halved", "we want to halve the wait": no adjective inside a name ("double bookings"). */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1];
  if (tokens[at]?.lower !== "double" && tokens[at]?.lower !== "triple") return true;
  return after === undefined || after.kind === "sign" || /^(?:|to|should|must|will|we|at|:|,|and|least)$/.test(before);
}

const BEFORE_ONE =
  /^(?:by|than|most|least|to|:|max|maximum|only|under|below|within|inside|\/|≤|<|=|≥|up|down|over|above|of)$/;
const BEHIND_ONE = /^(?:a|an|per|at|or|max|in)$/;

/** "by one", "no more than one a quarter", "under an hour": a one that counts. */
export function singleAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? "";
  if (token?.kind !== "word" || (tokens[at + 1]?.text === "-" && token.lower !== "sub")) return null;
  const after = tokens[at + 1];
  if (token.lower === "sub" && tokens[at + 1]?.text === "-") return subAt(tokens, at);
  const times = TIMES_WORDS[token.lower];
  if (times !== undefined && isVerb(tokens, at)) return { ...single(token, token, at, at, "%"), ...times };
  const time = TIME_OF_ONE[after?.lower ?? ""];
  if (token.lower === "one" && /^(?:business|working|calendar)$/.test(after?.lower ?? "")) {
    const unit = UNIT_WORDS[tokens[at + 2]?.lower ?? ""]?.unit;
    if (unit !== undefined) return single(token, tokens[at + 2] ?? token, at, at + 2, unit);
  }
  if ((token.lower === "an" || token.lower === "a" || token.lower === "one") && time !== undefined) {
    const article = token.lower !== "one";
    if (article && isPeriodBehind(tokens, at)) return null;
    if (article && !/^(?:under|below|than|within|inside|most|max|by|to|about|over|above|least)$/.test(before))
      return null;
    return single(token, after ?? token, at, at + 1, time.unit);
  }
  const unit = unitOfOne(tokens, at, before);
  if (unit !== null) return single(token, tokens[at + unit.length] ?? token, at, at + unit.length, unit.unit);
  if (token.lower !== "one") return null;
  const counts = BEFORE_ONE.test(before)
    ? !/^(?:of|in|than)$/.test(before) || after?.kind !== "word" || BEHIND_ONE.test(after.lower)
    : BEHIND_ONE.test(after?.lower ?? "") && before !== "in" && before !== "not" && before !== "";
  return counts || (before === "" && BEHIND_ONE.test(after?.lower ?? "")) ? single(token, token, at, at, null) : null;
}

/** "under one percent", "less than a per cent", "up to one point". */
function unitOfOne(tokens: readonly Token[], at: number, before: string): { unit: string; length: number } | null {
  const word = tokens[at]?.lower;
  const isOne =
    word === "one" || (word === "a" && /^(?:under|below|than|within|most|by|to|least|over|above)$/.test(before));
  if (!isOne) return null;
  const [next, after] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  const pair = UNIT_WORDS[`${next} ${after}`];
  if (pair !== undefined) return { unit: pair.unit, length: 2 };
  const unit = /^(?:percent|pct|point|star|pp)$/.test(next) ? UNIT_WORDS[next]?.unit : undefined;
  return unit === undefined ? null : { unit, length: 1 };
}

/** "1.5 % at most a month": the time behind the comparator is a period. */
function isPeriodBehind(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.lower === "at" ? tokens[at - 3] : tokens[at - 2];
  return before !== undefined && (before.kind === "number" || UNIT_WORDS[before.lower] !== undefined);
}

/** "sub-second", "sub-2-second", "sub-500ms". */
function subAt(tokens: readonly Token[], at: number): Amount | null {
  const [from, first] = [tokens[at], tokens[at + 2]];
  if (from === undefined || first === undefined) return null;
  const one = TIME_OF_ONE[first.lower];
  if (one !== undefined) return { ...single(from, first, at, at + 2, one.unit), under: true };
  if (first.kind !== "number") return null;
  const next = tokens[at + 3]?.text === "-" ? at + 4 : at + 3;
  const unit = UNIT_WORDS[tokens[next]?.lower ?? ""];
  const value = Number(first.text);
  if (unit === undefined || !Number.isFinite(value)) return null;
  return {
    ...single(from, tokens[next] ?? first, at, next, unit.unit),
    low: value * unit.scale,
    high: value * unit.scale,
    figures: true,
    under: true,
  };
}

function single(from: Token, to: Token, first: number, last: number, unit: string | null): Amount {
  return {
    start: from.start,
    end: to.end,
    first,
    last,
    low: 1,
    high: 1,
    unit,
    sign: null,
    outOf: null,
    suffixM: false,
    adjective: false,
    maybeYear: false,
    written: "one",
    figures: false,
    noun: "",
    orMore: false,
    under: false,
    counted: [],
  };
}
