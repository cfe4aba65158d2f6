import type { CueMatcher } from "./cue-matcher.ts";
import { type Word, wordsOf } from "./words.ts";

/** Sparse features of a text: name to strength. Equal texts give equal features in equal order. */
export type Features = Map<string, number>;

/** How strongly each kind of feature counts. Rarer, more specific kinds are damped. */
export interface FeatureRecipe {
  readonly cues: CueMatcher;
  /** A word's stem. */
  readonly word: number;
  /** Two stems side by side. */
  readonly pair: number;
  /** How a long word begins: "hallucinatoin" and "hallucination" meet. */
  readonly prefix: number;
  /** A cue class, two classes in one text, a class with the word beside it. */
  readonly cue: number;
  readonly cuePair: number;
  readonly cueNeighbour: number;
}

/** Words that hold sentences together say little by themselves and are many: alone they count for less. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the of to in on at by for from with as and or but so if than then that this these those it its is are be been was were will would can could may might do does did has have had not no i we our us you your they them their he she his her who which what when where how why there here all any each every some one two three other more most very just only also too up out off over into about".split(
    " ",
  ),
);
const FUNCTION_WORD = 0.5;
const LONG_WORD = 6;
const PREFIX_LETTERS = 5;

/** The features of a text. Linear in its length, but for the pairs of cue classes, whose number is bounded. */
export function featuresOf(text: string, recipe: FeatureRecipe): Features {
  const words = wordsOf(text);
  const features: Features = new Map();
  let before = "^";
  for (const { text: word, stem } of words) {
    features.set(stem, FUNCTION_WORDS.has(word) ? recipe.word * FUNCTION_WORD : recipe.word);
    features.set(`${before} ${stem}`, recipe.pair);
    if (stem.length >= LONG_WORD) features.set(`${stem.slice(0, PREFIX_LETTERS)}*`, recipe.prefix);
    before = stem;
  }
  addCues(words, recipe, features);
  return features;
}

/** What one cue leaves open, a second one half settles: many cues of a class count for more than one. */
const FIRST_CUE = 0.6;

function addCues(words: readonly Word[], recipe: FeatureRecipe, features: Features): void {
  const hits = recipe.cues(words);
  const doubt = new Map<string, number>();
  let lastAt = "";
  for (const { cue, first } of hits) {
    const at = `${cue} ${first}`;
    if (at === lastAt) continue;
    lastAt = at;
    doubt.set(cue, (doubt.get(cue) ?? 1) * (1 - FIRST_CUE));
  }
  const classes = [...doubt.keys()].sort();
  classes.forEach((cue, i) => {
    features.set(`@${cue}`, recipe.cue * (1 - (doubt.get(cue) ?? 1)));
    for (const other of classes.slice(i + 1)) features.set(`@${cue}+${other}`, recipe.cuePair);
  });
  if (classes.length === 1) features.set(`@only ${classes[0]}`, recipe.cue);
  for (const { cue, first, last } of hits) {
    const left = words[first - 1];
    const right = words[last + 1];
    if (left) features.set(`${left.stem} @${cue}`, recipe.cueNeighbour);
    if (right) features.set(`@${cue} ${right.stem}`, recipe.cueNeighbour);
  }
}

/** Adds the features of a part to those of the whole; what several parts show counts as in the part that counts most. */
export function addFeatures(whole: Features, part: Features, weight: number): void {
  for (const [name, strength] of part) whole.set(name, Math.max(whole.get(name) ?? 0, strength * weight));
}
