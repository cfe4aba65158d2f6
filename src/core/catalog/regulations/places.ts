import type { RegulationId } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";

/** Laws that a place brings: a question to ask in a plan, never a fact read from the brief. */
export interface PlaceRow extends Cited {
  readonly place: string;
  readonly regulations: readonly RegulationId[];
  /** When the place alone is not enough. */
  readonly when: string | null;
  /** Words of the brief that show the case; it does not hold without one of them. Null where the place alone is enough. */
  readonly words: RegExp | null;
  readonly note: string | null;
}

const source = ours("places and their laws");
const row = (
  place: string,
  regulations: readonly RegulationId[],
  { when = null, words = null, note = null }: Partial<Pick<PlaceRow, "when" | "words" | "note">> = {},
): PlaceRow => ({ ...source, place, regulations, when, words, note });

export const PLACES: readonly PlaceRow[] = [
  row("EU, EEA, a member state, Iceland, Liechtenstein, Norway", ["GDPR", "EU-AI-Act"]),
  row("United Kingdom", ["UK-GDPR"], { note: "never counted as EU" }),
  row("Switzerland", [], { note: "a law of its own, outside the list" }),
  row("California", ["CCPA"]),
  row("Illinois", ["BIPA"], {
    when: "faces or voices are processed",
    words: /\b(?:faces?|facial|voices?|voiceprints?|fingerprints?|biometrics?|microphones?|spoken)\b/i,
  }),
  row("New York City", ["NYC-LL144"], {
    when: "the feature serves hiring",
    words: /\b(?:hir(?:e|es|ing)|recruit\w*|job (?:applicants?|candidates?)|promotions?|résumés?|resumes?)\b/i,
  }),
  row("Brazil", ["LGPD"]),
  row("Canada", ["PIPEDA"], { note: "Quebec is stricter" }),
  row("India", ["DPDP"]),
  row("Japan", ["APPI"]),
  row("mainland China", ["PIPL"]),
  row("United States", ["TCPA"], {
    when: "calls or texts go out",
    words: /\b(?:outbound calls?|robocalls?|dials?|autodial\w*|SMS|text messages?|texts? (?:go|are sent))\b/i,
  }),
  row("US state and local government", ["ADA"]),
  row("US state and local government", ["CJIS"], {
    when: "criminal justice data is touched",
    words: /\b(?:polic(?:e|ing)|sheriffs?|criminal|arrests?|body[- ]?cam\w*)\b/i,
  }),
  row("US federal agency", ["FedRAMP"]),
];

/** What vague words of an exclusion are taken to cover, until Legal narrows them. */
export const VAGUE_EXCLUSIONS = [
  {
    ...source,
    words: "regulated accounts",
    covers: "every account tagged health, financial, government or education, until Legal narrows it",
    asks: null,
  },
  {
    ...source,
    words: "financial-regulated accounts",
    covers: "firms under GLBA, FINRA, SEC, MiFID II or DORA",
    asks: null,
  },
  {
    ...source,
    words: "HIPAA-equivalent",
    covers: null,
    asks: "HIPAA-equivalent is no class of law: which accounts are meant?",
  },
  {
    ...source,
    words: "data-residency contracts",
    covers:
      "accounts whose contract fixes where data is processed; out until processing pinned to the region is proven",
    asks: null,
  },
] as const satisfies readonly (Cited & { words: string; covers: string | null; asks: string | null })[];
