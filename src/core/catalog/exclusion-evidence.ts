import type { Archetype, ExclusionKind } from "../brief/facts.ts";
import { ours } from "./metrics/cited.ts";

/** Whose attribute shows that somebody is kept out: the user's, that of whoever the input is about, or of either. */
export type Whose = "user" | "subject" | "either";

/** Nouns, singular, that say whose attribute an exclusion reads. A noun of the brief's own population is the user. */
export const EXCLUSION_NOUNS = {
  ...ours("exclusions: whose attribute shows them"),
  subjects: [
    "applicant",
    "baby",
    "beneficiary",
    "borrower",
    "caller",
    "candidate",
    "child",
    "claimant",
    "debtor",
    "defendant",
    "family",
    "guarantor",
    "guest",
    "infant",
    "inmate",
    "interviewee",
    "joiner",
    "kid",
    "lead",
    "minor",
    "passenger",
    "patient",
    "pupil",
    "resident",
    "sender",
    "student",
    "suspect",
    "tenant",
    "victim",
    "witness",
  ],
  /** Features that decide or act about people: a role that is not the users' own may be that of the person decided about. */
  decidesAboutPeople: [
    "autonomous-agent",
    "classification",
    "prediction",
    "recommendation",
  ] as const satisfies readonly Archetype[],
  /** Words for the same people: a population of parents are the families. */
  same: [["family", "guardian", "household", "parent"]],
  /** Words for whoever is meant, which say nothing of whose attribute it is. */
  anybody: ["anybody", "anyone", "everybody", "everyone", "people", "person", "somebody", "someone"],
  /** Features that only read a language; others write one too. */
  readsOnly: [
    "autonomous-agent",
    "classification",
    "code-generation",
    "extraction",
    "prediction",
    "recommendation",
  ] as const satisfies readonly Archetype[],
} as const;

const ABOUT = "the record of those whom the input is about";

/** Evidence where the attribute is not the user's; kinds without a row are read from the account in any case. */
export const SUBJECT_EVIDENCE: Partial<
  Readonly<Record<ExclusionKind, Readonly<Record<"subject" | "either", string>>>>
> = {
  age: {
    subject: `age in ${ABOUT}, read at each request, never the user's own; an unknown age keeps out`,
    either: `age of the user, and age in ${ABOUT}, read at each request; either one keeps out, and so does an unknown age`,
  },
  role: {
    subject: `role in ${ABOUT}, read at each request, never the user's own; an unknown role keeps out`,
    either: `role of the user in the directory, and role in ${ABOUT}, read at each request; either one keeps out`,
  },
  consent: {
    subject: `choice in ${ABOUT}, read at each request, never the user's own; where none is recorded they stay out`,
    either: `choice of the user, and choice in ${ABOUT}, read at each request; either one keeps out`,
  },
  "account-state": {
    subject: `state in ${ABOUT}, read at each request; an unknown state keeps out`,
    either: `state of the account, and state in ${ABOUT}, read at each request; either one keeps out`,
  },
  other: {
    subject: `an entry in ${ABOUT} that the product manager names before phase 1, read at each request; a missing entry keeps out`,
    either: `an attribute of the user, and an entry in ${ABOUT}, that the product manager names before phase 1; either one keeps out`,
  },
};

const NO_REFUSAL =
  "who has no entry has not refused; while the register can't be read nobody is served, and with each later refusal the person is out within 24 hours";

/**
 * Evidence where people are out because they refused: a refusal leaves an entry, and who has none is in. What people must
 * agree to first is read the other way round.
 */
export const REFUSAL_EVIDENCE: Readonly<Record<Whose, string>> = {
  user: `an entry in the register of refusals keeps out, read at each exposure; ${NO_REFUSAL}`,
  subject: `an entry of those whom the input is about in the register of refusals keeps out, read at each request; ${NO_REFUSAL}`,
  either: `an entry of the user, or of those whom the input is about, in the register of refusals keeps out, read at each request; ${NO_REFUSAL}`,
};

/** Evidence that goes before that of the kind, where its case holds. */
export const CASES_OF_EVIDENCE = {
  ...ours("exclusions: evidence by case"),
  /** A kind of data or an action. */
  data: "label and content of the input, read before anything is processed or kept; what can't be told apart stays out",
  /** A kind of data by the age of whoever it is about: most of it states no age. */
  ageOfInput: `age in ${ABOUT} where there is one, else a stated age or any other sign of it in the input, read before anything is kept; a sign or a doubt keeps out, input without either is in, and a sample is searched each week`,
  /** A refusal where nobody signs in. */
  refusedUnsigned:
    "the choice kept in the browser or app in which it was made, read at each exposure; who made none has not refused, and where it can't be read the feature stays off",
  /** A choice that a parent makes for a child. */
  parental: "verified consent of a parent in the consent ledger, read at each exposure; without it the child stays out",
  /** A place inside a country. */
  partOfCountry:
    "state or city in the address of the account and of the person, read at each exposure; a country alone shows neither; either one keeps out",
  /** Own staff. */
  site: "site and place of work of the person in the staff directory, read at each exposure; either one keeps out",
  /** A language that a device or client is set to. */
  languageSetting: "language that the device or client is set to, sent with each request; an unknown one keeps out",
  /** A feature that writes. */
  languageWritten:
    "language asked of the output and language of the input, at each request, and locale of the account; any one keeps out",
  languageRead: "language of the input, found at each request, and locale of the account; either one keeps out",
  /** Nobody signs in: no account shows anything about the user. */
  anonymous:
    "nobody signs in, so no account shows it: what can is a question to Engineering, and until then who can't be checked stays out",
} as const;

/** Words, as regular expressions in any case, that say which case holds. */
export const EVIDENCE_CUES = {
  ...ours("exclusions: evidence by case"),
  parental: ["parents?", "parental", "guardians?"],
  /** Somebody said no; before it, what nobody has said yes to yet. */
  refusal: [
    "opt(?:ed|s|ing)?[- ]?out",
    "declin(?:e|es|ed|ing)",
    "refus(?:e|es|ed|ing)",
    "object(?:s|ed|ing)?",
    "withdr(?:aw|awn|ew)",
    "(?:said|say|says|saying) no",
    "ticked [\"“'‘]?no",
    "asked (?:us )?not to",
    "(?:turned|switched|switch|turn) (?:[\\p{L}]+ ){0,3}off",
    "do[- ]not[- ](?:call|contact|mail|track)",
  ],
  notAgreed: [
    "(?:not|never|no|\\p{L}+n['’]?t) (?:[\\p{L}]+ ){0,3}(?:consent\\p{L}*|accept\\p{L}*|agree\\p{L}*|authori[sz]\\p{L}*|opted in)",
    "without (?:[\\p{L}]+ ){0,2}consent",
  ],
  languageSetting: ["set to", "UI", "interface", "locale", "settings?"],
  anonymous: [
    "(?:nothing|nobody|no one|none of it)(?: is| sits)? behind an? (?:log-?in|sign-?in)",
    "(?<!(?:have|has|had|with) )(?:without|no) (?:an? |any )?(?:log-?in|sign-?in|registration)s?",
    "(?:log|sign|logged|signed)[- ]in (?:is )?not (?:needed|required)",
    "(?:do not|don't|never|need not|needn't) (?:log|sign) in",
    "anonymous (?:visitors?|users?|guests?)",
  ],
} as const;

/** Kinds that an account or a directory shows, which nobody has who does not sign in. */
export const SHOWN_BY_ACCOUNT = [
  "account-state",
  "age",
  "consent",
  "contract",
  "other",
  "plan",
  "role",
] as const satisfies readonly ExclusionKind[];
