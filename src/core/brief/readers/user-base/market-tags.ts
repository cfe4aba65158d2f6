import type { Token } from "../../text/tokens.ts";
import { countedBy } from "./counted-noun.ts";
import {
  BUYING,
  CONSUMERS,
  CUSTOMERS,
  END_USERS,
  MORE_BODIES,
  ONE_BODY,
  PARTS_OF_BODIES,
  PUBLIC_BODIES,
  PUBLIC_PHRASES,
  STAFF,
  TRADERS,
} from "./market-words.ts";
import type { Sentence } from "./sentences.ts";

/**
 * A text in which the words that matter for the market are replaced by what they are, each followed by one blank:
 * "#" a number, "ORG" bodies, "org" one body, "PUBLIC" public bodies, "BUY" buying, "STAFF" a workforce, "CUST"
 * customers of any kind, "END" those whom a body serves, "TRADE" traders, "HOME" people in private life, "WHO" other people. `starts`: where each token begins in it.
 */
export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
}

/** Tags the tokens of sentences. Linear in their number. */
export function taggedText(sentences: readonly Sentence[]): TaggedText {
  let text = "";
  const tokens: Token[] = [];
  const starts: number[] = [];
  for (const sentence of sentences) {
    const numbers = new Map(sentence.quantities.filter((one) => one.unit === null).map((one) => [one.first, one.last]));
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const length = publicPhraseAt(sentence.tokens, at);
      const last = numbers.get(at) ?? (length > 0 ? at + length - 1 : at);
      const tag = numbers.has(at) ? "#" : length > 0 ? "PUBLIC" : tagOf(sentence.tokens[at]);
      for (; at <= last; at += 1) {
        const token = sentence.tokens[at];
        if (token === undefined) continue;
        tokens.push(token);
        starts.push(text.length);
      }
      at -= 1;
      text += `${tag} `;
    }
    text += ". ";
  }
  return { text, tokens, starts };
}

const LONGEST = 3;

function publicPhraseAt(tokens: readonly Token[], at: number): number {
  for (let length = LONGEST; length > 1; length -= 1) {
    const words = tokens.slice(at, at + length).map((token) => bare(token.lower));
    if (words.length === length && PUBLIC_PHRASES.has(words.join(" "))) return length;
  }
  return 0;
}

function bare(word: string): string {
  return word.replace(/'s?$/, "");
}

function tagOf(token: Token | undefined): string {
  if (token === undefined) return "";
  if (token.kind === "number") return "#";
  const owned = /'s$/.test(token.lower) ? " 's" : "";
  const word = bare(token.lower);
  if (PUBLIC_BODIES.has(word)) return `PUBLIC${owned}`;
  if (STAFF.has(word)) return `STAFF${owned}`;
  if (CONSUMERS.has(word)) return `HOME${owned}`;
  if (END_USERS.has(word)) return `END${owned}`;
  if (CUSTOMERS.has(word)) return `CUST${owned}`;
  if (TRADERS.has(word)) return `TRADE${owned}`;
  if (BUYING.has(word)) return "BUY";
  if (PARTS_OF_BODIES.has(word)) return word;
  if (MORE_BODIES.has(word)) return `ORG${owned}`;
  if (ONE_BODY.has(word)) return `org${owned}`;
  const counted = token.kind === "word" ? countedBy(word) : null;
  if (counted === "organisations") return `ORG${owned}`;
  return counted === "people" ? `WHO${owned}` : `${word}${owned}`;
}
