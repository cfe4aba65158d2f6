import type { ExclusionKind, HazardId, Market } from "../brief/facts.ts";
import { type Cited, ours } from "./metrics/cited.ts";
import type { CatalogPhaseKind } from "./metrics/phase-roles.ts";
import type { RoleId } from "./roles/roles.ts";

/** A group that plans keep out although the brief doesn't name it: "added by this plan, confirm". */
export interface AddedExclusion extends Cited {
  readonly text: string;
  readonly kind: ExclusionKind;
  readonly evidence: string;
  readonly owner: RoleId;
  readonly why: string;
  /** All that is given must hold. */
  readonly when: {
    readonly markets: readonly Market[] | null;
    /** The brief keeps somebody out. */
    readonly besideOthers: boolean;
    /** One of these hazards is named. */
    readonly hazards: readonly HazardId[] | null;
    /** The brief has no exclusion of this kind. */
    readonly noneOfKind: ExclusionKind | null;
  };
  /** Kept out until this kind of phase is over; null for good. */
  readonly until: { readonly after: CatalogPhaseKind; readonly text: string; readonly check: string } | null;
  /** Of those kept out for good: what lets one of them in. */
  readonly usuallyLiftedBy: string | null;
}

const source = ours("exclusions that plans add");

export const ADDED_EXCLUSIONS: readonly AddedExclusion[] = [
  {
    ...source,
    text: "people and accounts whose status for an exclusion is unknown",
    kind: "other",
    evidence:
      "an attribute that an exclusion reads is empty at the exposure, or its register can't be read; no entry among refusals is no gap",
    owner: "engineering-lead",
    why: "exclusions fail closed: who can't be checked stays out",
    when: { markets: null, besideOthers: true, hazards: null, noneOfKind: null },
    until: null,
    usuallyLiftedBy: "the missing attribute, once it is on record",
  },
  {
    ...source,
    text: "accounts in an open escalation or within 60 days of renewal",
    kind: "account-state",
    evidence: "state of the account and its renewal date in the customer records, read at each exposure",
    owner: "customer-success-lead",
    why: "a beta should neither burden a strained account nor be read through one",
    when: { markets: ["B2B", "B2B2C"], besideOthers: false, hazards: null, noneOfKind: "account-state" },
    until: {
      after: "closed_beta",
      text: "the closed beta is over and those who look after them clear them",
      check:
        "Accounts in an open escalation or near renewal: cleared one by one by those who look after them; the others stay out and the rest goes on",
    },
    usuallyLiftedBy: null,
  },
  {
    ...source,
    text: "people and accounts that have switched AI features off",
    kind: "consent",
    evidence: "the setting of the person, and of the account where an administrator has one, read at each exposure",
    owner: "privacy-officer",
    why: "a choice that somebody has made is kept",
    when: { markets: null, besideOthers: false, hazards: ["privacy"], noneOfKind: "consent" },
    until: null,
    usuallyLiftedBy: "the choice of whoever switched them off to switch them on",
  },
];

/** Accounts without what a law asks of each of them. Slot: {missing}. */
export const ACCOUNTS_WITHOUT = {
  ...source,
  markets: ["B2B", "B2B2C"] as readonly Market[],
  text: "accounts without {missing}",
  kind: "contract",
  evidence:
    "the account's own line in the register of agreements that Legal operations keeps, read at each exposure; without one it stays out, and an agreement that ends keeps it out within 24 hours",
  owner: "legal-operations",
  why: "the law asks it of each account, so one signature lets in one account",
  usuallyLiftedBy: "the signed agreement, once it is on record for the account",
} as const;
