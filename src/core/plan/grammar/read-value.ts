import { type Duration, inUnit } from "../duration.ts";
import { MAGNITUDES, NUMBER_WORDS } from "./numbers.ts";
import type { Token } from "./tokens.ts";
import { durationUnitOfAlias, HIGHEST_SCORE, scoreUnit, unitOfAlias } from "./units.ts";

export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

export interface ReadValue extends ReadNumber {
  /** Id of a known unit, a currency's code, "of 5", or "". */
  readonly unit: string;
  /** "70%+". */
  readonly orMore: boolean;
}

/** A number as people write it: "1,200", "18k", "4 million", "three". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  const value =
    token.kind === "number" ? token.value : token.kind === "word" ? NUMBER_WORDS.get(token.word) : undefined;
  if (value === undefined || !Number.isFinite(value)) return null;
  const suffix = tokens[at + 1];
  const magnitude = suffix?.kind === "word" ? MAGNITUDES.get(suffix.text) : undefined;
  const applies = magnitude !== undefined && (suffix?.joined || (suffix?.text.length ?? 0) > 1);
  return applies ? { value: value * magnitude, next: at + 2 } : { value, next: at + 1 };
}

/** A number with its sign and unit: "$0.04", "-5 %", "800ms", "4.2 out of 5", "70%+". */
export function readValue(tokens: readonly Token[], at: number): ReadValue | null {
  const outer = readSign(tokens, at);
  const money = readCurrency(tokens, outer.next);
  const inner = money ? readSign(tokens, money.next) : outer;
  const number = readNumber(tokens, inner.next);
  if (!number) return null;
  const early = isPlus(tokens, number.next);
  const unit = money ??
    readUnit(tokens, number.next + (early ? 1 : 0)) ?? { unit: "", next: number.next + (early ? 1 : 0) };
  const next = money ? number.next + (early ? 1 : 0) : unit.next;
  const late = !early && isPlus(tokens, next);
  const sign = outer.sign * (money ? inner.sign : 1);
  return {
    value: sign === -1 ? -number.value : number.value,
    unit: unit.unit,
    orMore: early || late,
    next: late ? next + 1 : next,
  };
}

/** A length of time in whole units: "2 hours", "24h", "a week", "7-day". A "+" behind the number is dropped. */
export function readDuration(tokens: readonly Token[], at: number): { duration: Duration; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const joined = /^(\d+)[-‑](\p{L}+)$/u.exec(token.word);
  if (token.kind === "word" && joined) return durationOf(Number(joined[1]), joined[2] ?? "", at + 1);
  const number = token.word === "a" || token.word === "an" ? { value: 1, next: at + 1 } : readNumber(tokens, at);
  if (!number) return null;
  const unitAt = number.next + (tokens[number.next]?.word === "+" ? 1 : 0);
  const unit = tokens[unitAt];
  return unit?.kind === "word" ? durationOf(number.value, unit.word, unitAt + 1) : null;
}

function durationOf(value: number, alias: string, next: number): { duration: Duration; next: number } | null {
  const unit = durationUnitOfAlias(alias);
  if (unit === undefined || value <= 0) return null;
  if (Number.isSafeInteger(value)) return { duration: { value, unit }, next };
  const finer = unit === "hour" || unit === "day" || unit === "week" ? FINER[unit] : null;
  const duration = finer && inUnit({ value, unit }, finer);
  return duration && Number.isSafeInteger(duration.value) ? { duration, next } : null;
}

/** Half hours and half days are read in the next finer unit. */
const FINER = { hour: "minute", day: "hour", week: "day" } as const;

function readSign(tokens: readonly Token[], at: number): { sign: 1 | -1; next: number } {
  const word = tokens[at]?.kind === "sign" ? tokens[at].word : "";
  if (word === "-") return { sign: -1, next: at + 1 };
  return { sign: 1, next: word === "+" ? at + 1 : at };
}

function readCurrency(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const token = tokens[at];
  if (!token || token.kind === "number" || token.kind === "quoted") return null;
  const known = unitOfAlias(token.word);
  if (known?.before) return { unit: known.id, next: at + 1 };
  const isCode = /^[A-Z]{3}$/.test(token.text) && tokens[at + 1]?.kind === "number";
  return isCode ? { unit: token.text, next: at + 1 } : null;
}

function readUnit(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const token = tokens[at];
  if (!token || token.kind === "quoted") return null;
  const pair = tokens[at + 1] && unitOfAlias(`${token.word} ${tokens[at + 1]?.word}`);
  if (pair) return { unit: pair.id, next: at + 2 };
  const single = unitOfAlias(token.word);
  if (single) return { unit: single.id, next: at + 1 };
  return readScale(tokens, at);
}

/** "/5", "of 5", "out of 5": the score's upper end; a larger number is what a rate is taken per. */
function readScale(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const words = [tokens[at]?.word, tokens[at + 1]?.word];
  const length = words[0] === "out" && words[1] === "of" ? 2 : words[0] === "/" || words[0] === "of" ? 1 : 0;
  const high = tokens[at + length];
  if (length === 0 || high?.kind !== "number" || high.value > HIGHEST_SCORE) return null;
  const suffix = tokens[at + length + 1];
  if (suffix?.joined && suffix.kind === "word") return null;
  return { unit: scoreUnit(high.value), next: at + length + 1 };
}

function isPlus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.word === "+" && token.joined;
}
