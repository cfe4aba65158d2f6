import type { Features } from "./features.ts";

/** What scores texts on each label of a task. */
export interface StoredModel {
  readonly labels: readonly string[];
  readonly step: number;
  /** One a label: the score of a text without any known feature. */
  readonly bias: readonly number[];
  /** Names as featureNames() reads them. */
  readonly features: string;
  /** A piece for each feature in order, parted by blanks: a letter for each label on which it bears ("a" is the first). */
  readonly bearings: string;
  /** A letter of LEVELS for each letter of `bearings`. A weight is its level times `step`. */
  readonly levels: string;
}

/** The models of several tasks, by what they hold and then by task: like beside like packs small, and a page loads them. */
export type StoredModels<Task extends string> = {
  readonly [Part in keyof StoredModel]: Readonly<Record<Task, StoredModel[Part]>>;
};

export function storedModel<Task extends string>(stored: StoredModels<Task>, task: Task): StoredModel {
  const { labels, step, bias, features, bearings, levels } = stored;
  return {
    labels: labels[task],
    step: step[task],
    bias: bias[task],
    features: features[task],
    bearings: bearings[task],
    levels: levels[task],
  };
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

/** A name is a word, or a word with what follows it: "so", "so far", "@act+leak". */
export const NAME = /^([^ +]+)([ +].+)?$/;
/** Stands behind a group whose word is no feature by itself. */
export const NOT_ALONE = "~";
/** Letters that part groups; none stands in a name. The first stands for 0. */
export const SHARED = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const GROUP = /([A-Z])([^ +~A-Z]*)([^~A-Z]*)(~?)/g;
const FOLLOWING = /[ +][^ +]+/g;

/**
 * The names of stored features. They stand in groups: a letter for how much of the word before is kept, the rest of the
 * word, and all that follows the word somewhere ("Aso far longBme~" is "so", "so far", "so long",).
 */
export function featureNames(features: string): string[] {
  const names: string[] = [];
  let word = "";
  for (const [, shared = "", rest, following = "", notAlone] of features.matchAll(GROUP)) {
    word = word.slice(0, SHARED.indexOf(shared)) + rest;
    if (notAlone === "") names.push(word);
    for (const [one] of following.matchAll(FOLLOWING)) names.push(word + one);
  }
  return names;
}

export function linearModel(stored: StoredModel): LinearModel {
  const level = new Map([...LEVELS].map((letter, i) => [letter, i - TOP_LEVEL]));
  const bearings = stored.bearings.split(" ");
  const table = new Map<string, readonly Entry[]>();
  let read = 0;
  featureNames(stored.features).forEach((name, at) => {
    const entries = [...(bearings[at] ?? "")].map((letter, i) => ({
      label: letter.charCodeAt(0) - FIRST_LABEL,
      weight: (level.get(stored.levels.charAt(read + i)) ?? 0) * stored.step,
    }));
    read += entries.length;
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
