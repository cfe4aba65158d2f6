import type { Link } from "./links.ts";
import type { Piece } from "./pieces.ts";
import type { Roles } from "./roles.ts";
import { asNounPhrase, headEnd, inPlural, lower, sentenceOf } from "./sentence.ts";
import { ACTS, GOING_ON, SURFACES, TIMES } from "./time-words.ts";
import { TIME_UNITS } from "./unit-words.ts";
import { isCopula, isParticiple, isPlural, singularOf } from "./word-forms.ts";
import { isZeroClaim } from "./zero-claim.ts";

/** What a sentence says besides the words that its name is made of. */
export interface Saying {
  readonly pieces: readonly Piece[];
  readonly roles: Roles;
  /** The words of the name stand behind its amount: "80% of users return". */
  readonly amountFirst: boolean;
  /** What follows the amount, up to the next border or amount. */
  readonly behind: readonly string[];
  /** "The", where one stands before the words. */
  readonly article: string;
}

/**
 * The noun phrase that a sentence counts, in its own words: "letters sent to the wrong address" of "no letter is ever
 * sent to the wrong address". What is a noun phrase already stays.
 */
export function nounOf(words: readonly string[], saying: Saying): readonly string[] {
  const { pieces, roles } = saying;
  const { target } = roles;
  if (target === null) return isNone(pieces) ? noneOf(words) : plainOf(words, false);
  if (target.amount.unit === null || target.amount.unit === "points") {
    const rating =
      target.amount.unit === null && words.some((word) => GIVEN.test(word)) ? null : ratingOf(words, saying.behind);
    if (rating !== null) return rating;
  }
  if (TIME_UNITS.has(target.amount.unit ?? "")) return timeOf(words, saying);
  return plainOf(words, saying.amountFirst);
}

/** "Slips need no fixing", "of the tickets one in 1,000 has to be reopened". */
function plainOf(words: readonly string[], amountFirst: boolean): readonly string[] {
  const sentence = sentenceOf(words, { nouns: amountFirst, ofOne: false });
  return sentence === null ? words : asNounPhrase(inPlural(sentence));
}

const isNone = (pieces: readonly Piece[]) =>
  isZeroClaim(pieces) || pieces.some(({ text }) => /^not (?:one|a single(?: one)?)$/.test(text));

/** "No letter is ever sent" counts letters. */
function noneOf(words: readonly string[]): readonly string[] {
  const sentence = sentenceOf(words, { nouns: true, ofOne: true });
  if (sentence === null) return inPlural({ subject: words, predicate: [] }).subject;
  return asNounPhrase(
    inPlural({ ...sentence, predicate: sentence.predicate.filter((word) => lower(word) !== "ever") }),
  );
}

/** "Members rate the answer 4.2 out of 5" is a "member rating of the answer". */
function ratingOf(words: readonly string[], behind: readonly string[]): readonly string[] | null {
  const at = words.findIndex((word) => /^(?:rate[ds]?|scores?|scored|grade[ds]?|gives?)$/.test(lower(word)));
  const [rater, rated] = [words.slice(0, at), words.slice(at + 1)];
  if (at < 1 || rater.length > 3) return null;
  const noun = RATINGS[lower(words[at]).slice(0, 4)] ?? "rating";
  const copula = rater.findIndex((word) => isCopula(lower(word)));
  if (copula > 0) {
    const raters = rated.length > 0 ? rated : behind;
    const by = lower(raters[0]) === "by" && raters.length === 2 ? [singularOf(raters[1] ?? "")] : [];
    return [...by, noun, "of", ...rater.slice(0, copula)];
  }
  if (!isPlural(lower(rater.at(-1))) || /^(?:rated|scored|graded)$/.test(lower(words[at]))) return null;
  const who = [...rater.slice(0, -1), singularOf(rater.at(-1) ?? "")];
  const isPlain = rated.length === 0 || /^(?:it|us|them|this)$/.test(lower(rated[0]));
  return [...who, noun, ...(isPlain ? [] : ["of", ...rated])];
}

/** "Users give the tour 4.5 stars": without stars or points they give things. */
const GIVEN = /^gives?$/;

const RATINGS: Readonly<Record<string, string>> = { rate: "rating", scor: "score", grad: "grade" };

/** What takes a time, or until when: a name that says neither is none of a time ("home screen under 400 ms"). */
function timeOf(words: readonly string[], saying: Saying): readonly string[] {
  const { roles, amountFirst, article, behind } = saying;
  if (lower(behind[0]) === "to" && behind.length > 1) return timeTo(words, saying);
  if (words.some((word) => TIMES.test(lower(word))) || words.length === 0) return words;
  const opened = article === "" ? words : [article, ...words];
  const isTaken = takes(roles.target);
  if (GOING_ON.test(lower(words[0])) && (isTaken || ARTICLES.test(lower(words[1])))) return ["time", "for", ...words];
  const sentence = sentenceOf(words, { nouns: amountFirst, ofOne: article !== "" });
  if (sentence !== null && !isParticiple(lower(sentence.predicate.at(-1)))) {
    if (SURFACES.has(lower(sentence.subject.at(-1)))) return [...sentence.subject, "load", "time"];
    if (lower(sentence.predicate[0]) === "spend")
      return ["time", ...opened, ...(/^(?:on|in|with|per|for)$/.test(lower(behind[0])) ? behind : [])];
    return ["time", "until", ...opened];
  }
  const last = lower(words.at(-1));
  const end = headEnd(words.map(lower));
  if (end === words.length && SURFACES.has(last)) return [...words, "load", "time"];
  if (isTaken) {
    if (end < words.length) return ["time", "for", ...opened];
    return [...words.slice(0, -1), singularOf(words.at(-1) ?? ""), "time"];
  }
  return end === words.length && ACTS.has(last) ? [...words, "time"] : words;
}

/** "It takes a nurse five minutes to check a sheet", "six minutes to draft a letter". */
function timeTo(words: readonly string[], { amountFirst, article, behind, pieces }: Saying): readonly string[] {
  if (amountFirst) return ["time", ...behind];
  if (pieces[0]?.text !== "it" && pieces[0]?.text !== "it takes") return words;
  return ["time", "for", ...(article === "" ? [] : [article]), ...words, ...behind];
}

/** "Replies take 6 minutes." */
const takes = (target: Link | null) => target?.before.some(({ text }) => /^takes?$/.test(text)) ?? false;

const ARTICLES = /^(?:the|a|an|one|our|each|every|all)$/;
