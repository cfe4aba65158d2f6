import { type Token, tokensOf } from "../../text/tokens.ts";

/** Words that names of laws are written with or without. */
const FILLERS = new Set(["and", "of", "the", "in", "on", "for", "de", "to", "with", "s", "both", "&"]);
/** Signs inside names: "PCI-DSS", "ISO/IEC", "GDPR (UK)", "U.K. GDPR", "(EU) 2017/745". */
const JOINERS = new Set(["-", "/", "(", ")", ".", "'", "®", "_", "+"]);
/** How many fillers and signs may stand between two words of a name. */
const MOST_BETWEEN = 3;

/** A word of a phrase or text without what names are written with or without. */
export function nameWord(token: Token): string {
  return token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower;
}

/** The words of a phrase of a name table. */
export function phraseWords(phrase: string): string[] {
  return tokensOf(phrase.trim().toLowerCase())
    .filter((token) => token.kind !== "sign")
    .map(nameWord)
    .filter((word) => !FILLERS.has(word));
}

/**
 * The index of the next word of a name behind token `at`, or -1 where the name can't go on. A full stop joins only
 * single letters ("U.K."), a hyphen only without blanks, so that the end of a sentence ends the name too.
 */
export function nextNameWord(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next += 1) {
    const token = tokens[next];
    if (token === undefined) return -1;
    if (token.kind !== "sign") {
      if (FILLERS.has(token.lower)) continue;
      return next;
    }
    if (token.text === "&") continue;
    if (!JOINERS.has(token.text)) return -1;
    const before = tokens[next - 1];
    if (token.text === "." && !(token.glued && before?.text.length === 1)) return -1;
    if (token.text === "-" && !(token.glued && tokens[next + 1]?.glued)) return -1;
  }
  return -1;
}
