import { DATA_NOUNS } from "../../catalog/data-nouns.ts";

const NOUNS: ReadonlySet<string> = new Set(DATA_NOUNS.nouns.flatMap((noun) => [noun, `${noun}s`]));
const ENDS: ReadonlySet<string> = new Set(DATA_NOUNS.endsHead);

/** Whether an exclusion keeps out a kind of data or an action ("messages with PHI"), its people being in. */
export function excludesData(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'-]+|[^\s]/gu) ?? [];
  const end = words.findIndex((word, at) => at > 0 && (ENDS.has(word) || /^[^\p{L}\p{N}]/u.test(word)));
  return NOUNS.has(words[(end < 0 ? words.length : end) - 1] ?? "");
}
