import {
  AUXILIARIES,
  BEFORE_NO_VERB,
  RELATIVES,
  SUBORDINATES,
  VERBS,
  VERBS_OR_ADJECTIVES,
  VERBS_OR_NOUNS,
} from "./verb-words.ts";
import {
  isAdverb,
  isCopula,
  isParticiple,
  isPeople,
  isPlural,
  pluralOf,
  pluralVerbOf,
  relativeOf,
} from "./word-forms.ts";

/** A sentence of a brief cut at its finite verb; the words are as typed. */
export interface Sentence {
  readonly subject: readonly string[];
  /** From the verb on, adverbs before it included. */
  readonly predicate: readonly string[];
}

/** Which words may be the verb, where they might be nouns as well: behind a share ("80% of users return") more than in a label. */
export interface Verbs {
  /** "Return", "call", "review". */
  readonly nouns: boolean;
  /** "Sees", "opens": only where the subject is one. */
  readonly ofOne: boolean;
}

/** Cuts a stretch at its main verb; null where it has none, so that it is a noun phrase already. Linear in its length. */
export function sentenceOf(words: readonly string[], verbs: Verbs): Sentence | null {
  let relatives = 0;
  let relative = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = lower(words[at]);
    if (RELATIVES.has(word)) {
      relatives += 1;
      relative = true;
      continue;
    }
    if (SUBORDINATES.has(word)) return null;
    const from = pastAdverbs(words, at);
    if (from === 0) continue;
    const before = lower(words[from - 1]);
    if (RELATIVES.has(before) && !isSubjectOf(words, from - 1)) {
      if (OPENS_A_CLAUSE.test(word)) return null;
      relatives -= 1;
      continue;
    }
    const isMain = relatives === 0 && relative && isBehindRelative(word, before);
    if (!isMain && !isVerb(words, at, before, relatives > 0 ? ANY : verbs)) continue;
    if (relatives > 0) {
      relatives -= 1;
      continue;
    }
    return isContact(words.slice(0, from)) ? null : { subject: words.slice(0, from), predicate: words.slice(from) };
  }
  return null;
}

/** "Members who say the answer helped": what follows is what they say. */
const OPENS_A_CLAUSE = /^(?:say|says|think|feel|find|believe|know|tell|agree)$/;

/** "Tickets that the bot closes | stay closed": behind a relative clause the verb need not follow its noun. */
const isBehindRelative = (word: string, before: string) =>
  !BEFORE_NO_VERB.has(before) &&
  !AUXILIARIES.has(before) &&
  !/^(?:they|we|it|you)$/.test(before) &&
  (VERBS.has(word) || isCopula(word));

/** "That our clerks check": the relative is no subject, its verb comes later. */
const isSubjectOf = (words: readonly string[], at: number) =>
  /^(?:the|our|their|a|an|its|we|they|people)$/.test(lower(words[at + 1])) || isPlural(lower(words[at + 1]));

/** The place of the first of the adverbs that stand right before a word. */
function pastAdverbs(words: readonly string[], at: number): number {
  let from = at;
  while (from > 1 && isAdverb(lower(words[from - 1]))) from -= 1;
  return from;
}

const ANY: Verbs = { nouns: true, ofOne: true };

function isVerb(words: readonly string[], at: number, before: string, { nouns, ofOne }: Verbs): boolean {
  const word = lower(words[at]);
  if (BEFORE_NO_VERB.has(before) || AUXILIARIES.has(before) || SUBORDINATES.has(before)) return false;
  const isMany = isSeveral(before);
  if (AUXILIARIES.has(word)) return isMany || ofOne;
  if (VERBS_OR_ADJECTIVES.has(word) && isLast(words, at)) return false;
  if (isMany) return VERBS.has(word) || (nouns && VERBS_OR_NOUNS.has(word));
  return ofOne && pluralVerbOf(word) !== null;
}

/** "People", "staff", "letters": what has a verb without an "s". */
const isSeveral = (word: string) => isPlural(word) || isPeople(word);

/** Nothing that the verb could be about: "loan files complete at first go". */
const isLast = (words: readonly string[], at: number) =>
  at + 1 >= words.length || BEHIND_ADJECTIVE.test(lower(words[at + 1]));
const BEHIND_ADJECTIVE = /^(?:at|in|on|by|for|with|within|first|same|after|to)$/;

/** "Answers people", "labels the model": the second noun is the subject of what is said about the first, a noun phrase. */
function isContact(subject: readonly string[]): boolean {
  if (subject.some((word) => RELATIVES.has(lower(word)))) return false;
  const last = subject.length - 1;
  if (last >= 1 && isPlural(lower(subject[last])) && isPlural(lower(subject[last - 1]))) return true;
  return subject.some(
    (word, at) => at > 0 && /^(?:the|our|their|we|they)$/.test(lower(word)) && isPlural(lower(subject[at - 1])),
  );
}

/** "Answers that our specialists audit" are "audited answers": who looks is said in the brief. */
const INSPECTED: Readonly<Record<string, string>> = {
  audit: "audited",
  check: "checked",
  grade: "graded",
  inspect: "inspected",
  review: "reviewed",
  sample: "sampled",
  score: "scored",
};

/** "Blocks are kept after review" as "blocks kept after review", "slips need no fixing" as "slips that need no fixing". */
export function asNounPhrase({ subject, predicate }: Sentence): string[] {
  const at = predicate.findIndex((word) => !isAdverb(lower(word)));
  const [adverbs, [verb = "", ...rest]] = [predicate.slice(0, at), predicate.slice(at)];
  const words = subject.map(lower);
  if (words[0] === "all" && words.length > 1) return asNounPhrase({ subject: subject.slice(1), predicate });
  const relative = words.findLastIndex((word) => /^(?:who|that|which)$/.test(word));
  if (relative > 0) {
    const counted = asNounPhrase({ subject: subject.slice(0, relative), predicate });
    const looked = INSPECTED[lower(subject.at(-1))];
    return looked === undefined ? [...counted, "among", "those", ...subject.slice(relative)] : [looked, ...counted];
  }
  const next = rest.findIndex((word) => !isAdverb(lower(word)));
  if (isCopula(lower(verb)) && !/n't$/.test(verb) && isParticiple(lower(rest[next])))
    return [...subject, ...adverbs, ...rest];
  return [...subject, relativeOf(words[headEnd(words) - 1] ?? ""), ...adverbs, verb, ...rest];
}

/** Subject and verb in the plural: "letter | is sent", "transfers | has to be reversed". */
export function inPlural({ subject, predicate }: Sentence): Sentence {
  const at = headEnd(subject.map(lower)) - 1;
  const many = subject.map((word, index) => (index === at ? pluralOf(word) : lower(word) === "its" ? "their" : word));
  const verb = predicate.findIndex((word) => !isAdverb(lower(word)));
  const says = predicate.map((word, index) => (index === verb ? (pluralVerbOf(lower(word)) ?? word) : word));
  return { subject: many, predicate: says };
}

/** Where the noun of a phrase ends: before what describes it. */
export function headEnd(words: readonly string[]): number {
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      ((BEFORE_NO_VERB.has(word) && !/^(?:and|or|&|\/|no|not)$/.test(word)) ||
        RELATIVES.has(word) ||
        (isPlural(words[at - 1] ?? "") && isParticiple(word))),
  );
  return end < 0 ? words.length : end;
}

export const lower = (word: string | undefined): string =>
  (word ?? "").toLowerCase().replace(/[^\p{L}\p{N}'&/-]/gu, "");
