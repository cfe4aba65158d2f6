import {
  CONNECTIVES,
  EVENTS,
  LEAST,
  PHASE,
  PHASE_NAMES,
  PREPOSITIONS,
  phraseAt,
  REFERENCE_LINKS,
  REFERENCES,
} from "./phrases.ts";
import { type Bound, readBound } from "./read-bound.ts";
import { readDuration, readNumber } from "./read-value.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A text cut into tokens, with what each place in it could begin. Made once, in a time linear in its length. */
export interface ClauseText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The comparison that begins at each token. */
  readonly bounds: readonly (Bound | null)[];
  /** For each token, the next one (or itself) at which a comparison begins before the clause's separator; -1 if none. */
  readonly nextStrong: readonly number[];
  readonly nextWeak: readonly number[];
  readonly nextConnective: readonly number[];
  /** For each "(" the token behind its ")"; the other way round in `opening`. */
  readonly closing: ReadonlyMap<number, number>;
  readonly opening: ReadonlyMap<number, number>;
  /** Whether words that the grammar doesn't know are remarks. */
  readonly lenient: boolean;
}

export function clauseText(text: string, tokens: readonly Token[] = tokenize(text), lenient = false): ClauseText {
  // "n >= 50" is a number of units, whatever is compared.
  const bounds = tokens.map((_, at) => (tokens[at - 1]?.word === "n" ? null : readBound(tokens, at)));
  const closing = parentheses(tokens);
  return {
    text,
    tokens,
    bounds,
    nextStrong: nextOf(tokens, (at) => bounds[at]?.weak === false),
    nextWeak: nextOf(tokens, (at) => bounds[at]?.weak === true),
    nextConnective: nextOf(tokens, (at) => phraseAt(CONNECTIVES, tokens, at) !== null),
    closing,
    opening: new Map([...closing].map(([open, close]) => [close, open])),
    lenient,
  };
}

/** A sign that parts clauses for good. A point inside a number or a word is no token. */
export function isSeparator(token: Token | undefined): boolean {
  return token?.kind === "sign" && (token.word === ";" || token.word === ".");
}

/** Whether the connective at `at` parts two rules, rather than two words of one name. */
export function partsRules({ tokens, nextStrong, nextConnective }: ClauseText, at: number): boolean {
  const after = phraseAt(CONNECTIVES, tokens, at)?.next;
  if (after === undefined) return false;
  if (phraseAt(EVENTS, tokens, after)) return true;
  const bound = nextStrong[after] ?? -1;
  const connective = nextConnective[after] ?? -1;
  return bound !== -1 && (connective === -1 || bound <= connective);
}

/** Whether a preposition at `at` leads to a number, a time or the phase, so that no name goes on through it. */
export function leadsToNumber(tokens: readonly Token[], at: number): boolean {
  const next = phraseAt(PREPOSITIONS, tokens, at)?.next;
  if (next === undefined) return false;
  const number = phraseAt(LEAST, tokens, next)?.next ?? next;
  if (readNumber(tokens, number) ?? readDuration(tokens, next) ?? phraseAt(PHASE, tokens, next)) return true;
  const phase = phraseAt(PHASE_NAMES, tokens, next);
  if (phase && readNumber(tokens, phase.next)) return true;
  const article = tokens[next]?.word ?? "";
  return (
    ["the", "any", "last", "past", "each"].includes(article) &&
    (readDuration(tokens, next + 1) ?? readDuration(tokens, next + 2)) !== null
  );
}

export function isReference(tokens: readonly Token[], at: number): boolean {
  const link = phraseAt(REFERENCE_LINKS, tokens, at);
  return link !== null && phraseAt(REFERENCES, tokens, link.next) !== null;
}

/**
 * Where the name that begins at `at` ends. A name of something counted may hold commas and prepositions ("tickets for AI
 * replies"); a `short` one, of a unit, holds neither.
 */
export function nameEnd(clause: ClauseText, at: number, short: boolean): number {
  const { tokens, bounds } = clause;
  let end = at;
  while (end < tokens.length && !endsName(clause, end, short) && !(end > at && bounds[end]?.weak === false)) end += 1;
  return end;
}

function endsName(clause: ClauseText, at: number, short: boolean): boolean {
  const { tokens } = clause;
  const token = tokens[at];
  if (token?.kind === "sign" && "/()".includes(token.text)) return true;
  if (isSeparator(token) || token?.word === "per" || leadsToNumber(tokens, at) || isReference(tokens, at)) return true;
  if (token?.word === ",")
    return short || phraseAt(PREPOSITIONS, tokens, at + 1) !== null || partsRules(clause, at + 1);
  if (short && phraseAt(PREPOSITIONS, tokens, at)) return true;
  return partsRules(clause, at);
}

/** A name as it stands in the text, with single blanks; of one quoted token, what is in the quotes. */
export function nameOf({ text, tokens }: ClauseText, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to <= from) return "";
  if (to - from === 1 && first.kind === "quoted") return first.text;
  return text.slice(first.start, last.end).replace(/\s+/g, " ");
}

function nextOf(tokens: readonly Token[], holds: (at: number) => boolean): number[] {
  const next: number[] = new Array(tokens.length).fill(-1);
  let found = -1;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (isSeparator(tokens[at])) found = -1;
    if (holds(at)) found = at;
    next[at] = found;
  }
  return next;
}

function parentheses(tokens: readonly Token[]): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== "sign") return;
    if (token.word === "(") open.push(at);
    const start = token.word === ")" ? open.pop() : undefined;
    if (start !== undefined) closing.set(start, at + 1);
  });
  return closing;
}
