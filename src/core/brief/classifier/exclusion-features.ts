import { addFeatures, type FeatureRecipe, type Features, featuresOf } from "./features.ts";

/** How much the condition tells of the group's kind, against the group's own words. */
const CONDITION = 0.4;

/** The features of an excluded group and of the condition after which it may come in. Each keeps its own names. */
export function exclusionFeatures(text: string, until: string | null, recipe: FeatureRecipe): Features {
  const features = featuresOf(text, recipe);
  if (until === null) return features;
  const condition: Features = new Map();
  for (const [name, strength] of featuresOf(until, recipe)) condition.set(`>${name}`, strength);
  addFeatures(features, condition, CONDITION);
  return features;
}
