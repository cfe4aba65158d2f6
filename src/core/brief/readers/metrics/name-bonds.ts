import { isNoun } from "./links.ts";
import type { Piece } from "./pieces.ts";
import { VERBS, VERBS_OR_NOUNS } from "./verb-words.ts";
import { isParticiple } from "./word-forms.ts";

/** Prepositions that end a name where the verb before them needs them: "alerts acted on", "answers people disagree with". */
const PHRASAL: Readonly<Record<string, RegExp>> = {
  on: /^(?:act|acted|relied|worked|commented|built|agreed)$/,
  with: /^(?:agree|agreed|disagree|disagreed|dealt|satisfied)$/,
  up: /^(?:followed|picked|cleared|cleaned)$/,
  off: /^(?:signed|logged)$/,
  are: /^they$/,
};

/** Whether a word that elsewhere tells an amount belongs to the word before it: "returning weekly", "accepted unchanged". */
export function isBound(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || piece === undefined || before.kind === "amount" || before.kind === "mark") return false;
  if (PHRASAL[piece.text]?.test(before.text)) return true;
  if (/^(?:it|them)$/.test(piece.text)) return isVerb(before.text);
  if (/^(?:the )?same$/.test(piece.text)) return next?.text === "day";
  if (piece.text === "day" && before.text !== "and") return /^(?:the )?same$/.test(before.text);
  if (piece.text === "unchanged") return isParticiple(before.text);
  if (piece.text === "share") return before.kind === "word" && /^\p{L}{2,}$/u.test(before.text);
  if (/^(?:day|week|month|year|shift)$/.test(piece.text) && before.text === "and")
    return pieces[at - 3]?.text === "per";
  if (piece.text === "kept") return next?.text === ":" && before.kind === "word";
  if (piece.cue === "period") return /^(?:it|them)$|ing$/.test(before.text) || hasVerb(pieces, at);
  return isNoun(pieces, at);
}

const isVerb = (word: string) => /[a-z]{2}ing$/.test(word) || VERBS.has(word) || VERBS_OR_NOUNS.has(word);

/** How far back a verb is looked for, so that reading stays linear. */
const REACH = 12;

/** "Drivers open the app every day". */
const hasVerb = (pieces: readonly Piece[], end: number) =>
  pieces.slice(Math.max(1, end - REACH), end).some(({ kind, text }) => kind === "word" && VERBS.has(text));

/** "Hit rate", "report time per incident": a noun, though elsewhere it tells what is to be done with the rate. */
export function isFirstNoun(region: readonly Piece[], at: number): boolean {
  const [first, second, third] = region.slice(at, at + 3).map(({ text }) => text);
  if (/^(?:to|of|spent|on)$/.test(third ?? "")) return false;
  if (/^(?:note|hit|watch|read|report|dropped)$/.test(first ?? ""))
    return /^(?:rate|ratio|time|share|completions|edit|turns)$/.test(second ?? "");
  return /^(?:keep|hold|reach|drop)$/.test(first ?? "") && second === "rate";
}

/** Whether a quotation opens here that closes before the end: "'report translation' rate". */
export function opensQuotation(region: readonly Piece[], at: number): boolean {
  const sign = region[at]?.text;
  if (sign !== '"' && sign !== "'") return false;
  const end = region.findIndex(({ text }, other) => other > at && text === sign);
  return end > at + 1 && region.slice(end + 1).some(({ text }) => /\p{L}/u.test(text));
}
