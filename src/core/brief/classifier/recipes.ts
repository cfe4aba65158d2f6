import { Archetype, ExclusionKind, HazardId, Market } from "../facts.ts";
import { ARCHETYPE_CUES } from "./archetype-cues.ts";
import { cueMatcher } from "./cue-matcher.ts";
import { EXCLUSION_CUES } from "./exclusion-cues.ts";
import type { FeatureRecipe } from "./features.ts";
import { HAZARD_CUES } from "./hazard-cues.ts";
import { MARKET_CUES } from "./market-cues.ts";

/** A question that wording alone decides: its answers, and what of the wording is looked at. */
export interface Task {
  readonly labels: readonly string[];
  readonly recipe: FeatureRecipe;
}

/** The answer "not stated" of the market, which the facts write as null. */
export const NO_MARKET = "none";

const STRENGTHS = { word: 1, pair: 0.5, prefix: 0.5, cue: 1, cuePair: 0.5, cueNeighbour: 0.5 };

/** The trainer and the predictor both read this table, so that they can't differ. */
export const TASKS = {
  hazard: { labels: HazardId.options, recipe: { ...STRENGTHS, cues: cueMatcher(HAZARD_CUES) } },
  archetype: { labels: Archetype.options, recipe: { ...STRENGTHS, cues: cueMatcher(ARCHETYPE_CUES) } },
  exclusionKind: { labels: ExclusionKind.options, recipe: { ...STRENGTHS, cues: cueMatcher(EXCLUSION_CUES) } },
  market: { labels: [...Market.options, NO_MARKET], recipe: { ...STRENGTHS, cues: cueMatcher(MARKET_CUES) } },
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof TASKS;
export const TASK_NAMES = ["hazard", "archetype", "exclusionKind", "market"] as const satisfies readonly TaskName[];
