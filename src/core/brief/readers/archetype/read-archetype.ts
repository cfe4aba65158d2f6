import { cutAtWord } from "../../../shared/cut-at-word.ts";
import type { Finding } from "../../../shared/finding.ts";
import { knownShare, scoreArchetype } from "../../classifier/predict.ts";
import type { Archetype, Origin } from "../../facts.ts";
import type { Fields } from "../../text/fields.ts";

export interface ArchetypeReading {
  readonly archetype: Archetype | null;
  readonly origin: Origin | null;
  readonly findings: Finding[];
}

/** Below this chance, or this far ahead of the next, what the feature does is a guess to be confirmed. */
const SURE_FROM = 0.5;
const SURE_MARGIN = 0.2;

/** What the feature does, from its own field; null only where that field says nothing. */
export function readArchetype(fields: Fields): ArchetypeReading {
  const { text, span } = fields.feature;
  if (!/\p{L}{2}/u.test(text)) return { archetype: null, origin: null, findings: [] };
  if (knownShare(text) < LEAST_KNOWN)
    return { archetype: null, origin: null, findings: [notUnderstood(span(0, text.length), text)] };
  const [first, second] = scoreArchetype(text);
  if (first === undefined) return { archetype: null, origin: null, findings: [] };
  const place = span(0, firstSentenceEnd(text));
  const sure = first.probability >= SURE_FROM && first.probability - (second?.probability ?? 0) >= SURE_MARGIN;
  const origin: Origin = { span: place, certainty: sure ? "implied" : "guessed" };
  return { archetype: first.id, origin, findings: sure ? [] : [guessed(place, first.id, second?.id ?? null)] };
}

/** With fewer known words than this the text is in no language that the reader knows. */
const LEAST_KNOWN = 0.15;

function notUnderstood(span: Origin["span"], text: string): Finding {
  return {
    code: "feature-not-understood",
    severity: "error",
    place: { in: "brief", span },
    message: `"${cutAtWord(text)}" holds hardly a known word, so what the feature does can't be told.`,
    remedy: "Describe in plain English what it makes or decides, for whom, and who looks at the result.",
  };
}

function firstSentenceEnd(text: string): number {
  const end = /[.!?](?=\s|$)|\n/.exec(text)?.index;
  return end === undefined ? text.length : Math.min(text.length, end + 1);
}

function guessed(span: Origin["span"], archetype: Archetype, other: Archetype | null): Finding {
  return {
    code: "guessed-archetype",
    severity: "warning",
    place: { in: "brief", span },
    message: `What the feature does is taken to be ${archetype}${other === null ? "" : `; it could be ${other}`}.`,
    remedy: "Say in the first sentence what it makes or decides, and who looks at the result.",
  };
}
