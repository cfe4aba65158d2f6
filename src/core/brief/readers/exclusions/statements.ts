import type { Token } from "../../text/tokens.ts";
import { CLAUSE_OPENERS, STATEMENT_OPENERS } from "./group-words.ts";

const BE = /^(?:is|are|was|were|has|have|wants|said|says|thinks|needs)$/;
/** With one of these before the verb, the clause describes the group: "brokers the FCA has authorised". */
const SUBJECT = /^(?:the|we|they|you|i|he|she|our|their|my|your|it|an?)$/;
const WELCOME =
  /^(?:fine|ok|okay|good|great|included|allowed|eligible|welcome|in|checking|looking|working|on|enough|possible|safe|unaffected|easy|hard|important|why|what|how|to|already|twice|unaffected)$/;
const LOOKED_AT = 8;

/** "Brazil is fine", "we asked twice", "Priya is checking": tells something and names no group to keep out. */
export function isStatement(all: readonly Token[]): boolean {
  const aside = all.findIndex((token) => token.text === "(");
  const tokens = aside > 0 ? all.slice(0, aside) : all;
  const first = tokens[0]?.lower ?? "";
  if (tokens[1]?.text === "-" && tokens[1].glued) return false;
  if (STATEMENT_OPENERS.has(first)) return true;
  if (tokens.length === 1 && /^(?:before|earlier|sooner|until|then)$/.test(first)) return true;
  if (
    /^(?:too|very|just|mostly|mainly|simply|obviously|naturally|later|maybe|perhaps|probably|hopefully|sorry|fyi|btw|tbd|tbc)$/.test(
      first,
    )
  )
    return true;
  if (/^(?:all|both)$/.test(first) && /^(?:two|three|four|five|of|go)$/.test(tokens[1]?.lower ?? "")) return true;
  if (
    /^(?:that|this|these|details|more|ask|thanks|same)$/.test(first) &&
    tokens.length > 3 &&
    !CLAUSE_OPENERS.has(tokens[1]?.lower ?? "")
  ) {
    return tokens.slice(1, 4).some((token) => BE.test(token.lower));
  }
  for (let at = 1; at < Math.min(tokens.length, LOOKED_AT); at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (CLAUSE_OPENERS.has(word) || SUBJECT.test(word)) return false;
    if (BE.test(word)) return tokens.slice(at + 1, at + 4).some((token) => WELCOME.test(token.lower));
  }
  return false;
}
