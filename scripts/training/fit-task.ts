import {
  LEVELS,
  NAME,
  NOT_ALONE,
  SHARED,
  type StoredModel,
  TOP_LEVEL,
} from "../../src/core/brief/classifier/linear-model.ts";
import { columnsOf, type Example, fitLabel, type Penalty } from "./logistic.ts";
import type { Phrase } from "./phrases.ts";

/** How a task's weights are found. Chosen by held-out scores on the phrases, and by size. */
export interface Fitting {
  readonly penalty: Penalty;
  /** Features seen in fewer phrases are left out. */
  readonly minimumPhrases: number;
  /** How many weights are kept: the largest. It bounds the size of the stored file however many phrases come in. */
  readonly keptWeights: number;
}

const SWEEPS = 15;
const ROUNDED = 1000;

/** Fits one model a label and packs the weights that matter. */
export function fitTask(phrases: readonly Phrase[], labels: readonly string[], fitting: Fitting): StoredModel {
  const names = frequentFeatures(phrases, fitting.minimumPhrases);
  const index = new Map(names.map((name, at) => [name, at]));
  const examples = phrases.map((phrase) => exampleOf(phrase, labels, index));
  const columns = columnsOf(examples, names.length);
  const models = labels.map((_, label) => fitLabel(examples, columns, label, fitting.penalty, SWEEPS));
  const sizes = models.flatMap(({ weights }) => [...weights].map(Math.abs)).sort((a, b) => b - a);
  const step = Math.ceil(((sizes[0] ?? 0) / TOP_LEVEL) * ROUNDED) / ROUNDED;
  const least = sizes[fitting.keptWeights] ?? 0;
  const levels = names.map((_, at) =>
    models.flatMap(({ weights }, label) => {
      const weight = weights[at] ?? 0;
      const level = Math.round(weight / step);
      return level === 0 || Math.abs(weight) <= least ? [] : [{ label, level }];
    }),
  );
  const kept = names.flatMap((name, at) => (levels[at]?.length ? [{ name, levels: levels[at] }] : []));
  return {
    labels,
    step,
    bias: models.map(({ bias }) => Math.round(bias * ROUNDED) / ROUNDED),
    features: grouped(kept.map(({ name }) => name)),
    bearings: kept
      .map((one) => one.levels.map(({ label }) => String.fromCharCode("a".charCodeAt(0) + label)).join(""))
      .join(" "),
    levels: kept.flatMap((one) => one.levels.map(({ level }) => LEVELS.charAt(level + TOP_LEVEL))).join(""),
  };
}

/** Names, in order, as featureNames() reads them. */
function grouped(names: readonly string[]): string {
  let packed = "";
  let last = "";
  for (const [word, group] of Map.groupBy(names, (name) => NAME.exec(name)?.[1] ?? name)) {
    const shared = sharedLetters(last, word);
    const following = group.map((name) => name.slice(word.length)).join("");
    packed += SHARED.charAt(shared) + word.slice(shared) + following + (group.includes(word) ? "" : NOT_ALONE);
    last = word;
  }
  return packed;
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < SHARED.length - 1 && at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function frequentFeatures(phrases: readonly Phrase[], minimum: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of phrases) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= minimum)
    .map(([name]) => name)
    .sort();
}

function exampleOf(phrase: Phrase, labels: readonly string[], index: ReadonlyMap<string, number>): Example {
  const known = [...phrase.features].flatMap(([name, strength]) => {
    const at = index.get(name);
    return at === undefined ? [] : [{ at, strength }];
  });
  return {
    indexes: Int32Array.from(known, ({ at }) => at),
    values: Float64Array.from(known, ({ strength }) => strength),
    labels: new Set(phrase.labels.map((label) => labels.indexOf(label))),
  };
}
