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

/** Makes a matcher. Building is linear in the list, matching in the text: phrases are filed by how they begin. */
export function cueMatcher(list: CueList): CueMatcher {
  const filed = new Map<string, Phrase[]>();
  for (const [cue, phrases] of Object.entries(list)) {
    for (const phrase of phrases.split(",")) {
      const parts = partsOf(phrase);
      const opening = parts[0]?.key.slice(0, FILED_BY);
      if (opening === undefined) continue;
      const drawer = filed.get(opening);
      if (drawer) drawer.push({ cue, parts });
      else filed.set(opening, [{ cue, parts }]);
    }
  }
  return (words) => {
    const hits: CueHit[] = [];
    words.forEach((word, at) => {
      for (const key of new Set([word.text.slice(0, FILED_BY), word.stem.slice(0, FILED_BY)])) {
        for (const { cue, parts } of filed.get(key) ?? []) {
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
    .map((part) =>
      part.endsWith("*") ? { key: part.slice(0, -1), prefix: true } : { key: stemOf(part), prefix: false },
    );
}

function fits(part: Part, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return part.prefix ? word.text.startsWith(part.key) : word.stem === part.key;
}
