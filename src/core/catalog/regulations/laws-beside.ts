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
  /** None of these is in the plan. */
  readonly absent: readonly RegulationId[];
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
  absent: [],
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
    law: "COPPA, which a school's consent does not replace",
    citation: "16 CFR 312",
    words: /\b(?:child(?:ren)?|pupils?|students?|famil(?:y|ies)|parents?)\b/i,
    regulations: ["FERPA"],
    absent: ["COPPA"],
    where: "data of children under 13 is collected from them",
  }),
  row({
    law: "duty to say that an AI answers",
    citation: "AI Act art. 50",
    words: /./,
    archetypes: ["conversational-agent", "question-answering", "media-generation"],
    regulations: ["GDPR"],
    absent: ["EU-AI-Act"],
    where: "people in the EU deal with it, from August 2026 on",
  }),
  row({
    law: "safety reports of drugs outside the US",
    citation: "Directive 2001/83/EC arts. 107-107a; Japanese pharmaceuticals act",
    words: /\b(?:side[- ]effects?|adverse (?:drug )?(?:events?|reactions?)|pharmacovigilance|drug[- ]safety)\b/i,
    also: /\b(?:EU|Europe|UK|Japan)\b/,
    where: "patients there are spoken of",
  }),
  row({
    law: "incident reports to CERT-In within 6 hours",
    citation: "CERT-In Directions of 28 April 2022",
    words: /./,
    regulations: ["DPDP"],
    where: "the systems are in India",
  }),
  row({
    law: "rules on negative options",
    citation: "15 USC 8403; California Business and Professions Code 17600",
    words: /\b(?:if they do nothing|ships? as picked|auto-?renew\w*|unless they cancel)\b/i,
    where: "silence ships or charges",
  }),
  row({
    law: "age and shipping rules for alcohol",
    citation: "law of each state or country",
    words: /\b(?:wines?|beers?|spirits|whisk(?:e)?y|alcohol)\b/i,
    where: "it is sold or sent",
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
