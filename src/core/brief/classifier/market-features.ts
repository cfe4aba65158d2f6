import { type CueMatcher, cueMatcher } from "./cue-matcher.ts";
import { addFeatures, type FeatureRecipe, type Features, featuresOf } from "./features.ts";
import { wordsOf } from "./words.ts";

/** How much the feature text tells of the market, against the text on the users. Chosen on development cases. */
const FEATURE_TEXT = 0.3;

/** The features of who buys and who uses. Of the feature text only the cue classes count. */
export function marketFeatures(userBaseText: string, featureText: string, recipe: FeatureRecipe): Features {
  const features = featuresOf(userBaseText, recipe);
  const cues: Features = new Map([...featuresOf(featureText, recipe)].filter(([name]) => name.startsWith("@")));
  addFeatures(features, cues, FEATURE_TEXT);
  return features;
}

/** The words that name a market outright. */
const STATED = {
  B2B: "b2b, b-to-b, business to business",
  B2C: "b2c, b-to-c, d2c, dtc, direct to consumer, business to consumer",
  B2B2C: "b2b2c, b-to-b-to-c",
  "public-sector": "public sector",
};
/** "Internal" names a market among the users; in a feature text it may speak of documents. */
const STATED_OF_USERS = { ...STATED, internal: "internal, internally" };

const stated = cueMatcher(STATED);
const statedOfUsers = cueMatcher(STATED_OF_USERS);

/** The market that the texts name outright, if one of them, the one on the users first, names just one. */
export function statedMarket(userBaseText: string, featureText: string): string | null {
  return onlyCue(statedOfUsers, userBaseText) ?? onlyCue(stated, featureText);
}

function onlyCue(matcher: CueMatcher, text: string): string | null {
  const named = new Set(matcher(wordsOf(text)).map((hit) => hit.cue));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
