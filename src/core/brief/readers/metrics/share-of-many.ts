import { UNITS_AND_TENS } from "../../text/number-words.ts";
import type { Token } from "../../text/tokens.ts";
import type { Amount } from "./amounts.ts";

/** Words between a number and its whole: "5 charts in a thousand" has one. */
const MOST_NOUNS = 2;
const WHOLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/**
 * "45 in every hundred", "985 of every 1,000", "two drafts in five", "60+ of every 100": a share, with what is counted
 * standing before or behind its whole. Null where the number has no whole.
 */
export function withShareOfMany(tokens: readonly Token[], amount: Amount): Amount | null {
  if (amount.unit !== null || amount.outOf !== null || amount.sign !== null || amount.adjective) return null;
  const plus = tokens[amount.last + 1]?.text === "+" ? 1 : 0;
  const from = amount.last + 1 + plus;
  for (let nouns = 0; nouns <= MOST_NOUNS; nouns += 1) {
    if (nouns > 0 && tokens[from + nouns - 1]?.kind !== "word") return null;
    const whole = wholeAt(tokens, from + nouns);
    if (whole === null) continue;
    const counted = tokens.slice(from, from + nouns);
    if (!isWhole(whole, amount, counted) || counted.some(({ lower }) => NO_NOUN.test(lower))) return null;
    const base = whole.of < 1000 ? 100 : 1000;
    const share = (value: number) => Number(((value * base) / whole.of).toPrecision(12));
    return {
      ...amount,
      low: share(amount.low),
      high: share(amount.high),
      unit: base === 100 ? "%" : "per-1k",
      orMore: plus === 1,
      last: whole.last,
      end: tokens[whole.last]?.end ?? amount.end,
      counted,
    };
  }
  return null;
}

const NO_NOUN =
  /^(?:a|an|the|or|and|per|more|less|fewer|now|today|at|most|least|out|of|in|to|max|min|place|places|points?)$/;

/** With "every" any whole counts; without it, a round one with a noun before it ("two drafts in five"). */
function isWhole(whole: Whole, amount: Amount, counted: readonly Token[]): boolean {
  if (whole.of <= 1 || amount.high > whole.of) return false;
  if (whole.every) return true;
  if (counted.length === 0) return amount.low === 1 && whole.of === 2;
  const isRound = whole.of === 4 || whole.of === 8 || whole.of % 5 === 0 || (whole.of < 10 && !amount.figures);
  return isRound && /[^s]s$/.test(counted.at(-1)?.lower ?? "");
}

interface Whole {
  readonly of: number;
  readonly every: boolean;
  readonly last: number;
}

/** "in every hundred", "of every 1,000", "out of each 50", "in a thousand", "in five". */
function wholeAt(tokens: readonly Token[], at: number): Whole | null {
  const word = tokens[at]?.lower ?? "";
  let next = word === "out" && tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
  if (word !== "in" && word !== "of" && word !== "out" && word !== "from") return null;
  const every = /^(?:every|each|a)$/.test(tokens[next]?.lower ?? "");
  if (every) next += 1;
  const token = tokens[next];
  if (token === undefined || (!every && word !== "in")) return null;
  const thousands =
    /^\d{1,3}$/.test(token.text) && tokens[next + 1]?.text === "," && /^\d{3}$/.test(tokens[next + 2]?.text ?? "");
  if (thousands) return { of: Number(token.text + (tokens[next + 2]?.text ?? "")), every, last: next + 2 };
  const of =
    token.kind === "number"
      ? Number(token.text.replaceAll(",", ""))
      : (WHOLES[token.lower] ?? UNITS_AND_TENS[token.lower]);
  const behind = tokens[next + 1]?.lower ?? "";
  if (of === undefined || !Number.isFinite(of) || TIMES.test(behind)) return null;
  const scale = behind === "thousand" && tokens[next + 1]?.kind === "word" ? 1000 : 1;
  return { of: of * scale, every, last: scale === 1000 ? next + 1 : next };
}

/** "calls answered in five minutes" has no whole. */
const TIMES =
  /^(?:ms|s|secs?|seconds?|mins?|minutes?|h|hours?|hrs?|days?|weeks?|months?|quarters?|years?|%|percent|per|points?|stars?|steps?|tries|attempts?|languages?|countries|regions?|\/|-|\+|k|m)$/;
