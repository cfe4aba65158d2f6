import type { Archetype, HazardId, RegulationId } from "../brief/facts.ts";
import { type Cited, ours } from "./metrics/cited.ts";
import type { CatalogPhaseKind } from "./metrics/phase-roles.ts";

/** What happens to data in a phase. Slots: {units}, {first}: the data of phase 1, {model}: where the model runs. */
export interface DataFlowRow extends Cited {
  readonly data: string;
  readonly flow: string;
  readonly retention: string;
}

const source = ours("data flows by kind of phase");
/** {input}: what the feature reads, in full where it is real for the first time; {whose}: of whom. */
const live = (whose: string): DataFlowRow => ({
  ...source,
  data: `{input}; served: ${whose}`,
  flow: "product to feature, on to {model} and back; logs and metrics without content. Audited samples lie apart: opened by named reviewers alone, deleted once scored; whether the notice covers them is to be confirmed",
  retention: "[as the terms say; content 30 days at most, where the model runs too: to confirm]",
});

export const DATA_FLOWS = {
  internal: {
    ...source,
    data: "{first}",
    flow: "test environment to {model} and back; no customer system is written to",
    retention: "30 days at most [to confirm]",
  },
  shadow: {
    ...source,
    data: "{input}; of a random part of those eligible; and {units} that nobody is shown",
    flow: "copy of the input to {model}; {units} to a store that named reviewers can open",
    retention: "until outcomes are known and judged, then deleted within 30 days with a record of it [to confirm]",
  },
  closed_beta: live("invited people"),
  opt_in_beta: live("people who switched the feature on"),
  canary: live("the people drawn by lot and of the phase before"),
  regional_expansion: live("people of the regions let in so far"),
  segment_targeting: live("people of the segments let in so far"),
  conditional_admission: live("those let in so far, and those whose condition is on record"),
  holdout_majority: live("a larger part of the eligible people"),
  general_availability: live("all eligible people{holdout}"),
} as const satisfies Record<CatalogPhaseKind, DataFlowRow>;

/** How the parts of a data flow are said. */
export const DATA_FLOW_WORDS = {
  ...source,
  out: "nothing of anybody whom an exclusion in force keeps out",
  /** {reads}, {named}, {sensitive}. */
  input:
    "{reads}{named}, and what the feature makes of it: data of those who use it and of whoever else is in it{sensitive}",
  named: " (the brief names: {nouns})",
  sensitive: ", among it {kinds} (to confirm)",
  /** Where it has been said for an earlier phase. */
  sameInput: "input and output as in the phase before",
  same: "as in the phase before",
  butHoldout: " but the holdout",
} as const;

/** What a feature of a kind reads, whoever puts it there. */
export const INPUTS: Readonly<Record<Archetype, string>> = {
  "autonomous-agent": "tasks, and the records that it reads and changes for them",
  classification: "the items that it sorts",
  "code-generation": "the code and files that it is given",
  "conversational-agent": "what people say or write to it, and the records that it answers from",
  drafting: "the threads, files and notes that it drafts from",
  extraction: "the documents that it reads",
  "media-generation": "prompts, and the texts, pictures or voices given with them",
  prediction: "the records that it scores",
  "question-answering": "questions, and the documents that it answers from",
  recommendation: "what people chose, rated or bought before, and what can be offered",
  summarization: "the records that it sums up",
  translation: "the texts that it translates",
};

/** Data that a brief names as what its feature reads; at most `most` are printed. */
export const NAMED_DATA = {
  ...ours("data named in briefs"),
  words:
    /\b(?:[a-z]+['’]s? notes|(?:bureau|account|location|health|payment)(?: and [a-z]+)? data|(?:order|address|purchase|browsing)(?: and [a-z]+)? history|courier scans?|taste profiles?|passport details|source code|open file|neighbouring tabs|activity posts|notes|menus|e-?mails?|mails?|messages?|charts?|documents|invoices|receipts|ratings|photos|transcripts|footage|tickets|CVs)\b/gi,
  most: 5,
} as const;

/** Data that laws guard more than other data, and how a plan shows it: any of the ways is enough. */
export interface SensitiveData extends Cited {
  readonly name: string;
  readonly laws: readonly RegulationId[];
  readonly hazards: readonly HazardId[];
  readonly words: RegExp;
}

const sensitive = ours("sensitive data in briefs");
export const SENSITIVE_DATA: readonly SensitiveData[] = [
  {
    ...sensitive,
    name: "data about health",
    laws: ["HIPAA", "FDA", "MDR"],
    hazards: ["clinical-safety"],
    words:
      /\b(?:health (?:data|details|records?)|patients?|medical|clinical|carers?|side effects?|diagnos\w+|prescriptions?)\b/i,
  },
  {
    ...sensitive,
    name: "data of children",
    laws: ["COPPA", "FERPA"],
    hazards: ["child-safety"],
    words: /\b(?:child(?:ren)?|pupils?|kids?|minors)\b/i,
  },
  {
    ...sensitive,
    name: "voices or faces, biometric where templates are made of them",
    laws: ["BIPA"],
    hazards: [],
    words: /\b(?:voiceprints?|(?<!brand |of )voices?|faces of|face recognition|fingerprints?)\b/i,
  },
  {
    ...sensitive,
    name: "data about crimes and suspicions",
    laws: ["CJIS"],
    hazards: [],
    words: /\b(?:police|arrests?|suspects?|criminal|body[- ]?cam(?:era)?s?)\b/i,
  },
];

/** Where the model runs, by the brief's words; the first that fits. */
export const MODEL_PLACES = {
  ...ours("where the model runs"),
  rows: [
    {
      words: /\bon[- ](?:the )?device\b|\bon the (?:phone|car|machine|toy|bear) itself\b/i,
      place: "the model on the device",
    },
    {
      words: /\bour (?:own )?(?:hosted |self-hosted )?model\b|\bself-hosted\b|\bon[- ]prem(?:ises)?\b|\bwe host\b/i,
      place: "the maker's own model",
    },
  ],
  open: "where the model runs (vendor or own, to be named)",
} as const;

/** What the role of the maker means for the basis, as a placeholder for whoever owns it. Slot: {owner}. */
export const LAWFUL_BASIS = {
  ...source,
  /** Before any real record is used. */
  testing:
    "[the maker's own testing: {owner} confirms that nobody in the inputs can be identified, and that staff agreed]",
  processor: "[on the customer's instructions, as processor: {owner} checks that the terms cover this feature{more}]",
  controller: "[as controller: {owner} records the basis for this use{more}]",
  vendor: "[on the customers' terms: {owner} checks that they cover this feature, its purpose and its sub-processors]",
  own: "[{owner} records the purpose, and the permission that the laws of this plan ask for]",
  employer: "[as employer: {owner} records the basis{more}; consent of staff is seldom free]",
  /** Under laws with a rule for special categories, where there are any. Slot: {kinds}. */
  more: ", and for {kinds} the condition of article 9",
} as const;

/** Laws that ask for a further condition for special categories of data. */
export const ARTICLE_9_LAWS: readonly RegulationId[] = ["GDPR", "UK-GDPR"];

/** Notices that Legal has to word, whatever the laws. Slot: {feature}. */
export const NOTICES = {
  ...source,
  always: [
    "[At the first use of {feature}, to those who use it: made with AI, what is logged, how to switch it off, how to report]",
    "[To those whose data is in what it reads, where they are others than its users: what is done with it and whom to ask; given by whoever they deal with]",
    "[To those affected and to customers after an event: decided by role and law within the internal clock]",
  ],
  business: ["[To customers' administrators: sub-processors if any are new, data sheet, control for their account]"],
  invited: ["[Invitation to the beta: limits, end date, what happens to the data afterwards]"],
  /** By law, as somebody can word it. Slots: {protects}, {asked}, {owner}. Where the maker acts for customers, they give it. */
  ofLaw: "[{law}, to {protects}, worded by {owner}{byCustomer}: {asked}]",
  byCustomer: ", given by the customer",
} as const;

/** What a law's notice says, where its row asks for one. */
export const NOTICES_OF_LAWS: Partial<Readonly<Record<RegulationId, string>>> = {
  GDPR: "who processes what of theirs, why, on which basis, how long, and their rights (arts. 13, 14)",
  "UK-GDPR": "who processes what of theirs, why, on which basis, how long, and their rights (arts. 13, 14)",
  "EU-AI-Act": "that they deal with an AI, or that this was made by one (art. 50)",
  DSA: "why something of theirs was held back, and how to appeal",
  CCPA: "what is collected and for which purposes, and how to opt out, at or before collection",
  COPPA: "to the parent: what is collected of the child, why, and how to consent or refuse",
  FCRA: "which decision went against them, on whose report, and how to dispute it",
  LGPD: "what is processed of theirs, why and how long, in Portuguese",
  PIPEDA: "what they consent to, in words that they understand",
  DPDP: "what is processed of theirs and for which purpose, with the consent asked for",
  APPI: "for which purposes their data is used",
  TCPA: "what they consent to, for each number",
};
