import type { Elided } from "./around-amount.ts";
import { PROPER } from "./name-words.ts";
import type { Piece } from "./pieces.ts";

/**
 * The name of a metric as a noun phrase in the words of the brief, the lower-case words that tell what it measures and
 * whether more of it is good, and where it stands.
 */
export interface MetricName {
  readonly text: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Where the words are only what is said of something that an earlier clause names. */
  readonly elided: Elided | null;
}

/** The words of a region, as typed but for its first letter. */
export function named(text: string, region: readonly Piece[]): MetricName | null {
  const first = region[0];
  const last = region.at(-1);
  if (first === undefined || last === undefined) return null;
  let name = "";
  let end = first.start;
  for (const piece of region) {
    if (piece.start > end && name !== "") name += " ";
    name += text.slice(piece.start, piece.end).replaceAll("\n", " ").replaceAll('"', "'");
    end = piece.end;
  }
  const words = wordsOf(name);
  return { text: withSmallFirst(name), words, start: first.start, end: last.end, elided: null };
}

/** The same metric in other words. `tells`: those that say what is good about it, where not all of them do. */
export const renamed = (name: MetricName, text: string, tells: readonly string[] = wordsOf(text)): MetricName =>
  text === name.text ? name : { ...name, text: withSmallFirst(text), words: tells, elided: null };

/** Lower-case words; hyphenated ones stand both whole and in parts, so that "no-show" and "shows" are found. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}@#]+(?:[-'/][\p{L}\p{N}]+|[.,]\d+)*/gu) ?? [];
  return words.flatMap((word) => (/[-/]/.test(word) && !/-free$/.test(word) ? [word, ...word.split(/[-/]/)] : [word]));
}

/** A name opens with a small letter, unless its first word is an acronym or a proper noun. */
function withSmallFirst(name: string): string {
  const first = /^[\p{L}\p{N}'-]+/u.exec(name)?.[0] ?? "";
  const isPlain = /^\p{Lu}[\p{Ll}'-]*$/u.test(first);
  return isPlain && !PROPER.has(first.toLowerCase()) ? first.charAt(0).toLowerCase() + name.slice(1) : name;
}
