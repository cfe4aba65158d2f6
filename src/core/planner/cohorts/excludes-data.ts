import { DATA_NOUNS } from "../../catalog/data-nouns.ts";
import { headNoun } from "./head-noun.ts";

const NOUNS: ReadonlySet<string> = new Set(DATA_NOUNS.nouns.flatMap((noun) => [noun, `${noun}s`]));

/**
 * Whether an exclusion keeps out a kind of data or an action ("messages with PHI"), its people being in. What may be a
 * state of people or accounts (a booking, an order) is not: they stay out.
 */
export function excludesData(text: string): boolean {
  return NOUNS.has(headNoun(text));
}
