import { type Quantity, quantitiesOf } from "../../brief/text/quantities.ts";
import { type Token, tokensOf } from "../../brief/text/tokens.ts";
import type { Noun } from "../../catalog/archetypes/nouns.ts";
import { DONE, NO_ADJECTIVE, NO_VOLUME, PART_OF, PERIOD_WORDS, PERIODS, type Period, RARE } from "./volume-words.ts";

/** "60 chats a day for each agent", as a text says it. */
export interface SaidVolume {
  readonly noun: Noun;
  readonly count: number;
  readonly per: Period;
  /** `each`: for each person; `all`: said to be a total; `open`: neither is said. */
  readonly scope: "each" | "all" | "open";
  readonly start: number;
  readonly end: number;
}

/** A noun with the words of its plural in lower case. */
export interface Countable {
  readonly noun: Noun;
  readonly words: readonly string[];
}

export function countable(noun: Noun): Countable {
  return { noun, words: tokensOf(noun.many.toLowerCase()).map(({ text }) => text) };
}

/** Counts of the nouns per time in one sentence; `isPerson` knows the words for one who uses the feature. */
export function volumesIn(
  sentence: { readonly start: number; readonly said: string },
  nouns: readonly Countable[],
  isPerson: (word: string) => boolean,
): SaidVolume[] {
  const tokens = tokensOf(sentence.said, sentence.start);
  return quantitiesOf(tokens).flatMap((quantity) => {
    if (!isPlainCount(quantity)) return [];
    const near = tokens.slice(Math.max(0, quantity.first - MOST_BEFORE), quantity.first);
    const before = clauseOf(near);
    if (NO_VOLUME.test(textOf(before)) || RARE.test(textOf(near))) return [];
    const counted = countedAt(tokens, quantity, nouns);
    if (counted === null) return [];
    const timed = timedAt(tokens, counted, before, isPerson);
    if (timed === null || PART_OF.test(textOf(tokens.slice(timed.next, timed.next + 2)))) return [];
    const end = tokens[timed.next - 1]?.end ?? quantity.end;
    return [
      { noun: counted.noun, count: quantity.low, per: timed.per, scope: timed.scope, start: quantity.start, end },
    ];
  });
}

function isPlainCount({ unit, sign, adjective, maybeYear, outOf, low }: Quantity): boolean {
  return unit === null && sign === null && !adjective && !maybeYear && outOf === null && low > 0;
}

/** Words before a number that are looked at. */
const MOST_BEFORE = 30;

/** The last clause of some tokens: back to a comma that is no part of a number, a bracket or a dash. */
function clauseOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ text }) => /^[,:;()—•]$/.test(text)) + 1);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

interface Counted {
  readonly noun: Noun;
  /** "40,000 weekly calls". */
  readonly per: Period | null;
  readonly next: number;
}

const MOST_ADJECTIVES = 2;
/** The noun behind a number, with at most two words between them: "40,000 inbound support calls". */
function countedAt(tokens: readonly Token[], { last }: Quantity, nouns: readonly Countable[]): Counted | null {
  let per: Period | null = null;
  for (let at = last + 1; at <= last + 1 + MOST_ADJECTIVES; at += 1) {
    const found = nounAt(tokens, at, nouns);
    if (found !== null) return { ...found, per };
    const word = tokens[at];
    if (at === last + 1 && word?.text === "+") continue;
    if (word === undefined || word.kind !== "word" || NO_ADJECTIVE.test(word.lower)) return null;
    per = PERIOD_WORDS[word.lower] ?? per;
  }
  return null;
}

function nounAt(
  tokens: readonly Token[],
  at: number,
  nouns: readonly Countable[],
): { noun: Noun; next: number } | null {
  const fits = nouns.filter(({ words }) => words.every((word, by) => tokens[at + by]?.lower === word));
  const longest = fits.toSorted((a, b) => b.words.length - a.words.length)[0];
  return longest === undefined ? null : { noun: longest.noun, next: at + longest.words.length };
}

function timedAt(
  tokens: readonly Token[],
  counted: Counted,
  before: readonly Token[],
  isPerson: (word: string) => boolean,
): { per: Period; scope: SaidVolume["scope"]; next: number } | null {
  let next = counted.next + doneAt(tokens, counted.next);
  let per = counted.per;
  let scope = scopeBefore(before, isPerson);
  if (scope === null) return null;
  let said = next;
  for (let part = partAt(tokens, next, isPerson); part !== null; part = partAt(tokens, next, isPerson)) {
    if (part.is === "other") return null;
    if (part.is === "person") scope = "each";
    else if (part.is === "all") scope = "all";
    else if (per === null) per = part.is;
    else return null;
    next = part.next;
    if (part.is !== "all") said = next;
  }
  per ??= periodAtStart(tokens, before);
  if (per === null) return null;
  return { per, scope, next: said };
}

/** How many words say that it is done. */
function doneAt(tokens: readonly Token[], at: number): number {
  const done = DONE.exec(textOf(tokens.slice(at, at + 3)))?.[0].trim();
  return done === undefined ? 0 : done.split(" ").length;
}

type Part = { readonly is: Period | "person" | "all" | "other"; readonly next: number };

/** "a week", "per agent", "/ day", "each", "in all", "monthly", and "per store", which says of whom but not of people. */
function partAt(tokens: readonly Token[], at: number, isPerson: (word: string) => boolean): Part | null {
  const [one, two, three] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  const adverb = one === "annual" ? undefined : PERIOD_WORDS[one];
  if (adverb !== undefined) return { is: adverb, next: at + 1 };
  if (/^(?:in all|in total|all told|between them|across the|across all)$/.test(`${one} ${two}`))
    return { is: "all", next: at + 2 };
  if (/^(?:altogether|overall)$/.test(one)) return { is: "all", next: at + 1 };
  const marker = /^(?:a|an|per|each|every|\/)$/.test(one);
  const forEach = /^(?:for|from|by) (?:each|every)$/.test(`${one} ${two}`);
  if (!marker && !forEach) return null;
  const from = forEach ? at + 2 : at + 1;
  const word = forEach ? three : two;
  if (/^(?:working|business)$/.test(word) && tokens[from + 1]?.lower === "day")
    return { is: "working day", next: from + 2 };
  const period = PERIODS[word];
  if (period !== undefined) return { is: period, next: from + 1 };
  if (word !== "" && isPerson(word)) return { is: "person", next: from + 1 };
  return one === "each" ? { is: "person", next: at + 1 } : { is: "other", next: from + 1 };
}

/** "each agent answers 60", "a nurse writes 8"; null for "each campus takes 60", which is neither a person nor all. */
function scopeBefore(before: readonly Token[], isPerson: (word: string) => boolean): SaidVolume["scope"] | null {
  const text = textOf(before);
  if (/\b(?:in all|in total|together|altogether|overall|combined)\b/.test(text)) return "all";
  const one = before.findIndex(({ lower }) => /^(?:each|every|a|an|one|average|typical|single)$/.test(lower));
  if (one < 0) return "open";
  const oneOfMany = before[one + 1]?.lower === "of";
  const next = before.slice(one + 1, one + 5).map(({ lower }) => lower);
  if (next.some((word) => isPerson(word) && (oneOfMany || !word.endsWith("s")))) return "each";
  const ofTime = next.some((word) => PERIODS[word] !== undefined);
  return ofTime || next.length === 0 ? "open" : null;
}

/** "Every week 40,000 calls come in". */
function periodAtStart(tokens: readonly Token[], before: readonly Token[]): Period | null {
  const [one, two] = tokens;
  if (before.length > 8 || !/^(?:each|every)$/.test(one?.lower ?? "")) return null;
  return PERIODS[two?.lower ?? ""] ?? null;
}
