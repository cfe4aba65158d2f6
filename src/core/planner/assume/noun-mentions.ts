import type { CanonicalText } from "../../brief/text/canonical.ts";
import { linesOf } from "../../brief/text/lines.ts";
import type { Noun } from "../../catalog/archetypes/nouns.ts";

/** A noun where a text uses it, and what stands around it in its sentence. */
export interface Mention {
  readonly noun: Noun;
  readonly many: boolean;
  /** Offsets into the canonical text. */
  readonly start: number;
  readonly end: number;
  /** Its sentence before and after it, in lower case; of a long one the nearest part. */
  readonly before: string;
  readonly after: string;
  /** Number of its sentence, from 0; headings count as none. */
  readonly sentence: number;
}

/** Letters that are looked at on either side: more than most sentences have. */
const NEAR = 200;

/** Every use of one of the nouns as a whole word, the longer noun first: "pull requests" is no "requests". */
export function mentionsOf({ text }: CanonicalText, nouns: readonly Noun[]): Mention[] {
  const forms = formsOf(nouns);
  if (forms.size === 0) return [];
  const longestFirst = [...forms.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return sentencesIn(text).flatMap(({ start, said }, sentence) =>
    [...said.matchAll(pattern)].flatMap((match) => {
      const form = forms.get(match[0].toLowerCase());
      const end = match.index + match[0].length;
      if (form === undefined) return [];
      const around = {
        before: said.slice(Math.max(0, match.index - NEAR), match.index).toLowerCase(),
        after: said.slice(end, end + NEAR).toLowerCase(),
      };
      return [{ ...form, ...around, start: start + match.index, end: start + end, sentence }];
    }),
  );
}

function formsOf(nouns: readonly Noun[]): Map<string, Pick<Mention, "noun" | "many">> {
  const forms = new Map<string, Pick<Mention, "noun" | "many">>();
  for (const noun of nouns) {
    forms.set(noun.one.toLowerCase(), { noun, many: false });
    forms.set(noun.many.toLowerCase(), { noun, many: true });
  }
  return forms;
}

/** Sentences, list items and rows with their offsets; headings say nothing. */
export function sentencesIn(text: string): { start: number; said: string }[] {
  return linesOf(text)
    .filter(({ kind }) => kind !== "heading")
    .flatMap((line) =>
      [...line.text.matchAll(SENTENCE)].map((match) => ({ start: line.start + match.index, said: match[0] })),
    );
}

/** Up to an end mark that a blank follows, so that "4.2" stays whole. */
const SENTENCE = /\S.*?(?:[.!?;](?= )|$)/gu;
