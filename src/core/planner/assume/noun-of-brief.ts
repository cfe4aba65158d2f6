import type { Brief } from "../../brief/brief.ts";
import { type CanonicalText, canonicalText } from "../../brief/text/canonical.ts";
import type { ArchetypeRow } from "../../catalog/archetypes/archetype-row.ts";
import type { Noun } from "../../catalog/archetypes/nouns.ts";
import type { Span } from "../../shared/span.ts";
import { type Mention, mentionsOf } from "./noun-mentions.ts";

export interface NounOfBrief {
  readonly noun: Noun;
  /** Where the brief uses it with most weight. */
  readonly span: Span;
}

/** What is measured is what counts: "letters sent" in a target says more than the feature's wording. Ours. */
const WEIGHTS = { counted: 4, named: 3, openingSentences: 2, laterSentences: 1 } as const;
/** Sentences of the feature that say what it does. */
const OPENING = 2;

/** The word that the brief uses for what the feature makes or handles; null where it uses none, or two alike. */
export function nounOfBrief(brief: Brief, { nouns, unit }: ArchetypeRow): NounOfBrief | null {
  const metrics = canonicalText("successMetrics", brief.successMetrics);
  const feature = canonicalText("feature", brief.feature);
  const made = unit.done !== "processed for";
  const weighed = [...weighedInMetrics(metrics, nouns), ...weighedInFeature(feature, nouns, made)];
  const totals = nouns
    .map((noun) => ({ noun, found: weighed.filter(({ mention }) => mention.noun === noun) }))
    .map(({ noun, found }) => ({ noun, found, weight: found.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = totals;
  const heaviest = first?.found.toSorted((a, b) => b.weight - a.weight)[0];
  if (first === undefined || heaviest === undefined || first.weight === second?.weight) return null;
  return { noun: { ...first.noun }, span: heaviest.text.span(heaviest.mention.start, heaviest.mention.end) };
}

interface Weighed {
  readonly mention: Mention;
  readonly text: CanonicalText;
  readonly weight: number;
}

function weighedInMetrics(text: CanonicalText, nouns: readonly Noun[]): Weighed[] {
  return mentionsOf(text, nouns)
    .filter(({ many, before, after }) => !(many && TO_SOMEBODY.test(after)) && !FROM_ELSEWHERE.test(before))
    .map((mention) => {
      const counted = mention.many || EACH.test(mention.before);
      return { mention, text, weight: counted ? WEIGHTS.counted : WEIGHTS.named };
    });
}

/** Once in the opening sentences and once after them: a long background text shall not outweigh what it does. */
function weighedInFeature(text: CanonicalText, nouns: readonly Noun[], made: boolean): Weighed[] {
  const used = mentionsOf(text, nouns).filter((mention) => isMade(mention, made));
  return nouns.flatMap((noun) => {
    const own = used.filter((mention) => mention.noun === noun);
    const opening = own.find(({ sentence }) => sentence < OPENING);
    const later = own.find(({ sentence }) => sentence >= OPENING);
    return [
      ...(opening === undefined ? [] : [{ mention: opening, text, weight: WEIGHTS.openingSentences }]),
      ...(later === undefined ? [] : [{ mention: later, text, weight: WEIGHTS.laterSentences }]),
    ];
  });
}

/** "calls to the front desk" are not the feature's. */
const TO_SOMEBODY = /^ to (?:the|our|a)\b/;
const FROM_ELSEWHERE = /\b(?:phone|support|chase-up|in) $/;
const EACH = /\b(?:per(?: [\d,.]+k?)?|each|every|an?) $/;

function isMade({ before, after }: Mention, made: boolean): boolean {
  if (before === "" || VERB_BEFORE.test(before) || VERB_AFTER.test(after)) return false;
  if (NOT.test(before) || HEAD_AFTER.test(after)) return false;
  return !(made && INPUT.test(before));
}

/** "it answers", "which drafts", "to review": the same letters, but a verb. */
const VERB_BEFORE =
  /\b(?:it|that|which|to|can|will|may|must|should|would|who|we|they|you|not|never|then|also|doesn't|don't|can't|won't) $/;
const VERB_AFTER = /^ (?:an?|the|each|every|any|all|its|their|them|it|whether|which|what|how|only|nothing|from the)\b/;
const NOT = /\b(?:no|not|nor|never|nothing|without|doesn't|don't|isn't|won't|can't|cannot|doesnt|dont)\b/;
/** A word of another thing: "draft folder", "claim file", "text prompt". */
const HEAD_AFTER =
  /^[ -](?:files?|pages?|screens?|box|boxes|lists?|desk|stock|mailbox|editor|type|types|queue|button|history|portal|app|system|platform|tool|text|prompts?|numbers?|plan|centre|center|drafts?|messages?|repl(?:y|ies)|letters?|requests?|forms?|forecasts?|reviews?|calls?)\b/;
/** What a feature that makes something starts from: "reply to the message", "digest of the reports". */
const INPUT =
  /\b(?:from|of|to|about|on|against|reads?|when|behind|beside|next to)(?: (?:an?|the|each|every|its|their|open|past|solved|incoming|new))* $/;
