/** Finds which classes of phrases a list of words holds. Words are lower-case; hyphens part words. */
export type PhraseFinder<Class extends string> = (words: readonly string[]) => ReadonlySet<Class>;

interface Phrase<Class> {
  readonly name: Class;
  readonly parts: readonly string[];
}

/** Words that "_" may stand for, at most. */
const WIDEST_GAP = 3;

/**
 * Makes a finder from lists of phrases parted by commas. "word*" stands for every word that begins so, "_" for up to three
 * words. Singular and plural meet. Linear in the number of words: phrases are filed by their first word.
 */
export function phraseFinder<Class extends string>(lists: Readonly<Record<Class, string>>): PhraseFinder<Class> {
  const exact = new Map<string, Phrase<Class>[]>();
  const prefixes = new Map<string, Phrase<Class>[]>();
  for (const name of Object.keys(lists) as Class[]) {
    for (const raw of lists[name].split(",")) {
      const parts = raw
        .trim()
        .split(/[\s-]+/)
        .map((part) => (/[*_]$/.test(part) ? part : singular(part)));
      const first = parts[0] ?? "";
      const [file, key] = first.endsWith("*") ? [prefixes, first.slice(0, 3)] : [exact, first];
      file.set(key, [...(file.get(key) ?? []), { name, parts }]);
    }
  }
  return (words) => {
    const keys = words.map(singular);
    const found = new Set<Class>();
    words.forEach((word, at) => {
      const filed = [...(exact.get(keys[at] ?? "") ?? []), ...(prefixes.get(word.slice(0, 3)) ?? [])];
      for (const { name, parts } of filed) if (!found.has(name) && fits(parts, 0, words, keys, at)) found.add(name);
    });
    return found;
  };
}

function fits(
  parts: readonly string[],
  from: number,
  words: readonly string[],
  keys: readonly string[],
  at: number,
): boolean {
  for (let i = from; i < parts.length; i += 1) {
    const part = parts[i] ?? "";
    const place = at + i - from;
    if (part === "_") {
      for (let gap = 0; gap <= WIDEST_GAP; gap += 1) if (fits(parts, i + 1, words, keys, place + gap)) return true;
      return false;
    }
    const same = part.endsWith("*") ? words[place]?.startsWith(part.slice(0, -1)) : keys[place] === part;
    if (same !== true) return false;
  }
  return true;
}

/** "contracts" and "contract" meet; "is", "this", "class" and "status" stay. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/'?s$/, "");
}
