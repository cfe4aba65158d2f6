import { INDUSTRY_RULES } from "../../catalog/freeze-cues.ts";
import { INDUSTRIES, type IndustryId } from "../../catalog/industries/industries.ts";
import type { PlanContext } from "../context.ts";
import { wordFinder } from "./words-of-brief.ts";

const IDS = Object.keys(INDUSTRIES) as IndustryId[];
const find = wordFinder(IDS.flatMap((id) => INDUSTRIES[id].words));

/** The industries that the brief's words hint at, the likeliest first, two at most: suggestions, never facts. */
export function industriesOf(context: Pick<PlanContext, "brief">): IndustryId[] {
  const found = find(context);
  const scored = IDS.map((id) => ({ id, words: INDUSTRIES[id].words.filter((word) => found.has(word)).length }))
    .filter(({ words }) => words >= INDUSTRY_RULES.leastWords)
    .toSorted((a, b) => b.words - a.words);
  const best = scored[0]?.words ?? 0;
  return scored
    .filter(({ words }) => best - words <= INDUSTRY_RULES.within)
    .slice(0, INDUSTRY_RULES.most)
    .map(({ id }) => id);
}
