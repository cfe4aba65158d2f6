import { addFeatures, type FeatureRecipe, type Features, featuresOf } from "./features.ts";

/** A sentence of a feature text with how much it says about what the feature does, 0 to 1. */
export interface WeightedSentence {
  readonly text: string;
  readonly weight: number;
}

/** Weights found on held-out phrases: the first sentence names the thing, later ones explain it. */
const FIRST = 1;
const LATER = 0.45;
const NEGATED = 0.2;
const ASIDE = 0.15;

/** Titles of sections that don't say what the feature does. */
const ASIDE_TITLE =
  /\b(background|why|history|timeline|when|budget|note|notes|hosting|team|cost|costs|price|pricing|scope and history|what it is not|not doing|out of scope|does not|doesn't|non-goals|later|next steps|context|who|open questions|owner|status)\b/iu;
const TITLE = /^\s*(?:#+\s*.+|\*\*[^*]+\*\*:?|[\p{L}\p{N} '&/-]{2,40}:?)$/u;
const MAX_TITLE_WORDS = 6;

/** Sentences that say what it leaves alone. */
const NEGATION =
  /^(?:no|not|nothing|never|doesn't|does not|doesnt|don't)\b|\b(?:it|this|that|they|tool|system|feature|product|assistant|agent|bot|and|but|or|also)\s+(?:doesn't|does not|doesnt|don't|do not|never|isn't|is not|won't|will not|can't|cannot|merely)\b|\b(?:out of scope|not in scope|isn't in this|is another|another (?:team|project|system|tool)|separate project|other system|neither)\b/iu;

/** Sentences, and what a sentence says of what it leaves alone: ", never writes back", " but doesn't send". */
const SENTENCE_END =
  /(?<=[.!?])\s+|;\s+|\n+|[,:—]\s+(?=(?:and |but |it )?(?:never|not|doesn't|does not|doesnt|don't|nothing|no|without)\b)|\s(?=but (?:doesn't|does not|never|not)\b)/u;
const ABBREVIATION_END = /\b(?:e\.g|i\.e|vs|approx|incl|abt)\.$/iu;

/** The sentences of a feature text with their weights. Linear in the text's length. */
export function weightedSentences(text: string): WeightedSentence[] {
  const sentences: WeightedSentence[] = [];
  let aside = false;
  let hasFirst = false;
  const lines = text.split(/\n+/u);
  lines.forEach((line, at) => {
    if (isTitle(line, lines[at + 1])) {
      aside = ASIDE_TITLE.test(line);
      sentences.push({ text: line, weight: at === 0 ? LATER : 0 });
      return;
    }
    for (const sentence of sentencesOf(line)) {
      if (!/\p{L}/u.test(sentence)) continue;
      const negated = NEGATION.test(sentence);
      const weight = aside ? ASIDE : negated ? NEGATED : hasFirst ? LATER : FIRST;
      if (weight === FIRST) hasFirst = true;
      sentences.push({ text: sentence, weight });
    }
  });
  return sentences;
}

function isTitle(line: string, next: string | undefined): boolean {
  if (next === undefined || !TITLE.test(line)) return false;
  if (/^\s*(#|\*\*)/u.test(line)) return true;
  return (
    line.trim().split(/\s+/u).length <= MAX_TITLE_WORDS && next.length > 2 * line.length && !/^\s*[-*•]/u.test(line)
  );
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  for (const piece of line.split(SENTENCE_END)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION_END.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

/** The features of a feature text, each as strong as the weightiest sentence that shows it. */
export function featureTextFeatures(text: string, recipe: FeatureRecipe): Features {
  const features: Features = new Map();
  for (const sentence of weightedSentences(text)) {
    if (sentence.weight > 0) addFeatures(features, featuresOf(sentence.text, recipe), sentence.weight);
  }
  return features;
}
