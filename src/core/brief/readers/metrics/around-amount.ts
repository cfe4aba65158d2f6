import type { Piece } from "./pieces.ts";
import type { Roles } from "./roles.ts";
import { asNounPhrase, headEnd, inPlural, lower, sentenceOf } from "./sentence.ts";
import { VERBS } from "./verb-words.ts";
import { isAdverb, isPlural, isPluralVerb, pluralVerbOf } from "./word-forms.ts";

/** The words of a sentence around its share: "translators keep | 70% | of the suggested segments unchanged". */
export interface AroundAmount {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** A noun phrase made of a whole sentence, and the words of it that say whether more is good: "alerts" are bad, acting on them isn't. */
export interface Counted {
  readonly noun: readonly string[];
  readonly tells: readonly string[];
}

const MOST_WORDS = 40;

/** What stands around the target; null where there is none. Linear in the number of pieces. */
export function aroundAmount(
  text: string,
  pieces: readonly Piece[],
  { target, baseline, spent }: Roles,
): AroundAmount | null {
  if (target === null) return null;
  const others = new Set([baseline, ...spent].map((link) => link?.left));
  const from = pieces.slice(0, target.at).findLastIndex(({ kind, depth }) => kind === "amount" || depth > 0) + 1;
  const before = pieces
    .slice(from, target.at)
    .filter(({ cue }) => cue === null || cue === "glue" || cue === "flat" || cue === "goal" || cue === "by");
  let end = target.at + 1;
  while (end < pieces.length && !others.has(end) && pieces[end]?.kind !== "mark") end += 1;
  const behind = pieces
    .slice(target.at + 1, end)
    .filter(({ text: word, cue }) => word !== "+" && cue !== "ge" && cue !== "le");
  return { before: wordsOf(text, before), behind: wordsOf(text, behind) };
}

/** The words as typed; pieces that touch ("light-hearted") are one. */
function wordsOf(text: string, pieces: readonly Piece[]): string[] {
  let out = "";
  pieces.slice(0, MOST_WORDS).forEach(({ start, end }, at) => {
    out += (at > 0 && pieces[at - 1]?.end !== start ? " " : "") + text.slice(start, end);
  });
  return out.split(/\s+/).filter((word) => word !== "");
}

/** "Of the answers that we check, 97% are right": the subject before the share, what is said of it behind. */
export function splitByShare(name: readonly string[], { before, behind }: AroundAmount): Counted | null {
  const isOf = lower(before[0]) === "of" || (lower(before[0]) === "out" && lower(before[1]) === "of");
  if (!isOf && !/:$/.test(before.at(-1) ?? "")) return null;
  const from = isOf ? name.findIndex((word) => !/^(?:out|of|the|all|our)$/.test(lower(word))) : 0;
  const subject = name.slice(Math.max(0, from));
  if (!opensWithVerb(behind)) return null;
  return { noun: asNounPhrase(inPlural({ subject, predicate: behind })), tells: behind };
}

/** "In 90% of the reviews the examiner agrees": reviews in which the examiner agrees. */
export function inWhich(name: readonly string[], { before }: AroundAmount): Counted | null {
  if (lower(before.at(-1)) !== "in") return null;
  const at = name.findIndex((word, index) => index > 0 && /^(?:the|a|an|our|their|no)$/.test(lower(word)));
  if (at < 0 || sentenceOf(name.slice(at), { nouns: true, ofOne: true }) === null) return null;
  return { noun: [...name.slice(0, at), "in", "which", ...name.slice(at)], tells: name };
}

/** "We want 9 of 10 callers to say so": callers who say so. */
export function wanted(name: readonly string[], { before }: AroundAmount): Counted | null {
  const at = name.findIndex((word) => lower(word) === "to");
  const isWanted = before.some((word) => /^(?:want|wants|like|expect|need|hope)$/.test(lower(word)));
  if (!isWanted || at < 1 || at !== headEnd(name.map(lower)) || !isPluralVerb(lower(name[at + 1]))) return null;
  return { noun: asNounPhrase({ subject: name.slice(0, at), predicate: name.slice(at + 1) }), tells: name };
}

/** Verbs whose object is no outcome: "we want 93% of fields accepted", "users see 3% of errors". */
const NO_DEED =
  /^(?:sees?|wants?|needs?|makes?|has|have|requires?|expects?|shows?|meets?|reach(?:es)?|is|are|was|were|stays?|remains?|comes?|goes|begins?|starts?|happens?|occurs?|appears?|arrives?|fails?)$/;
const NO_DOER = /^(?:we|i|you|they|it|this|that|these|if|when|and)$/;

/** "Translators keep 70% of the suggested segments unchanged": suggested segments that translators keep unchanged. */
export function doneToShare({ before, behind }: AroundAmount): Counted | null {
  const at = before.length - (/^(?:on|with|to|over)$/.test(lower(before.at(-1))) ? 2 : 1);
  const [doer, deed] = [before.slice(0, Math.max(0, at)), before.slice(Math.max(0, at))];
  const verb = lower(deed[0]);
  const isDeed = !NO_DEED.test(verb) && (VERBS.has(verb) || VERBS.has(pluralVerbOf(verb) ?? ""));
  const isDoer = doer.length > 0 && doer.length <= 4 && !NO_DOER.test(lower(doer[0])) && !/\W/.test(doer.join(""));
  if (!isDeed || !isDoer || lower(behind[0]) !== "of") return null;
  const done = behind.slice(/^(?:the|all|our|their|its)$/.test(lower(behind[1])) ? 2 : 1);
  const manner = done.findIndex((word, index) => index > 0 && MANNER.test(lower(word)));
  const end = manner < 0 ? done.length : manner;
  const object = done.slice(0, end);
  if (!isPlural(lower(object[headEnd(object.map(lower)) - 1]))) return null;
  const [first = "", ...rest] = doer;
  const small = /^\p{Lu}\p{Ll}/u.test(first) ? first.toLowerCase() : first;
  const said = [small, ...rest, ...deed, ...done.slice(end)];
  return { noun: [...object, "that", ...said], tells: said };
}

/** How it is done, or what becomes of it. */
const MANNER =
  /^(?:without|by|as|with|within|at|right|wrong|correct|correctly|open|unchanged|unread|unanswered|clean|intact)$/;

/** What is said of something that an earlier clause names. */
export interface Elided {
  readonly predicate: readonly string[];
  /** "Those" are what the metric before counts, "them" its noun; without a pronoun it is the noun of the same sentence. */
  readonly refersTo: "them" | "those" | "same sentence";
}

/** "90% of them compile", "30% come back within a week". */
export function elidedIn({ behind }: AroundAmount): Elided | null {
  const pronoun = lower(behind[0]) === "of" ? lower(behind[1]) : "";
  if (/^(?:them|these|those|which)$/.test(pronoun) && behind.length > 2)
    return { predicate: behind.slice(2), refersTo: pronoun === "those" ? "those" : "them" };
  return opensWithVerb(behind) ? { predicate: behind, refersTo: "same sentence" } : null;
}

function opensWithVerb(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !isAdverb(lower(word)));
  const verb = lower(words[at]);
  return at >= 0 && at + 1 < words.length && (VERBS.has(verb) || (isPluralVerb(verb) && OPENING.test(verb)));
}

/** Auxiliaries, and verbs that are hardly a noun right behind a share. */
const OPENING =
  /^(?:are|were|have|do|don't|can|could|would|need|match|pass|work|stay|last|return|turn|reply|call|fit)$/;
