import { cueMatcher } from "../../brief/classifier/cue-matcher.ts";
import { wordsOf } from "../../brief/classifier/words.ts";
import type { PlanContext } from "../context.ts";

/** Which of some words or phrases a text has, in any of their forms; "india*" stands for all words that begin so. */
export type WordFinder = (context: Pick<PlanContext, "brief">) => ReadonlySet<string>;

/** Made once for a list, used for every brief: who it is for says the trade; whoever is kept out would mislead. */
export function wordFinder(words: readonly string[]): WordFinder {
  const matcher = cueMatcher(Object.fromEntries(words.map((word) => [word, word])));
  return ({ brief }) => new Set(matcher(wordsOf(`${brief.feature}\n${brief.userBase}`)).map(({ cue }) => cue));
}
