import { type Duration, inUnit, type Window } from "../duration.ts";
import type { Reference } from "../gate.ts";
import type { Per } from "../metric.ts";
import { type ClauseText, isSeparator, leadsToNumber, nameEnd, nameOf, partsRules } from "./clause-text.ts";
import type { MinUnits } from "./gate-expression.ts";
import {
  CONSECUTIVE,
  FILLERS,
  IN_A_ROW,
  LEAST,
  ONWARDS,
  PHASE,
  PHASE_LINKS,
  PHASE_NAMES,
  PREPOSITIONS,
  phraseAt,
  REFERENCE_LINKS,
  REFERENCES,
  SLICE_PREPOSITIONS,
  TIME_ARTICLES,
  TIME_NOUNS,
} from "./phrases.ts";
import { readDuration, readNumber, readValue } from "./read-value.ts";
import { durationUnitOfAlias } from "./units.ts";

/** What can stand behind a comparison, in any order and each once. */
export interface Qualifiers {
  per: Per | null;
  reference: Reference | null;
  /** -1 where the difference is said to count downwards. */
  towards: 1 | -1;
  window: Window | null;
  consecutive: number;
  minUnits: MinUnits | null;
  slice: string | null;
  phases: PhaseScope | null;
  /** Remarks in parentheses that are no part of the rule. */
  readonly remarks: string[];
}

/** The phases in which a rule holds, counted from 1; `to` null: and all that follow. */
export interface PhaseScope {
  readonly from: number;
  readonly to: number | null;
}

/** What the comparison before them was: its unit, and whether a number right behind it would be what it is taken per. */
export interface Before {
  readonly unit: string;
  readonly bare: boolean;
  readonly at: number;
}

type Reader = (clause: ClauseText, at: number, found: Qualifiers, before: Before) => number | null;

/** The name where a text gives a number of something unnamed: "(n >= 50)". */
const UNNAMED = "units";

export function noQualifiers(): Qualifiers {
  return {
    per: null,
    reference: null,
    towards: 1,
    window: null,
    consecutive: 1,
    minUnits: null,
    slice: null,
    phases: null,
    remarks: [],
  };
}

/**
 * Reads as many qualifiers as follow from token `at` on, into `found`; gives the token after them. In a lenient reading
 * words that are no qualifier are remarks, up to where the next rule begins.
 */
export function readQualifiers(clause: ClauseText, at: number, found: Qualifiers, before: Before): number {
  let next = at;
  let said = -1;
  const remark = (end: number) => {
    if (said !== -1) found.remarks.push(nameOf(clause, said, end));
    said = -1;
  };
  for (;;) {
    const start = clause.tokens[next]?.word === "," && next > at ? next + 1 : next;
    const end =
      readOne(clause, start, found, before) ?? (start === next ? readComma(clause, next, found, before) : null);
    if (end !== null) {
      remark(next);
      next = end;
    } else if (clause.lenient && goesOn(clause, next)) {
      if (said === -1) said = next;
      next = behindWord(clause, next);
    } else {
      remark(next);
      return next;
    }
  }
}

/** Whether the token at `at` belongs to the clause before it, rather than to the next rule. */
function goesOn(clause: ClauseText, at: number): boolean {
  const { tokens, bounds } = clause;
  if (at >= tokens.length || isSeparator(tokens[at]) || bounds[at]?.weak === false) return false;
  return !partsRules(clause, tokens[at]?.word === "," ? at + 1 : at) && !beginsRule(clause, at);
}

/** The token behind a word of a remark. In "80% rated as 4/5 or better" the second comparison is the remark's. */
function behindWord({ tokens, bounds }: ClauseText, at: number): number {
  return tokens[at]?.word === "as" ? (bounds[at + 1]?.next ?? at + 1) : at + 1;
}

/** ", >5% in Phase 3" and ", 5% in Phase 3" begin a rule on the metric named before. */
function beginsRule(clause: ClauseText, at: number): boolean {
  return clause.tokens[at]?.word === "," && (clause.bounds[at + 1]?.weak === false || isLimitOfPhase(clause, at + 1));
}

/** "12.1% in Phase 3": the limit of one phase in a list of them, without its comparison. */
export function isLimitOfPhase({ tokens }: ClauseText, at: number): boolean {
  const value = readValue(tokens, at);
  const link = value && phraseAt(PHASE_LINKS, tokens, value.next);
  return link !== null && phraseAt(PHASE_NAMES, tokens, link.next) !== null;
}

function readComma(clause: ClauseText, at: number, found: Qualifiers, before: Before): number | null {
  return clause.tokens[at]?.word === "," ? readOne(clause, at + 1, found, before) : null;
}

function readOne(clause: ClauseText, at: number, found: Qualifiers, before: Before): number | null {
  for (const read of READERS) {
    const next = read(clause, at, found, before);
    if (next !== null) return next;
  }
  return null;
}

/** "per 1K people", "/1K users", "a month", "of requests" behind a percentage, "in 1,000 tracks" behind a bare number. */
const readPer: Reader = (clause, at, found, before) => {
  const { tokens } = clause;
  if (found.per) return null;
  const word = tokens[at]?.word ?? "";
  const direct = at === before.at;
  const isShare = word === "of" && before.unit === "%" && direct;
  const isRate =
    direct && before.bare && (word === "in" || word === "of" || (word === "out" && tokens[at + 1]?.word === "of"));
  const isEach = direct && ["a", "an", "each", "every"].includes(word);
  if (!(word === "per" || word === "/" || isShare || isRate || isEach)) return null;
  const start = at + (word === "out" ? 2 : 1);
  const number = readNumber(tokens, start);
  if ((isRate && !number) || (isShare && number)) return null;
  if (number && !(Number.isSafeInteger(number.value) && number.value > 0)) return null;
  const from = number?.next ?? start;
  const end = nameEnd(clause, from, true);
  if (end === from && !number) return null;
  found.per = { count: number?.value ?? 1, of: nameOf(clause, from, end) || UNNAMED };
  return end;
};

/** "of control", "against the baseline", "below baseline". */
const readReference: Reader = ({ tokens }, at, found) => {
  const link = phraseAt(REFERENCE_LINKS, tokens, at);
  const reference = link && phraseAt(REFERENCES, tokens, link.next);
  if (!link || !reference || found.reference) return null;
  found.reference = reference.means;
  if (link.means === -1) found.towards = -1;
  return reference.next;
};

/** "for 5 consecutive days", "on 3+ days in a row". */
const readConsecutive: Reader = ({ tokens }, at, found) => {
  const start = phraseAt(PREPOSITIONS, tokens, at)?.next ?? at;
  const number = readNumber(tokens, phraseAt(LEAST, tokens, start)?.next ?? start);
  if (!number || found.consecutive > 1 || !Number.isSafeInteger(number.value) || number.value < 1) return null;
  const plus = number.next + (tokens[number.next]?.word === "+" ? 1 : 0);
  const early = phraseAt(CONSECUTIVE, tokens, plus);
  const unitAt = early?.next ?? plus;
  const unit = durationUnitOfAlias(tokens[unitAt]?.word ?? "");
  const late = early ? null : phraseAt(IN_A_ROW, tokens, unitAt + 1);
  // "for 5 days" without "consecutive" means each of them; "for 2 hours" is one stretch.
  const held = tokens[at]?.word === "for" && (unit === "day" || unit === "week" || unit === "month");
  if (unit === undefined || !(early || late || held)) return null;
  const window = movingBy(found.window, unit);
  if (window === null) return null;
  found.window = window;
  found.consecutive = number.value;
  return late?.next ?? unitAt + 1;
};

/** The window expressed in the unit by which it moves; one such unit where none was said. */
function movingBy(window: Window | null, unit: Duration["unit"]): Duration | null {
  if (window === null) return { value: 1, unit };
  return window.unit === "phase" ? null : inUnit(window, unit);
}

/** "over 14 days", "for 2 hours", "within 24h", "in any 7-day window", "over the phase". */
const readWindow: Reader = ({ tokens }, at, found) => {
  const preposition = phraseAt(PREPOSITIONS, tokens, at);
  if (!preposition || found.window) return null;
  const phase = phraseAt(PHASE, tokens, preposition.next);
  if (phase) {
    found.window = { value: 1, unit: "phase" };
    return phase.next;
  }
  const least = phraseAt(LEAST, tokens, preposition.next)?.next ?? preposition.next;
  const article = phraseAt(TIME_ARTICLES, tokens, least)?.next ?? least;
  const read = readDuration(tokens, least) ?? readDuration(tokens, article);
  if (!read) return null;
  found.window = read.duration;
  return phraseAt(TIME_NOUNS, tokens, read.next)?.next ?? read.next;
};

/** "on at least 1,200 displays", "in 3,000 displays", "n >= 50 responses". */
const readMinUnits: Reader = (clause, at, found) => {
  const { tokens } = clause;
  const preposition = phraseAt(PREPOSITIONS, tokens, at)?.next;
  const named = tokens[preposition ?? at]?.word === "n" ? (preposition ?? at) + 1 : preposition;
  if (named === undefined || found.minUnits) return null;
  const number = readNumber(tokens, phraseAt(LEAST, tokens, named)?.next ?? named);
  if (!number || !Number.isSafeInteger(number.value) || number.value < 1) return null;
  if (["%", "$", "pp"].includes(tokens[number.next]?.word ?? "")) return null;
  const end = nameEnd(clause, number.next, true);
  found.minUnits = { count: number.value, of: nameOf(clause, number.next, end) || UNNAMED };
  return end;
};

/** "in Phase 3+", "(Phase 2)", "in phases 2-4". */
const readPhases: Reader = ({ tokens }, at, found) => {
  const named = phraseAt(PHASE_NAMES, tokens, phraseAt(PHASE_LINKS, tokens, at)?.next ?? at);
  const from = named && readNumber(tokens, named.next);
  if (!from || found.phases || !Number.isSafeInteger(from.value)) return null;
  const to = ["-", "to"].includes(tokens[from.next]?.word ?? "") ? from.next + 1 : null;
  const dash = to === null ? null : readNumber(tokens, phraseAt(PHASE_NAMES, tokens, to)?.next ?? to);
  const onwards = dash ? null : phraseAt(ONWARDS, tokens, from.next);
  found.phases = { from: from.value, to: dash ? dash.value : onwards ? null : from.value };
  return dash?.next ?? onwards?.next ?? from.next;
};

/** "on mobile", "in the EU", "across all segments". */
const readSlice: Reader = (clause, at, found) => {
  const preposition = phraseAt(SLICE_PREPOSITIONS, clause.tokens, at);
  if (!preposition || found.slice !== null || leadsToNumber(clause.tokens, at)) return null;
  const end = nameEnd(clause, preposition.next, true);
  const name = nameOf(clause, preposition.next, end);
  if (name === "") return null;
  found.slice = name;
  return end;
};

/** Qualifiers in parentheses, parted by commas; whatever else stands there is a remark. */
export const readParenthesis: Reader = (clause, at, found, before) => {
  const { tokens, closing } = clause;
  const close = tokens[at]?.word === "(" ? closing.get(at) : undefined;
  if (close === undefined) return null;
  let remarkFrom = at + 1;
  let next = at + 1;
  while (next < close - 1) {
    const end = readInside(clause, next, close - 1, found, before);
    const after = end ?? commaBefore(tokens, next, close - 1);
    if (end !== null) {
      if (remarkFrom < next) found.remarks.push(nameOf(clause, remarkFrom, next - 1));
      remarkFrom = tokens[after]?.word === "," ? after + 1 : after;
    }
    next = tokens[after]?.word === "," ? after + 1 : after;
  }
  if (remarkFrom < close - 1) found.remarks.push(nameOf(clause, remarkFrom, close - 1));
  return close;
};

/** One piece between commas that is a qualifier and nothing else. */
function readInside(clause: ClauseText, at: number, close: number, found: Qualifiers, before: Before): number | null {
  const start = readFiller(clause, at, found, before) ?? at;
  if (start === close) return start;
  for (const read of [readPhases, readConsecutive, readWindow, readMinUnits, readReference]) {
    const trial = { ...found };
    const end = read(clause, start, trial, before);
    if (end !== null && (end === close || (end < close && clause.tokens[end]?.word === ","))) {
      Object.assign(found, trial);
      return end;
    }
  }
  return null;
}

function commaBefore(tokens: ClauseText["tokens"], at: number, close: number): number {
  let comma = at;
  while (comma < close && tokens[comma]?.word !== ",") comma += 1;
  return comma;
}

const readFiller: Reader = ({ tokens }, at) => phraseAt(FILLERS, tokens, at)?.next ?? null;

const READERS: readonly Reader[] = [
  readPhases,
  readReference,
  readPer,
  readConsecutive,
  readWindow,
  readMinUnits,
  readSlice,
  readParenthesis,
  readFiller,
];
