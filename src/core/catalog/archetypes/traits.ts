import type { Archetype, HazardId, Market, RegulationId } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";

/** What is true of a product beside its archetype, and how a brief shows it: any of the ways is enough. */
export interface TraitRow extends Cited {
  readonly meaning: string;
  readonly archetypes: readonly Archetype[];
  readonly markets: readonly Market[];
  readonly laws: readonly RegulationId[];
  readonly hazards: readonly HazardId[];
  /** In what the brief says of the feature and of who uses it; null: words alone never show it. */
  readonly words: RegExp | null;
  /** Words that rule it out, whatever else shows it. */
  readonly unless: RegExp | null;
}

const blank = {
  ...ours("traits of products"),
  archetypes: [],
  markets: [],
  laws: [],
  hazards: [],
  words: null,
  unless: null,
} as const;

export const TRAITS = {
  actuates: {
    ...blank,
    meaning: "it acts on a body or a machine",
    words:
      /\b(?:robot(?:ic)?s?|drones?|actuat\w+|autopilot|self-driving|brak(?:es|ing)|steer(?:s|ing)|valves?|conveyors?|infusion|dispens(?:es|ing)|(?:drives|controls|moves|stops|opens|operates) (?:the )?(?:car|truck|vehicle|machine|line|press|arm|pump|motor|door|gate|heating)s?)\b/i,
    unless: /\b(?:does not|doesn't|never|cannot|can't|won't) (?:operate|control|move|steer|act on)\b/i,
  },
  acts: {
    ...blank,
    meaning: "it changes something by itself",
    archetypes: ["autonomous-agent"],
  },
  takesEffect: {
    ...blank,
    meaning: "what it chooses is shipped, sent, charged or carried out unless somebody objects",
    words:
      /\b(?:ships? as|(?:is|are|gets?) (?:shipped|sent|charged|ordered|dispatched|posted|published|filed)|auto-?ship\w*|(?:sends|orders|charges|ships|posts|publishes|files) (?:it|them|the \w+) (?:by itself|itself|on its own|automatically)|if they do nothing|unless they (?:object|swap|cancel))\b/i,
  },
  writesNothing: {
    ...blank,
    meaning: "it changes nothing outside itself",
    words: /\b(?:writes nothing|changes nothing|only reads|reads only|sorts only|only sorts|read-only|never writes)\b/i,
  },
  text: {
    ...blank,
    meaning: "people read, hear or see what it writes",
    archetypes: [
      "drafting",
      "summarization",
      "question-answering",
      "conversational-agent",
      "translation",
      "media-generation",
    ],
  },
  partiesApart: {
    ...blank,
    meaning: "it holds what some of its users may not see: tenants, or documents with rights",
    markets: ["B2B", "B2B2C"],
    words:
      /\bpermissions?\b|access rights?|allowed to (?:open|see|read)|\brestricted\b|\bconfidential\b|another (?:customer|team|agency|department|firm|tenant)|\bagencies\b/i,
  },
  decidesAboutPeople: {
    ...blank,
    meaning: "its output decides about people, or serves some groups of them worse",
    laws: ["ECOA", "FCRA", "EEOC", "NYC-LL144"],
    words:
      /\b(?:applicants?|candidates?|borrowers?|card ?holders?|job[- ]?seekers?|claimants?|patients?|pupils?|students?|employees?|residents?|suspects?|interviews?|accents?|people in (?:the )?(?:scenes?|images?|pictures?))\b/i,
    unless: /\bno people in\b/i,
  },
  decides: {
    ...blank,
    meaning: "its output is a decision, or takes part in one, about a case",
    archetypes: ["prediction", "classification", "autonomous-agent", "recommendation"],
  },
  ownStaff: {
    ...blank,
    meaning: "the maker's own staff use it",
    markets: ["internal"],
  },
  untrustedInput: {
    ...blank,
    meaning: "people outside the organisation write part of its input",
    markets: ["B2C", "B2B2C"],
    words:
      /\b(?:e-?mails?|mails?|messages?|chats?|tickets?|uploads?|web ?(?:pages?|sites?)|enquir(?:y|ies)|complaints?|invoices?|packages?|repositor(?:y|ies)|proposals?|attachments?)\b/i,
  },
  promptable: {
    ...blank,
    meaning: "words in its input can steer what it makes or does",
    archetypes: [
      "drafting",
      "summarization",
      "question-answering",
      "conversational-agent",
      "translation",
      "code-generation",
      "autonomous-agent",
    ],
  },
  userContent: {
    ...blank,
    meaning: "what people make with it is seen by the public",
    archetypes: ["media-generation"],
    words:
      /\b(?:creators?|publish(?:ed|es|ing)?|reviews|community|forum|marketplace|social (?:media|network)|players?|user[- ]generated|listings?)\b/i,
  },
  forChildren: {
    ...blank,
    meaning: "children use it",
    words: /\b(?:child(?:ren)?|kids?|pupils?|toddlers?|plush|toy shops?)\b/i,
  },
  minors: {
    ...blank,
    meaning: "minors may be among those who use it",
    hazards: ["child-safety"],
    words: /\b(?:child(?:ren)?|kids?|pupils?|minors|teen(?:ager)?s?)\b/i,
  },
  companion: {
    ...blank,
    meaning: "it is company, not service: nobody on a staff takes over",
    words:
      /\b(?:companions?|toys?|plush|dolls?|in[- ]character|role[- ]?play\w*|games?|at the wheel|in-car|tutors?|friends?)\b/i,
  },
  personChecks: {
    ...blank,
    meaning: "a person looks at each result before it takes effect",
    archetypes: ["drafting", "code-generation"],
    words:
      /\b(?:reviews?|checks?|edits?|corrects?|confirms?|approves?|signs?|accepts?|decides?|makes the decision|adds or ignores)\b/i,
    unless: /\bno human\b|\bnobody (?:checks|approves|reviews)/i,
  },
  movesMoney: {
    ...blank,
    meaning: "money is paid, priced or lent on its output",
    words: /\b(?:payments?|refunds?|pric(?:es?|ing)|invoices?|money|loans?|credit|payouts?|nightly rates?)\b/i,
  },
  makesWorks: {
    ...blank,
    meaning: "it makes statements or works that somebody may be held to",
    archetypes: [
      "drafting",
      "summarization",
      "question-answering",
      "conversational-agent",
      "translation",
      "media-generation",
      "code-generation",
    ],
  },
  setsPrices: {
    ...blank,
    meaning: "it sets or proposes prices",
    words: /\b(?:pric(?:es?|ing)|nightly rates?|premiums?|fares?|tariffs?)\b/i,
  },
  clinical: {
    ...blank,
    meaning: "it is used in the care of patients",
    laws: ["HIPAA", "FDA", "MDR"],
    hazards: ["clinical-safety"],
  },
  budgetStated: {
    ...blank,
    meaning: "the brief states what it may cost in a month or a year",
    words:
      /\b(?:inference|compute|token|running|gpu|cloud|monthly) (?:budget|spend(?:ing)?|bill|costs?)\b[^.\n]{0,40}\d/i,
  },
} as const satisfies Record<string, TraitRow>;

export type Trait = keyof typeof TRAITS;

/** When a part of a row holds: all that is given must be so. */
export interface Condition {
  readonly all?: readonly Trait[];
  readonly none?: readonly Trait[];
}
