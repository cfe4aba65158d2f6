import {
  ACCOUNTS,
  countsPeople,
  DEVICES,
  NO_PEOPLE,
  NOUN_SPELLINGS,
  ORGANISATIONS,
  PEOPLE,
} from "../../lexicon/people-nouns.ts";
import type { Token } from "../../text/tokens.ts";
import { isTitlePart } from "./job-titles.ts";
import { commonNoun } from "./noun-spelling.ts";
import { STOP_WORDS } from "./population-cues.ts";

/** What a noun counts, from the best to the least fit to be the population. */
export type Counted = "people" | "accounts" | "devices" | "organisations";

/** A noun that counts users: `unit` as a plan prints it; `first` and `last` are token indexes. */
export interface CountedNoun {
  readonly counted: Counted;
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  /** A noun before the head was left out of the unit, though it might be part of the title: "meter readers". */
  readonly shortened?: boolean;
}

/** What a plural noun counts, or null when it counts nobody. */
export function countedBy(word: string): Counted | null {
  if (PEOPLE.has(word)) return "people";
  if (ACCOUNTS.has(word)) return "accounts";
  if (DEVICES.has(word)) return "devices";
  if (ORGANISATIONS.has(word)) return "organisations";
  return countsPeople(word) ? "people" : null;
}

function isListed(word: string): boolean {
  return PEOPLE.has(word) || ACCOUNTS.has(word) || DEVICES.has(word) || ORGANISATIONS.has(word);
}

/** Words of a noun phrase that are looked through for its head: "1,240 of our own certified field technicians". */
const REACH = 7;

/** The noun that a number counts, from the token behind the number on: "bus drivers", "monthly actives", "kids' profiles". */
export function nounAfter(tokens: readonly Token[], from: number): CountedNoun | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === "sign") {
      if (isInside(token, tokens[at + 1])) continue;
      return null;
    }
    const verb = STOP_WORDS.has(token.lower) && !(at === from && isVerbalModifier(token, tokens[at + 1]));
    if (token.kind === "number" || verb) return null;
    const meant = isListed(token.lower) ? null : commonNoun(token.lower);
    if (meant !== null) return { counted: countedBy(meant) ?? "people", unit: meant, first: at, last: at };
    const noun = nounAt(tokens, at, from);
    if (noun !== null) return noun;
    if (isSingular(tokens, at)) return { counted: "people", unit: `${token.lower}s`, first: at, last: at };
    if (isPlainPlural(token.lower) && !isModifier(tokens, at)) return null;
  }
  return null;
}

/** Professions by their initials: "HCPs", "SDRs". */
const TITLES = /^\p{Lu}{2,4}s$/u;

/** The counting noun that begins at a token: active users by period, or the last of a run of plural nouns. */
export function nounAt(tokens: readonly Token[], at: number, from = 0): CountedNoun | null {
  const active = activeUsersAt(tokens, at);
  if (active !== null) return active;
  const title = tokens[at]?.text ?? "";
  if (TITLES.test(title) && !NO_PEOPLE.has(title.toLowerCase()))
    return { counted: "people", unit: title, first: at, last: at };
  let last = at;
  if (countedBy(tokens[at]?.lower ?? "") === null) return null;
  if (tokens[at + 1]?.text === "'" && tokens[at + 1]?.glued) {
    const owned = tokens[at + 2];
    return owned?.kind === "word" && !STOP_WORDS.has(owned.lower) ? nounAt(tokens, at + 2, from) : null;
  }
  while (countedBy(tokens[last + 1]?.lower ?? "") !== null) last += 1;
  const word = tokens[last]?.lower ?? "";
  const counted = countedBy(word);
  if (counted === null) return null;
  const unit = unitOf(tokens, last, from);
  return { counted, unit, first: at, last, shortened: counted === "people" && isShortened(tokens, last, from, unit) };
}

const PERIODS: Readonly<Record<string, string>> = {
  monthly: "MAU",
  weekly: "WAU",
  daily: "DAU",
};
const ACTIVES = new Set([
  "users",
  "user",
  "members",
  "customers",
  "people",
  "accounts",
  "uniques",
  "players",
  "readers",
]);

/** "monthly actives", "weekly active users", "active monthly users". */
function activeUsersAt(tokens: readonly Token[], at: number): CountedNoun | null {
  const [one, two, three] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  const unit = PERIODS[one] ?? (one === "active" ? PERIODS[two] : undefined);
  if (unit === undefined) return null;
  if (two === "actives" || two === "uniques") return { counted: "people", unit, first: at, last: at + 1 };
  if (two !== "active" && one !== "active") return null;
  if (countedBy(three) !== null && !ACTIVES.has(three)) return null;
  return { counted: "people", unit, first: at, last: ACTIVES.has(three) ? at + 2 : at + 1 };
}

function unitOf(tokens: readonly Token[], at: number, from: number): string {
  const token = tokens[at];
  if (token === undefined) return "";
  const word = NOUN_SPELLINGS[token.lower] ?? (/^\p{Lu}{2,}s?$/u.test(token.text) ? token.text : token.lower);
  const before = tokens[at - 1];
  if (at <= from || before?.kind !== "word" || STOP_WORDS.has(before.lower)) return word;
  if (!isTitlePart(before.lower, word)) return word;
  const joined = tokens[at - 2]?.text === "-" && tokens[at - 2]?.glued ? tokens[at - 3]?.lower : undefined;
  return `${joined === undefined ? "" : `${joined}-`}${before.lower} ${word}`;
}

function isShortened(tokens: readonly Token[], last: number, from: number, unit: string): boolean {
  const before = tokens[last - 1];
  if (last <= from || before?.kind !== "word" || unit.includes(" ") || STOP_WORDS.has(before.lower)) return false;
  return !/(?:ly|ed|al|ous|ic|ive|ing)$|^(?:our|own|the|active|new|private|paying|total)$/.test(before.lower);
}

/** "drug-safety", "R&D", "front/back": a sign between two parts of one modifier. */
function isInside(token: Token, next: Token | undefined): boolean {
  return /^[-&/+']$/.test(token.text) && next?.kind === "word";
}

/** "22 lakh user": the singular of a person-noun that ends its phrase. */
function isSingular(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined || (next.kind === "sign" && !/^[-&/']$/.test(next.text)) || STOP_WORDS.has(next.lower);
  return ends && PEOPLE.has(`${tokens[at]?.lower ?? ""}s`);
}

function isPlainPlural(word: string): boolean {
  return word.length > 3 && /[^su]s$/.test(word);
}

/** "3,850 train drivers", "120 rent officers": a word that elsewhere is a verb and ends the phrase. */
function isVerbalModifier({ lower }: Token, next: Token | undefined): boolean {
  return /^(?:train|rent|work|run|use)$/.test(lower) && countedBy(next?.lower ?? "") === "people";
}

/** A plural that only describes the noun behind it: "records clerks", "sales people", "claims handlers". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "word" && (countedBy(next.lower) !== null || /^(?:and|support)$/.test(next.lower));
}
