import type { Token } from "../../text/tokens.ts";
import { LEVEL_LETTERS, LEVEL_MARKS, LEVEL_PAIRS, LEVEL_WORDS, type Level, RANGE_JOINERS } from "./level-words.ts";

/** A level or range of levels at tokens `first` to `last` (both included). */
export interface LevelExpression {
  /** The level that counts: the higher end of a range. */
  readonly level: Level;
  readonly first: number;
  readonly last: number;
  /** One level in a plain word; ranges, letters, colours and marks are not. */
  readonly plain: boolean;
}

const COLOURS = new Set(["green", "amber", "yellow", "orange", "red", "🟢", "🟡", "🟠", "🔴"]);
/** Words that may stand between the two ends of a range: "medium, maybe high". */
const MOST_BETWEEN = 4;

/**
 * The level or range that begins at token `at`, or null. `letters`: single letters and marks such as "3/5" count too,
 * as they do behind a lead. Behind "from" the level that was reached counts, not the higher one.
 */
export function levelAt(tokens: readonly Token[], at: number, letters: boolean): LevelExpression | null {
  const one = singleAt(tokens, at, letters);
  if (one === null) return letters ? letterRange(tokens, at) : null;
  let level = one.level;
  let last = one.last;
  let ends = 1;
  for (let second = secondEnd(tokens, last, letters); second !== null; second = secondEnd(tokens, last, letters)) {
    const reached = tokens[at - 1]?.lower === "from";
    level = reached ? second.level : (Math.max(level, second.level) as Level);
    last = second.last;
    ends += 1;
    if (ends > 3) break;
  }
  const plain = ends === 1 && one.plain;
  return { level, first: at, last: withIsh(tokens, last), plain };
}

function singleAt(tokens: readonly Token[], at: number, letters: boolean): LevelExpression | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const gap = tokens[at + 1]?.text === "-" ? 2 : 1;
  const pair = LEVEL_PAIRS[`${token.lower} ${tokens[at + gap]?.lower ?? ""}`];
  if (pair !== undefined) return { level: pair, first: at, last: at + gap, plain: true };
  const word = Object.hasOwn(LEVEL_WORDS, token.lower) ? LEVEL_WORDS[token.lower] : undefined;
  if (word !== undefined) return { level: word, first: at, last: at, plain: !COLOURS.has(token.lower) };
  if (!letters) return null;
  return markAt(tokens, at) ?? letterAt(tokens, at);
}

function letterAt(tokens: readonly Token[], at: number): LevelExpression | null {
  const token = tokens[at];
  if (token === undefined || token.text.length !== 1) return null;
  const level = LEVEL_LETTERS[token.lower];
  return level === undefined ? null : { level, first: at, last: at, plain: false };
}

/** "M/H" and "L-M" without a lead. */
function letterRange(tokens: readonly Token[], at: number): LevelExpression | null {
  const low = letterAt(tokens, at);
  const high = letterAt(tokens, at + 2);
  if (low === null || high === null || !/^[/-]$/.test(tokens[at + 1]?.text ?? "")) return null;
  return { level: Math.max(low.level, high.level) as Level, first: at, last: at + 2, plain: false };
}

/** "3/5", "3 out of 5", "3 of 5". */
function markAt(tokens: readonly Token[], at: number): LevelExpression | null {
  const mark = Number(tokens[at]?.text);
  if (tokens[at]?.kind !== "number" || !Number.isInteger(mark)) return null;
  const joined = tokens[at + 1]?.lower;
  const last = joined === "out" ? at + 3 : joined === "/" || joined === "of" ? at + 2 : -1;
  const level = LEVEL_MARKS[Number(tokens[last]?.text)]?.[mark - 1];
  return level === undefined ? null : { level, first: at, last, plain: false };
}

/** The other end of a range: "low to medium", "med/high", "high, bordering on critical". */
function secondEnd(tokens: readonly Token[], last: number, letters: boolean): LevelExpression | null {
  let at = last + 1;
  for (let between = 0; between < MOST_BETWEEN && RANGE_JOINERS.has(tokens[at]?.lower ?? ""); between += 1) at += 1;
  if (at === last + 1) return null;
  const second = singleAt(tokens, at, letters);
  const comma = tokens[last + 1]?.text === "," && at === last + 2;
  // "low, high latency" is no range: behind a bare comma, or before a noun, the second level is another thing.
  return second === null || comma || isAdjective(tokens, second.last) ? null : second;
}

/** Whether the level at token `last` belongs to a noun behind it: "high latency", "low-quality". */
function isAdjective(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (next.text === "-" && next.glued && tokens[last + 2]?.glued && tokens[last + 2]?.kind === "word")
    return !Object.hasOwn(LEVEL_WORDS, tokens[last + 2]?.lower ?? "") && tokens[last + 2]?.lower !== "risk";
  return false;
}

function withIsh(tokens: readonly Token[], last: number): number {
  return tokens[last + 1]?.text === "-" && tokens[last + 2]?.lower === "ish" ? last + 2 : last;
}
