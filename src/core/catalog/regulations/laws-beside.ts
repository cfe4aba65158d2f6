import type { Archetype, Market, RegulationId } from "../../brief/facts.ts";
import { type Cited, UNVERIFIED } from "../metrics/cited.ts";

/**
 * A law outside the closed list that a brief like this often forgets: nothing is derived from it, Legal is asked. All that
 * is given must hold.
 */
export interface LawBeside extends Cited {
  readonly law: string;
  readonly citation: string;
  /** Words that stand in the brief. */
  readonly words: RegExp;
  /** Other words that stand in it too; null: none are needed. */
  readonly also: RegExp | null;
  readonly markets: readonly Market[] | null;
  readonly archetypes: readonly Archetype[] | null;
  /** One of these laws is in the plan. */
  readonly regulations: readonly RegulationId[] | null;
  /** As it is asked: "where homes are let". */
  readonly where: string;
}

type Given = Pick<LawBeside, "law" | "citation" | "words" | "where"> & Partial<LawBeside>;
const row = (given: Given): LawBeside => ({
  ...UNVERIFIED,
  also: null,
  markets: null,
  archetypes: null,
  regulations: null,
  ...given,
});

const DECIDES: readonly Archetype[] = ["prediction", "classification", "recommendation", "autonomous-agent"];
const RECORDS =
  /\b(?:cabin|microphones?|voices? recorded|record(?:s|ed|ing)? (?:voices?|calls?|conversations?|audio))\b/i;

/** In the order of their weight: a question names the first few. */
export const LAWS_BESIDE: readonly LawBeside[] = [
  row({
    law: "Fair Housing Act and state rules on source of income",
    citation: "42 USC 3604",
    words:
      /\b(?:rental applicants?|renters?|tenanc(?:y|ies)|landlords?|leasing agents?|property managers?|mortgages?)\b/i,
    archetypes: DECIDES,
    where: "homes are let or financed",
  }),
  row({
    law: "ability-to-pay rule for credit cards",
    citation: "Regulation Z, 12 CFR 1026.51",
    words: /\b(?:cardholders?|credit cards?|credit lines?)\b/i,
    archetypes: DECIDES,
    where: "a card's credit line is opened or raised, with a rule of its own for people under 21",
  }),
  row({
    law: "exemption of bank customers' data from the CCPA",
    citation: "California Civil Code 1798.145(e)",
    words: /\b(?:CCPA|CPRA|California(?:n|ns)?)\b/i,
    also: /\b(?:GLBA|Gramm|banks?|cardholders?|loans?|lenders?|borrowers?)\b/i,
    where: "the data falls under the Gramm-Leach-Bliley Act",
  }),
  row({
    law: "language access: section 1557, with review of critical machine translations by a qualified person",
    citation: "45 CFR 92.201(c)(3)",
    words: /\b(?:patients?|hospitals?|nurses?|clinics?|discharge)\b/i,
    also: /\b(?:translat\w*|Spanish|Vietnamese|Chinese|languages?)\b/i,
    where: "patients read it in another language than English",
  }),
  row({
    law: "language access: Title VI",
    citation: "42 USC 2000d",
    words: /\b(?:school districts?|schools?|city|county|counties|residents)\b/i,
    also: /\b(?:translat\w*|Spanish|Vietnamese|Tagalog|Somali)\b/i,
    where: "a body with US federal funds serves people in another language than English",
  }),
  row({
    law: "market abuse rules on reports of suspicious orders",
    citation: "Market Abuse Regulation art. 16, EU and UK",
    words: /\b(?:market abuse|insider|front[- ]running|collusion|off-channel|surveillance|traders?)\b/i,
    also: /\b(?:brokers?|trad(?:e|es|ers?|ing)|desks?)\b/i,
    where: "orders or messages of traders are watched",
  }),
  row({
    law: "biometric law of Illinois",
    citation: "740 ILCS 14",
    words: /\b(?:voiceprints?|voices? (?:of|kept|stored|recorded)|face recognition|facial|fingerprints?)\b/i,
    also: /\b(?:US|USA|United States|Illinois)\b/,
    where: "templates of voices or faces of people in Illinois are made",
  }),
  row({
    law: "criminal law on recording what is spoken in private",
    citation: "German Criminal Code s. 201; wiretap acts of US states",
    words: RECORDS,
    where: "people are recorded who have not agreed, passengers and bystanders too",
  }),
];

/** How many of them one question names. */
export const LAWS_BESIDE_ASKED = 3;
