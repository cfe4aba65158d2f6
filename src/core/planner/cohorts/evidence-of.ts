import type { ExclusionFact, Facts } from "../../brief/facts.ts";
import {
  CASES_OF_EVIDENCE,
  EVIDENCE_CUES,
  EXCLUSION_NOUNS,
  REFUSAL_EVIDENCE,
  SHOWN_BY_ACCOUNT,
  SUBJECT_EVIDENCE,
  type Whose,
} from "../../catalog/exclusion-evidence.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { unitOf } from "../../catalog/population-units.ts";
import type { PlanContext } from "../context.ts";
import { excludesData } from "./excludes-data.ts";
import { headNoun, oneOf } from "./head-noun.ts";
import { placesIn } from "./laws-of-exclusion.ts";

type Context = Pick<PlanContext, "brief" | "facts" | "profile">;
type Fact = Pick<ExclusionFact, "text" | "kind" | "until">;

const SUBJECTS: ReadonlySet<string> = new Set(EXCLUSION_NOUNS.subjects);
const ANYBODY: ReadonlySet<string> = new Set(EXCLUSION_NOUNS.anybody);
const DECIDES: ReadonlySet<string> = new Set(EXCLUSION_NOUNS.decidesAboutPeople);
const READS_ONLY: ReadonlySet<string> = new Set(EXCLUSION_NOUNS.readsOnly);
const BY_ACCOUNT: ReadonlySet<string> = new Set(SHOWN_BY_ACCOUNT);
const CUES = {
  parental: anyOf(EVIDENCE_CUES.parental),
  languageSetting: anyOf(EVIDENCE_CUES.languageSetting),
  anonymous: anyOf(EVIDENCE_CUES.anonymous),
  refusal: anyOf(EVIDENCE_CUES.refusal),
  notAgreed: anyOf(EVIDENCE_CUES.notAgreed),
};

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
}

/** What shows, for each person, account or input, that the exclusion holds. */
export function evidenceOf(context: Context, fact: Fact): string {
  const whose = whoseAttribute(context, fact);
  if (fact.kind === "consent" && CUES.parental.test(fact.text)) return CASES_OF_EVIDENCE.parental;
  if (isRefusal(fact))
    return whose === "user" && isAnonymous(context) ? CASES_OF_EVIDENCE.refusedUnsigned : REFUSAL_EVIDENCE[whose];
  if (whose === "user" && BY_ACCOUNT.has(fact.kind) && isAnonymous(context)) return CASES_OF_EVIDENCE.anonymous;
  if (fact.kind === "region") return regionEvidence(context, fact);
  if (fact.kind === "language") return languageEvidence(context, fact);
  const isData = fact.until === null && excludesData(fact.text);
  if (fact.kind === "age" && isData) return CASES_OF_EVIDENCE.ageOfInput;
  const about = whose === "user" ? undefined : SUBJECT_EVIDENCE[fact.kind]?.[whose];
  if (fact.kind !== "other" && about !== undefined) return about;
  if (isData) return CASES_OF_EVIDENCE.data;
  return about ?? EXCLUSION_KINDS[fact.kind].evidence;
}

/** Whether people are out because they said no; a condition, or what they must agree to first, is none. */
export function isRefusal({ text, kind, until }: Fact): boolean {
  return kind === "consent" && until === null && CUES.refusal.test(text) && !CUES.notAgreed.test(text);
}

/** Whether only people can say what shows it: no attribute is known, or it is not the account's. */
export function isEvidenceAsked(context: Context, fact: Fact): boolean {
  if (fact.until === null && excludesData(fact.text)) return false;
  if (fact.kind === "other") return true;
  if (evidenceOf(context, fact) === CASES_OF_EVIDENCE.anonymous) return true;
  if (isRefusal(fact)) return whoseAttribute(context, fact) !== "user";
  return SUBJECT_EVIDENCE[fact.kind] !== undefined && whoseAttribute(context, fact) !== "user";
}

/** Whether the brief says that people use the feature without signing in. */
export function isAnonymous({ brief }: Pick<Context, "brief">): boolean {
  return Object.values(brief).some((text) => CUES.anonymous.test(text));
}

/** The stricter reading where the words leave it open: either one keeps out. */
export function whoseAttribute({ facts, profile }: Context, { text, kind }: Pick<Fact, "text" | "kind">): Whose {
  const head = oneOf(headNoun(text));
  if (kind === "age" && excludesData(text)) return "subject";
  if (namesUsers(facts, head)) return "user";
  if (SUBJECTS.has(head)) return "subject";
  const usersArePeople = facts.population === null || unitOf(facts.population.unit).is === "person";
  const decides = DECIDES.has(profile.archetype);
  if (kind === "age") return profile.market === "B2C" && usersArePeople ? "user" : "either";
  if (kind === "consent" && ANYBODY.has(head) && profile.market !== "B2C") return decides ? "either" : "user";
  if (kind === "role") return decides ? "either" : "user";
  return "user";
}

/** The brief's own word for its users, or one of the roles that it lets in. */
function namesUsers({ population, segments }: Facts, head: string): boolean {
  const roles = segments.filter(({ dimension }) => dimension === "role").map(({ name }) => name);
  return [population?.unit ?? "", ...roles].some((name) => name !== "" && isSame(oneOf(headNoun(name)), head));
}

function isSame(one: string, other: string): boolean {
  const groups: readonly (readonly string[])[] = EXCLUSION_NOUNS.same;
  return one === other || groups.some((group) => group.includes(one) && group.includes(other));
}

function regionEvidence({ profile }: Context, { text }: Fact): string {
  if (profile.market === "internal") return CASES_OF_EVIDENCE.site;
  const isPart = placesIn(text).some(({ kind }) => kind === "state" || kind === "city");
  return isPart ? CASES_OF_EVIDENCE.partOfCountry : EXCLUSION_KINDS.region.evidence;
}

function languageEvidence({ profile }: Context, { text }: Fact): string {
  if (CUES.languageSetting.test(text)) return CASES_OF_EVIDENCE.languageSetting;
  return READS_ONLY.has(profile.archetype) ? CASES_OF_EVIDENCE.languageRead : CASES_OF_EVIDENCE.languageWritten;
}
