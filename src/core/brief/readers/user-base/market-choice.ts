import type { Certainty, Market } from "../../facts.ts";
import { ASIDE, LABELS, MARKET_CUES, type MarketCue, NO_MARKET } from "./market-cues.ts";
import { type TaggedText, taggedText } from "./market-tags.ts";
import type { Sentence } from "./sentences.ts";

/** A market with the words that tell it: offsets into the canonical text. */
export interface MarketChoice {
  readonly market: Market;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
}

/** The first cue that fits, or null. Linear in the text. */
export function marketByCues(sentences: readonly Sentence[]): MarketChoice | null {
  const kept = sentences.filter((sentence) => !ASIDE.test(sentence.text));
  const tagged = taggedText(kept);
  const words = kept.map((sentence) => sentence.text).join(" ");
  for (const cue of MARKET_CUES) {
    const range = placeOf(cue, kept, tagged);
    if (range === null) continue;
    if (cue.certainty !== "stated" && NO_MARKET.test(words)) return null;
    return { market: cue.market, certainty: cue.certainty, ...range };
  }
  return null;
}

/** The market that a feature's text names outright: "our B2B app", "an internal tool". */
export function marketByLabel(sentences: readonly Sentence[]): MarketChoice | null {
  for (const sentence of sentences) {
    for (const { market, words } of LABELS) {
      const match = words.exec(sentence.text);
      if (match === null) continue;
      const start = sentence.start + match.index;
      return { market, certainty: "implied", start, end: start + match[0].length };
    }
  }
  return null;
}

function placeOf(
  cue: MarketCue,
  sentences: readonly Sentence[],
  tagged: TaggedText,
): { start: number; end: number } | null {
  if (cue.besides?.test(tagged.text) === false || cue.unless?.test(tagged.text)) return null;
  for (const sentence of sentences) {
    const match = cue.words?.exec(sentence.text);
    if (match) return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  const match = cue.tags?.exec(tagged.text);
  if (!match) return null;
  const first = tagged.starts.findLastIndex((start) => start <= match.index);
  const last = tagged.starts.findLastIndex((start) => start < match.index + match[0].trimEnd().length);
  return { start: tagged.tokens[first]?.start ?? 0, end: tagged.tokens[last]?.end ?? 0 };
}
