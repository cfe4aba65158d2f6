import type { Features } from "./features.ts";

/**
 * A task's weights as stored. `features` are names parted by "|", in order; `weights` has a piece for each, parted by
 * blanks: pairs of a label letter ("a" is the first) and a level letter of LEVELS. A weight is its level times `step`.
 */
export interface StoredModel {
  readonly labels: readonly string[];
  readonly step: number;
  /** One a label: the score of a text without any known feature. */
  readonly bias: readonly number[];
  readonly features: string;
  readonly weights: string;
}

/** Levels -45 to 45 in the order of their letters: printable, none of which JSON escapes. */
export const LEVELS = Array.from({ length: 93 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => letter !== '"' && letter !== "\\")
  .join("");
export const TOP_LEVEL = 45;
const FIRST_LABEL = "a".charCodeAt(0);

interface Entry {
  readonly label: number;
  readonly weight: number;
}

/** Scores texts on each label of a task. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Log-odds, one a label. */
  scores(features: Features): number[];
  /** Whether training met this feature and found it worth keeping. */
  knows(feature: string): boolean;
}

export function linearModel(stored: StoredModel): LinearModel {
  const level = new Map([...LEVELS].map((letter, i) => [letter, i - TOP_LEVEL]));
  const pieces = stored.weights.split(" ");
  const table = new Map<string, readonly Entry[]>();
  stored.features.split("|").forEach((name, at) => {
    const piece = pieces[at] ?? "";
    const entries: Entry[] = [];
    for (let i = 0; i + 1 < piece.length; i += 2) {
      const label = piece.charCodeAt(i) - FIRST_LABEL;
      entries.push({ label, weight: (level.get(piece.charAt(i + 1)) ?? 0) * stored.step });
    }
    table.set(name, entries);
  });
  return {
    labels: stored.labels,
    knows: (feature) => table.has(feature),
    scores: (features) => {
      const scores = [...stored.bias];
      for (const [name, strength] of features) {
        for (const { label, weight } of table.get(name) ?? []) scores[label] = (scores[label] ?? 0) + weight * strength;
      }
      return scores;
    },
  };
}

/** The log-odds as a probability. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
