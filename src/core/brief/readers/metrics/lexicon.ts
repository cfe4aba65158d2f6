/** Words to look up: whole ones, and beginnings by their first three letters. */
export interface Lexicon {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

/** Makes a lexicon of a word list in which a trailing "*" is any ending. */
export function lexiconOf(words: readonly string[]): Lexicon {
  const whole = new Set<string>();
  const beginnings = new Map<string, string[]>();
  for (const word of words) {
    if (!word.endsWith("*")) {
      whole.add(word);
      continue;
    }
    const beginning = word.slice(0, -1);
    const key = beginning.slice(0, 3);
    beginnings.set(key, [...(beginnings.get(key) ?? []), beginning]);
  }
  return { whole, beginnings };
}

/** Whether a lower-case word is in the lexicon, in the singular or plural in which it stands there. */
export function knows(lexicon: Lexicon, word: string): boolean {
  if (lexicon.whole.has(word)) return true;
  return (lexicon.beginnings.get(word.slice(0, 3)) ?? []).some((beginning) => word.startsWith(beginning));
}
