import type { HazardId } from "../brief/facts.ts";
import { type Cited, ours } from "./metrics/cited.ts";

/** What holds an event back without switching everybody off. Slot: {unit}, what is let in as a whole. */
export interface ContainmentLever extends Cited {
  readonly lever: string;
  /** Only where the plan has one of these hazards; null: always. */
  readonly hazards: readonly HazardId[] | null;
}

const source = ours("levers of containment");

export const CONTAINMENT_LEVERS: readonly ContainmentLever[] = [
  { ...source, lever: "a rule of the flag that takes out one {unit} or one cohort", hazards: null },
  { ...source, lever: "the credentials of each tool", hazards: ["security", "wrong-action"] },
  { ...source, lever: "each source of retrieval", hazards: ["security"] },
  { ...source, lever: "each cache and index", hazards: ["confidentiality"] },
];

/** How a flag is named after the feature. */
export const FLAG_NAME = {
  ...ours("names of flags"),
  mostLetters: 32,
  /** Fewer words may be the name of the whole product, which must not look switched off: the noun of its output follows. */
  leastWords: 3,
  leftOut:
    /^(?:an?|the|that|which|who|whom|whose|of|for|to|in|on|at|by|with|from|into|inside|and|or|as|its?|our|your|their|his|her|this|own|each|every|is|are|was|[a-z])$/,
} as const;
