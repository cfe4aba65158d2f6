import { stemOf, type Word } from "./words.ts";

/** Cue classes by name: phrases parted by commas. A word ending in "*" stands for all words that begin so. */
export type CueList = Readonly<Record<string, string>>;

/** A phrase found in a text: words `first` to `last` (both included) belong to the class. */
export interface CueHit {
  readonly cue: string;
  readonly first: number;
  readonly last: number;
}

interface Phrase {
  readonly cue: string;
  readonly parts: readonly Part[];
}
interface Part {
  readonly key: string;
  readonly prefix: boolean;
}

/** Finds every cue phrase in a list of words. */
export type CueMatcher = (words: readonly Word[]) => CueHit[];

/** Letters by which phrases are filed: enough to tell most words apart, few enough for short prefixes. */
const FILED_BY = 3;
/** The first word of a phrase. */
const OPENING = /[^\s-]+/;

/**
 * Makes a matcher. Building is linear in the list, matching in the text: phrases are filed by how they begin, and cut into
 * parts when a text first has a word that begins so.
 */
export function cueMatcher(list: CueList): CueMatcher {
  const drawers = new Map<string, [cue: string, phrase: string][]>();
  for (const [cue, phrases] of Object.entries(list)) {
    for (const phrase of phrases.split(",")) {
      const [first] = OPENING.exec(phrase) ?? [];
      if (first === undefined) continue;
      const opening = partOf(first.toLowerCase()).key.slice(0, FILED_BY);
      const drawer = drawers.get(opening);
      if (drawer) drawer.push([cue, phrase]);
      else drawers.set(opening, [[cue, phrase]]);
    }
  }
  const filed = new Map<string, Phrase[]>();
  const phrasesIn = (key: string): readonly Phrase[] => {
    const drawer = drawers.get(key);
    if (drawer === undefined) return [];
    const phrases = filed.get(key) ?? drawer.map(([cue, phrase]) => ({ cue, parts: partsOf(phrase) }));
    filed.set(key, phrases);
    return phrases;
  };
  return (words) => {
    const hits: CueHit[] = [];
    words.forEach((word, at) => {
      for (const key of new Set([word.text.slice(0, FILED_BY), word.stem.slice(0, FILED_BY)])) {
        for (const { cue, parts } of phrasesIn(key)) {
          if (parts.every((part, i) => fits(part, words[at + i])))
            hits.push({ cue, first: at, last: at + parts.length - 1 });
        }
      }
    });
    return hits;
  };
}

function partsOf(phrase: string): Part[] {
  return phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== "")
    .map(partOf);
}

function partOf(part: string): Part {
  return part.endsWith("*") ? { key: part.slice(0, -1), prefix: true } : { key: stemOf(part), prefix: false };
}

function fits(part: Part, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return part.prefix ? word.text.startsWith(part.key) : word.stem === part.key;
}
