import type { Quantity } from "../../text/quantities.ts";
import type { Token } from "../../text/tokens.ts";
import { isBareCount, isDefinite, isUsing } from "./bare-counts.ts";
import { type Counted, type CountedNoun, countedBy, nounAfter, nounAt } from "./counted-noun.ts";
import { ANAPHORA, APPROXIMATORS } from "./population-cues.ts";
import { type Standing, standingOf } from "./population-standing.ts";
import type { Sentence } from "./sentences.ts";

/** A number that may be the population; offsets are into the canonical text. */
export interface Candidate {
  readonly count: number;
  /** Lower end of a range, else `count`. */
  readonly low: number;
  readonly unit: string;
  readonly counted: Counted;
  readonly start: number;
  readonly end: number;
  /** The noun stands right behind the number, and not somewhere before it. */
  readonly direct: boolean;
  /** The unit may lack a noun of its title. */
  readonly shortened: boolean;
  readonly standing: Standing;
}

/** Every number of the sentences that counts users, in order. Linear in their length. */
export function candidatesOf(sentences: readonly Sentence[]): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Seen();
  for (const [at, sentence] of sentences.entries()) {
    const next = sentences[at + 1]?.text.slice(0, 100) ?? "";
    seen.sentence(sentence);
    let counted = false;
    for (const quantity of sentence.quantities) {
      if (counted && isPart(sentence.tokens, quantity)) continue;
      const candidate = candidateAt(sentence, quantity, seen, next);
      if (candidate === null) continue;
      counted ||= candidate.counted !== "organisations";
      found.push(candidate);
    }
  }
  return found;
}

/** "2.2 million devices, 1.4 million of them online": a part of what was counted before. */
function isPart(tokens: readonly Token[], quantity: Quantity): boolean {
  const [of, whom] = [tokens[quantity.last + 1]?.lower, tokens[quantity.last + 2]?.lower ?? ""];
  return of === "of" && ANAPHORA.has(whom);
}

/** The users that a text has named so far, for numbers that stand apart from their noun. */
class Seen {
  #before: CountedNoun | null = null;
  #nouns: CountedNoun[] = [];

  sentence(sentence: Sentence): void {
    this.#before = this.#first() ?? this.#before;
    this.#nouns = nounsOf(sentence.tokens);
  }

  /** The first users named in the sentence before token `at`, else the first of an earlier sentence. */
  antecedent(at: number, nearest: boolean): CountedNoun | null {
    const earlier = this.#nouns.filter((noun) => noun.last < at && noun.counted !== "organisations");
    const one = nearest ? earlier.at(-1) : earlier[0];
    return one ?? this.#nouns.find((noun) => noun.last < at) ?? this.#before;
  }

  #first(): CountedNoun | null {
    return this.#nouns.find((noun) => noun.counted !== "organisations") ?? this.#nouns[0] ?? null;
  }
}

const MOST_NOUNS = 40;

function nounsOf(tokens: readonly Token[]): CountedNoun[] {
  const found: CountedNoun[] = [];
  for (let at = 0; at < tokens.length && found.length < MOST_NOUNS; at += 1) {
    const noun = nounAt(tokens, at);
    if (noun === null) continue;
    found.push(noun);
    at = noun.last;
  }
  return found;
}

function candidateAt(sentence: Sentence, quantity: Quantity, seen: Seen, next: string): Candidate | null {
  const { tokens } = sentence;
  if (quantity.adjective || quantity.outOf !== null || isClass(tokens, quantity)) return null;
  const capitals = quantity.unit !== null && /^\p{Lu}{2,}$/u.test(tokens[quantity.last]?.text ?? "");
  if (quantity.unit !== null && !capitals) return null;
  const direct = nounBehind(tokens, quantity.last + (capitals ? 0 : 1));
  if (capitals && direct === null) return null;
  const noun =
    direct ??
    (isBareCount(tokens, quantity) ? labelOf(tokens, quantity, seen) : null) ??
    (isUsing(tokens, quantity) ? (activeIn(tokens) ?? seen.antecedent(quantity.first, false) ?? USERS) : null);
  if (noun === null) return null;
  if (quantity.maybeYear && (direct === null || isDated(tokens, quantity.first))) return null;
  const [low, high] = grouped(tokens, quantity, noun);
  if (!Number.isInteger(high)) return null;
  const end = direct === null ? quantity.end : (tokens[direct.last]?.end ?? quantity.end);
  return {
    count: quantity.sign === "-" && !isBullet(sentence, quantity) ? -high : high,
    low,
    unit: noun.unit,
    counted: noun.counted,
    start: quantity.start,
    end,
    direct: direct !== null,
    shortened: noun.shortened === true,
    standing: standingOf(
      sentence,
      quantity,
      { last: direct?.last ?? quantity.last, people: noun.counted === "people" },
      next,
    ),
  };
}

const USERS: CountedNoun = { counted: "people", unit: "users", first: 0, last: 0 };
/** The active users that a sentence names: "(MAU)". */
function activeIn(tokens: readonly Token[]): CountedNoun | null {
  return nounsOf(tokens).find((noun) => /^[MWD]AU$/.test(noun.unit)) ?? null;
}

/** "1-9 staff 20%": the range names a size class that has a share. */
function isClass(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.low === quantity.high) return false;
  return [2, 3].some(
    (step) => tokens[quantity.last + step]?.kind === "number" && tokens[quantity.last + step + 1]?.text === "%",
  );
}

/** The noun behind a number, past "+", "-ish", "or so", "(11,800)" and "of our". */
function nounBehind(tokens: readonly Token[], from: number): CountedNoun | null {
  let at = from;
  for (let skipped = 0; skipped < 6; skipped += 1) {
    const word = tokens[at]?.lower ?? "";
    const next = tokens[at + 1]?.lower ?? "";
    if (word === "+" || word === "-ish" || word === "ish" || word === "odd" || word === "plus") at += 1;
    else if (word === "-" && /^(?:ish|odd|plus)$/.test(next)) at += 2;
    else if (word === "." && /^(?:mio|mln|mn|bn|mrd|tsd)$/.test(tokens[at - 1]?.lower ?? "")) at += 1;
    else if (word === "or" && next === "so") at += 2;
    else if (word === "," && next === "i" && tokens[at + 3]?.lower === "e") at += tokens[at + 4]?.text === "." ? 5 : 4;
    else if (skipped > 0 && word === "all") at += 1;
    else if (word === "of" && /^(?:our|the|their|your|its|these|those)$/.test(next)) at += 2;
    else if (/^(?:our|own|the|their)$/.test(word)) at += 1;
    else if (word === "(" && tokens[at + 1]?.kind === "number") {
      const close = [2, 3, 4].find((step) => tokens[at + step]?.text === ")");
      if (close === undefined) return null;
      at += close + 1;
    } else break;
  }
  return nounAfter(tokens, at);
}

function labelOf(tokens: readonly Token[], quantity: Quantity, seen: Seen): CountedNoun | null {
  if (quantity.high < 10 && tokens[quantity.last + 1]?.lower !== "of") return null;
  let at = quantity.first - 1;
  while (at >= 0 && APPROXIMATORS.has(tokens[at]?.lower ?? "")) at -= 1;
  const nearest =
    isDefinite(tokens, quantity) ||
    /^(?:who|whom|:)$/.test(tokens[at]?.lower ?? "") ||
    countedBy(tokens[at]?.lower ?? "") !== null;
  const colon = tokens[at]?.text === ":";
  return seen.antecedent(quantity.first, (nearest && !colon) || isBracketed(tokens, at));
}

/** "candidates (3M)": a bracket right behind a noun counts that noun. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "(" && countedBy(tokens[at - 1]?.lower ?? "") !== null;
}

/** "-1,020 dentists" at the head of one of several lines: a dash that marks the item, and no minus. */
function isBullet(sentence: Sentence, quantity: Quantity): boolean {
  return quantity.first === 0 && sentence.lines > 1;
}

function isDated(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|since|the|from|class|of|by|until|year|fy|season|founded|early|late|mid)$/.test(
    tokens[at - 1]?.lower ?? "",
  );
}

/** "28.000 students", "3.500 users": a single dot before three digits groups them when people are counted. */
function grouped(tokens: readonly Token[], quantity: Quantity, noun: CountedNoun): [number, number] {
  const token = tokens[quantity.first];
  const dotted = quantity.first === quantity.last && /^\d{1,3}\.\d{3}$/.test(token?.text ?? "");
  return dotted && noun.unit !== "" ? [quantity.low * 1000, quantity.high * 1000] : [quantity.low, quantity.high];
}
