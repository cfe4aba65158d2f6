import { scoreExclusionKind } from "../../classifier/predict.ts";
import type { Certainty, ExclusionKind } from "../../facts.ts";
import { tellsStep } from "./age-form.ts";
import { type KindReading, kindByWording } from "./kinds.ts";

/** Below this chance the classifier's choice is no better than "other". */
const LEAST_CHANCE = 0.6;
const GOOD_CHANCE = 0.6;
/** Above it the classifier outweighs a reading from the head noun alone. */
const SURE_CHANCE = 0.9;
/** Kinds that need a name of a place or a language, which the wording would have shown. */
const NAMED: ReadonlySet<ExclusionKind> = new Set(["region", "language"]);

/** Readings from the head noun alone: a classifier that is sure of the whole wording knows better. */
const WEAK: ReadonlySet<string> = new Set(["role", "doers"]);

/**
 * Why a group is kept out, from the wording where it is plain and from the trained classifier where it is not. `whole`:
 * the group's words with the remarks in parentheses, which are asked last.
 */
export function chooseKind(
  text: string,
  until: string | null,
  whole: string,
): { kind: ExclusionKind; certainty: Certainty } {
  const worded = wordedOf(text, until, whole);
  const ranked = scoreExclusionKind(text, until);
  const first = ranked[0];
  if (worded !== null && WEAK.has(worded.by) && first !== undefined && first.probability >= SURE_CHANCE) {
    return { kind: first.id, certainty: first.id === worded.kind ? "stated" : "implied" };
  }
  if (worded !== null) return { kind: worded.kind, certainty: ranked[0]?.id === worded.kind ? "stated" : "implied" };
  const isStep = tellsStep(whole);
  const best = ranked.find(
    ({ id, probability }) => (!NAMED.has(id) || probability >= GOOD_CHANCE) && !(id === "age" && isStep),
  );
  if (best === undefined || best.probability < LEAST_CHANCE) return { kind: "other", certainty: "guessed" };
  return { kind: best.id, certainty: best.probability >= GOOD_CHANCE ? "implied" : "guessed" };
}

/** Kinds that a remark in parentheses gives to a group whose own words tell nothing. */
const REMARKED: ReadonlySet<ExclusionKind> = new Set(["regulated", "contract", "consent"]);
const TELLING_NOTHING: ReadonlySet<string> = new Set(["content", "neutral", "doers"]);

/** The kind by the group's words; where they tell nothing of the reason, by the remark: "(they stay inside the PCI zone)". */
function wordedOf(text: string, until: string | null, whole: string): KindReading | null {
  const worded = kindByWording(text, until);
  if (!whole.includes("(") || (worded !== null && !TELLING_NOTHING.has(worded.by))) return worded;
  const remarked = kindByWording(withoutSigns(whole), until);
  return remarked !== null && (worded === null || REMARKED.has(remarked.kind)) ? remarked : worded;
}

const withoutSigns = (text: string) => text.replace(/[()]/g, " ");
