import type { ExclusionKind } from "../brief/facts.ts";
import { CASES_OF_EVIDENCE } from "./exclusion-evidence.ts";
import { type Cited, ours } from "./metrics/cited.ts";
import type { CatalogPhaseKind } from "./metrics/phase-roles.ts";
import type { RoleId } from "./roles/roles.ts";

/** How a plan handles the exclusions of one kind. */
export interface ExclusionKindRow extends Cited {
  /** Who keeps the register that shows whether someone is in or out. */
  readonly owner: RoleId;
  /** Who confirms that a condition is met: somebody outside the product team. */
  readonly confirms: RoleId;
  /** What is let in one by one where the condition is a contract or consent of each; others are met once for all. */
  readonly unit: string;
  /** What shows that somebody is in or out, where no case of its own holds (exclusion-evidence.ts). */
  readonly evidence: string;
  /** Where the condition is recorded as met. */
  readonly register: string;
  /** Kinds of phase in which its people come in, the first that the plan has; general availability where it has none. */
  readonly admittedIn: readonly CatalogPhaseKind[];
}

const source = ours("exclusions: owners, evidence and order of lifting");
/** Readiness of the engineers' own work comes first, people whom a law protects come last. */
const READINESS = ["regional_expansion", "canary", "conditional_admission"] as const;
const SEGMENT = ["segment_targeting", "conditional_admission"] as const;
const LEGAL = ["conditional_admission"] as const;

export const EXCLUSION_KINDS: Readonly<Record<ExclusionKind, ExclusionKindRow>> = {
  regulated: {
    ...source,
    owner: "compliance-officer",
    confirms: "legal-counsel",
    unit: "account",
    evidence: "a tag on the account that Compliance keeps, read at each exposure",
    register: "register of agreements",
    admittedIn: LEGAL,
  },
  region: {
    ...source,
    owner: "privacy-officer",
    confirms: "legal-counsel",
    unit: "account or person",
    evidence: "billing country of the account and place of the person, read at each exposure; either one keeps out",
    register: "register of agreements and assessments",
    admittedIn: LEGAL,
  },
  plan: {
    ...source,
    owner: "product-manager",
    confirms: "finance-partner",
    unit: "account",
    evidence: "the plan in the billing system, read at each exposure",
    register: "billing system",
    admittedIn: READINESS,
  },
  contract: {
    ...source,
    owner: "legal-operations",
    confirms: "legal-counsel",
    unit: "account",
    evidence: "a clause tag on the account that Legal operations keeps, read at each exposure",
    register: "register of contracts",
    admittedIn: ["conditional_admission", "segment_targeting"],
  },
  consent: {
    ...source,
    owner: "privacy-officer",
    confirms: "dpo",
    unit: "person",
    evidence: "the person's line in the consent ledger, read at each exposure",
    register: "consent ledger",
    admittedIn: LEGAL,
  },
  age: {
    ...source,
    owner: "privacy-officer",
    confirms: "legal-counsel",
    unit: "person",
    evidence: "age of the person as the account has it, read at each exposure; an unknown age keeps out",
    register: "register of ages and parents' consent",
    admittedIn: LEGAL,
  },
  platform: {
    ...source,
    owner: "engineering-lead",
    confirms: "quality-lead",
    unit: "account or person",
    evidence: "version and platform that the client sends with each request",
    register: "release record",
    admittedIn: READINESS,
  },
  language: {
    ...source,
    owner: "ml-lead",
    confirms: "localisation-lead",
    unit: "account or person",
    evidence: CASES_OF_EVIDENCE.languageRead,
    register: "evaluation record of the language",
    admittedIn: SEGMENT,
  },
  "account-state": {
    ...source,
    owner: "customer-success-lead",
    confirms: "support-lead",
    unit: "account or person",
    evidence: "state of the account in the customer records, read at each exposure",
    register: "customer records",
    admittedIn: READINESS,
  },
  role: {
    ...source,
    owner: "product-manager",
    confirms: "domain-lead",
    unit: "person",
    evidence: "role of the person in the directory, read at each exposure",
    register: "directory of roles",
    admittedIn: SEGMENT,
  },
  integration: {
    ...source,
    owner: "engineering-lead",
    confirms: "quality-lead",
    unit: "account",
    evidence: "connections of the account in the configuration, read at each exposure",
    register: "configuration record",
    admittedIn: READINESS,
  },
  other: {
    ...source,
    owner: "product-manager",
    confirms: "legal-counsel",
    unit: "account or person",
    evidence: "an attribute that the product manager names before phase 1, read at each exposure",
    register: "register that the product manager names before phase 1",
    admittedIn: LEGAL,
  },
};
