import { Archetype, ExclusionKind, HazardId, Market } from "../facts.ts";
import { exclusionFeatures } from "./exclusion-features.ts";
import { featureTextFeatures } from "./feature-sentences.ts";
import { type Features, featuresOf } from "./features.ts";
import { type LinearModel, linearModel, probability, storedModel } from "./linear-model.ts";
import { marketFeatures, statedMarket } from "./market-features.ts";
import { NO_MARKET, TASKS, type TaskName } from "./recipes.ts";
import stored from "./weights.json" with { type: "json" };
import { wordsOf } from "./words.ts";

/** A label with the chance that it holds, 0 to 1. */
export interface Ranked<Label> {
  readonly id: Label;
  readonly probability: number;
}

const models = new Map<TaskName, LinearModel>();

/** Models are unpacked when first asked for, and once. */
function modelOf(task: TaskName): LinearModel {
  const known = models.get(task);
  if (known) return known;
  const model = linearModel(storedModel(stored, task));
  models.set(task, model);
  return model;
}

/** The chance of each harm in one clause, sentence or list item of a risk profile, most likely first. */
export function scoreHazards(clause: string): Ranked<HazardId>[] {
  const scores = modelOf("hazard").scores(featuresOf(clause, TASKS.hazard.recipe));
  return HazardId.options.map((id, at) => ({ id, probability: probability(scores[at] ?? 0) })).sort(byProbability);
}

/** The share of a text's words that training met, 0 to 1: near 0 for words of no known language. */
export function knownShare(text: string): number {
  const words = wordsOf(text.slice(0, LONGEST_LOOK));
  const known = words.filter(({ stem }) => modelOf("hazard").knows(stem) || modelOf("archetype").knows(stem));
  return words.length === 0 ? 0 : known.length / words.length;
}

const LONGEST_LOOK = 2000;

/** What a feature does, most likely first; the chances add up to 1. The whole feature field is given. */
export function scoreArchetype(featureText: string): Ranked<Archetype>[] {
  const features = featureTextFeatures(featureText, TASKS.archetype.recipe);
  return shares("archetype", features, Archetype.options);
}

/** Why a group is excluded, most likely first; the chances add up to 1. */
export function scoreExclusionKind(text: string, until: string | null): Ranked<ExclusionKind>[] {
  return shares("exclusionKind", exclusionFeatures(text, until, TASKS.exclusionKind.recipe), ExclusionKind.options);
}

/** The chance of a market that the text names outright ("B2B"). */
const STATED_PROBABILITY = 0.97;

/** Who buys and who uses, most likely first; null is "not stated". The chances add up to 1. */
export function scoreMarket(userBaseText: string, featureText: string): Ranked<Market | null>[] {
  const features = marketFeatures(userBaseText, featureText, TASKS.market.recipe);
  const ranked = shares("market", features, [...Market.options, NO_MARKET]);
  const named = statedMarket(userBaseText, featureText);
  const rest = ranked.reduce((sum, { id, probability: chance }) => (id === named ? sum : sum + chance), 0);
  return ranked
    .map(({ id, probability: chance }) => ({
      id: id === NO_MARKET ? null : id,
      probability:
        named === null ? chance : id === named ? STATED_PROBABILITY : ((1 - STATED_PROBABILITY) * chance) / rest,
    }))
    .sort(byProbability);
}

/** How far scores are taken at their word: found on held-out phrases, where the chances then say how often they hold. */
const TRUST = 0.9;

/** Scores of labels of which just one holds, as chances that add up to 1. */
function shares<Label extends string>(task: TaskName, features: Features, labels: readonly Label[]): Ranked<Label>[] {
  const scores = modelOf(task).scores(features);
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(TRUST * (score - top)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return labels.map((id, at) => ({ id, probability: (odds[at] ?? 0) / total })).sort(byProbability);
}

function byProbability(a: Ranked<unknown>, b: Ranked<unknown>): number {
  return b.probability - a.probability;
}
