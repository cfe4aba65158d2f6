import type { CanonicalText } from "../../brief/text/canonical.ts";
import type { Noun } from "../../catalog/archetypes/nouns.ts";
import { type Mention, mentionsOf, sentencesIn } from "./noun-mentions.ts";
import { NOT_EACH, ONE_OF_IT, RHYTHM_BEFORE, RHYTHMS, type Rhythm } from "./rhythm-words.ts";

/** "Every Friday ... one digest": what a person gets by itself, as a text says it. */
export interface SaidRhythm extends Pick<Rhythm, "per" | "times"> {
  readonly noun: Noun;
  /** The words that say when. */
  readonly start: number;
  readonly end: number;
}

/** Units that come at set times, one for each person: the time is said of the unit itself, or in its sentence. */
export function rhythmsIn(canonical: CanonicalText, nouns: readonly Noun[]): SaidRhythm[] {
  const sentences = sentencesIn(canonical.text);
  return mentionsOf(canonical, nouns).flatMap((mention) => {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || NOT_EACH.test(mention.after)) return [];
    return ownRhythm(mention) ?? rhythmOfSentence(mention, sentence) ?? [];
  });
}

function ownRhythm({ noun, before, start, end }: Mention): SaidRhythm | null {
  const own = RHYTHM_BEFORE.exec(before)?.[0];
  const rhythm = own === undefined ? undefined : RHYTHMS.find(({ words }) => words.test(own));
  if (own === undefined || rhythm === undefined) return null;
  return { noun, per: rhythm.per, times: rhythm.times, start: start - own.length, end };
}

function rhythmOfSentence(
  { noun, many, before }: Mention,
  sentence: { readonly start: number; readonly said: string },
): SaidRhythm | null {
  if (many || !ONE_OF_IT.test(before)) return null;
  for (const { words, per, times } of RHYTHMS) {
    const found = words.exec(sentence.said.toLowerCase());
    if (found === null) continue;
    const start = sentence.start + found.index;
    return { noun, per, times, start, end: start + found[0].length };
  }
  return null;
}
