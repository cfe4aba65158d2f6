import type { RegulationId } from "../../brief/facts.ts";
import type { Trait } from "../archetypes/traits.ts";
import { type Cited, ours } from "./cited.ts";

/** A metric that a law's row says is never a gate, by the words of its name. */
export interface NeverGated extends Cited {
  readonly law: RegulationId;
  /** The line of the law's row that says so, as it stands there. */
  readonly never: string;
  readonly words: RegExp;
  /** Only in products with this trait; null: wherever the law is named. */
  readonly trait: Trait | null;
  /** What it is, after "because it is". */
  readonly what: string;
  readonly remedy: string;
}

const source = ours("metrics that are never gates");

export const NEVER_GATED: readonly NeverGated[] = [
  {
    ...source,
    law: "COPPA",
    never: "A measure of growth as a gate",
    words:
      /\b(?:talks?|sessions?|conversations?|chats?|plays?|messages?|minutes|hours|visits?|turns) (?:per|a|an|each) |retention|\bd(?:1|7|14|30)\b|(?:daily|weekly|monthly) (?:use|active)|\busage\b|engagement|time spent|(?:conversation|session) length|streaks?\b|adoption|comes? back/i,
    trait: "forChildren",
    what: "a measure of how much children use it",
    remedy: "Gate on what parents and experts judge, or ask Legal; until then it is reported and decides nothing.",
  },
  {
    ...source,
    law: "GDPR",
    never: "A share of people who consent as a gate: it presses on a choice that must be free",
    words: /\bconsent (?:rate|share)|(?:who|share of .*) consent|opt[- ]in rate/i,
    trait: null,
    what: "a share of people who consent",
    remedy: "Gate on what the feature does for those who consented; until then it is reported and decides nothing.",
  },
];
