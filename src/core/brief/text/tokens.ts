/**
 * A token of a canonical text: a word ("P95", "don't", "re" and "route" of "re-route"), a numeral ("1,200.5") or one sign.
 * `glued`: no blank stands before it.
 */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*|\d+(?:[.,']\d+)*|\S/gu;

/** The tokens of `text`; offsets start at `offset`. Linear in its length. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = offset + match.index;
    const kind = /^\d/.test(word) ? "number" : /^\p{L}/u.test(word) ? "word" : "sign";
    const glued = tokens.at(-1)?.end === start;
    tokens.push({ kind, text: word, lower: word.toLowerCase(), start, end: start + word.length, glued });
  }
  return tokens;
}
