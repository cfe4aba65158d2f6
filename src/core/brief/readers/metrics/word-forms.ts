import { countsPeople } from "../../lexicon/people-nouns.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COPULAS,
  NO_PLURAL,
  PARTICIPLES,
  PLURALS,
  THIRD,
  VERBS,
  VERBS_OR_NOUNS,
} from "./verb-words.ts";

/** Forms of single English words, lower case unless said otherwise. */

const SINGULARS = new Map(Object.entries(PLURALS).map(([one, many]) => [many, one]));

export const isPlural = (word: string): boolean => SINGULARS.has(word) || word === "ppl" || /[^siu']s$|ies$/.test(word);

/** "letters" of "letter"; what is plural or has no plural stays. Keeps the letters that were typed. */
export function pluralOf(word: string): string {
  const lower = word.toLowerCase();
  if (isPlural(lower) || NO_PLURAL.has(lower) || !/\p{L}$/u.test(word)) return word;
  const irregular = PLURALS[lower];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lower) ? `${word}es` : `${word}s`;
}

/** "member" of "members"; what is singular stays. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const irregular = SINGULARS.get(lower);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(lower)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(lower)) return word.slice(0, -2);
  return isPlural(lower) && lower !== "ppl" ? word.slice(0, -1) : word;
}

/** The form that goes with a plural: "show" of "shows", "are" of "is"; null where the word is no third person. */
export function pluralVerbOf(word: string): string | null {
  const irregular = THIRD[word];
  if (irregular !== undefined) return irregular;
  const bases = [word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
  return bases.find((base) => base !== word && (VERBS.has(base) || VERBS_OR_NOUNS.has(base))) ?? null;
}

export const isParticiple = (word: string): boolean =>
  PARTICIPLES.has(word) || /[a-z]{2}(?:ed|en|wn)$/.test(word.replace(/^.*-/, ""));

export const isAdverb = (word: string): boolean => ADVERBS.has(word) || /[a-z]{3}ly$/.test(word);

/** A verb in the form that goes with a plural. */
export const isPluralVerb = (word: string): boolean =>
  (AUXILIARIES.has(word) && THIRD[word] === undefined) || VERBS.has(word) || VERBS_OR_NOUNS.has(word);

export const isCopula = (word: string): boolean => COPULAS.has(word);

/** "staff", "nurses": people, in the form as it stands. */
export const isPeople = (word: string): boolean => countsPeople(word) && !NO_PERSON.test(word);

/** "who" for people, "that" for the rest, by the noun that is described. */
export const relativeOf = (noun: string): "who" | "that" => (isPeople(pluralOf(noun).toLowerCase()) ? "who" : "that");

/** They stand for one person each where a population is counted, and are things here. */
const NO_PERSON =
  /^(?:seats?|licen[cs]es?|logins?|profiles?|mailbox(?:es)?|inbox(?:es)?|headcount|ftes?|leads?|lives|[mwd]aus?)$/;
