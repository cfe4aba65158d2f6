import type { ExclusionKind, HazardId, RegulationId } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";
import { type Duration, days, hours, minutes } from "../metrics/time.ts";
import type { RoleId } from "../roles/roles.ts";

export interface SeverityRow extends Cited {
  readonly meaning: string;
  /** How soon somebody has acted. */
  readonly actWithin: Duration;
  /** How soon Legal knows; null where it need not. */
  readonly legalToldWithin: Duration | null;
  /** Slots: {act}, how soon the plan's rule on such an event acts; {told}, how soon Legal knows in this plan. */
  readonly clock: string;
  readonly mayActAlone: readonly RoleId[];
}

const source = ours("severities");

/** Of a confirmed event, the gravest first. */
export const SEVERITIES = {
  S0: {
    ...source,
    meaning:
      "actual or likely serious harm: injury, unlawful disclosure, loss of money at scale, child-safety event, irreversible action at scale",
    actWithin: minutes(15),
    legalToldWithin: hours(1),
    clock: "a confirmed case is contained at the server within {act}; executive and Legal told within {told}",
    mayActAlone: ["incident-commander", "security-lead", "trust-and-safety-lead"],
  },
  S1: {
    ...source,
    meaning: "confirmed harm to a few people, or breach of a kill limit",
    actWithin: hours(1),
    legalToldWithin: hours(4),
    clock: "a confirmed case is contained at the server within {act}; Legal told within {told}",
    mayActAlone: ["incident-commander"],
  },
  S2: {
    ...source,
    meaning: "pause limit crossed, no confirmed harm",
    actWithin: hours(24),
    legalToldWithin: null,
    clock: "expansion halted the same day; decision within 5 working days",
    mayActAlone: ["product-manager", "sre-lead"],
  },
  S3: {
    ...source,
    meaning: "investigate limit crossed",
    actWithin: days(1),
    legalToldWithin: null,
    clock: "owner named within 1 working day",
    mayActAlone: [],
  },
} as const satisfies Record<string, SeverityRow>;

export type SeverityId = keyof typeof SEVERITIES;

/** A group among the people of a plan whom harm hits harder, and what in a brief shows that it is there. */
export interface GroupAtRisk {
  readonly group: string;
  readonly hazards: readonly HazardId[];
  readonly regulations: readonly RegulationId[];
  /** In the unit of the population or the name of a segment. */
  readonly words: RegExp;
}

/** What makes an event one step graver than its default. */
export const RAISED_ONE_STEP = {
  ...source,
  /** A law shows that a group is there only where no exclusion of these kinds may keep it out. */
  lawsCountUnlessExcluded: ["regulated", "age", "consent"],
  groups: [
    {
      group: "minors",
      hazards: ["child-safety"],
      regulations: ["COPPA", "FERPA"],
      words: /\b(?:minors?|child(?:ren)?|kids?|pupils?|teens?|teenagers?)\b/i,
    },
    {
      group: "patients",
      hazards: ["clinical-safety"],
      regulations: ["HIPAA", "FDA", "MDR"],
      words: /\bpatients?\b/i,
    },
    {
      group: "applicants for credit, work, housing or benefits",
      hazards: [],
      regulations: ["ECOA", "FCRA", "EEOC", "NYC-LL144"],
      words: /\b(?:applicants?|borrowers?|job[- ]?seekers?|claimants?)\b/i,
    },
  ],
} as const satisfies Cited & { lawsCountUnlessExcluded: readonly ExclusionKind[]; groups: readonly GroupAtRisk[] };
