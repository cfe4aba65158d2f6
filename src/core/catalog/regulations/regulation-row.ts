import type { Market, RegulationId } from "../../brief/facts.ts";
import type { Condition } from "../archetypes/traits.ts";
import { type Cited, ours } from "../metrics/cited.ts";
import type { CatalogPhaseKind } from "../metrics/phase-roles.ts";
import type { Duration } from "../metrics/time.ts";
import type { RecordDuty } from "../record-duties.ts";
import type { RoleId } from "../roles/roles.ts";
import type { TreatmentId } from "./treatments.ts";

/** A sentence about the law, its place in the law and where it was read. */
export interface LawLine extends Cited {
  readonly text: string;
  readonly citation: string;
}

/** When somebody must be told. */
export interface StatutoryClock extends Cited {
  readonly kind: "statutory";
  /** Null: the law gives no length ("without delay"). */
  readonly within: Duration | null;
  /** `within` counts working days. */
  readonly workingDays: boolean;
  /** The time as it is printed. */
  readonly time: string;
  readonly to: string;
  readonly trigger: string;
  readonly citation: string;
  /** Roles under the law that owe it, the first of them as the plan calls them; null: whoever is under the law. */
  readonly binds: readonly string[] | null;
}

export interface ContractClock {
  readonly kind: "contract";
  readonly text: "no statutory clock: by contract";
  /** What contracts usually say; null where nothing is known. */
  readonly usually: string | null;
  readonly binds: readonly string[] | null;
}

/** A case in which the law treats people otherwise than by default. */
export interface TreatmentCase {
  readonly treatment: TreatmentId;
  readonly when: string;
  /** What is asked where the brief leaves the case open; null where the plan decides it: by market, or by an exclusion. */
  readonly asks: string | null;
}

/** Where a law can apply at all. A brief that names it elsewhere is heeded, and asked which law it means. */
export interface Applicability {
  readonly markets: readonly Market[] | null;
  /** At least one of these must stand in the brief; null: none is needed. */
  readonly words: RegExp | null;
  readonly doubt: string;
  /** What may apply in its place. */
  readonly instead: string;
}

/** What a law asks only in a case: of a product with these traits, or of a maker in this role. All that is given must be so. */
export interface AskedWhere extends Condition {
  readonly role?: string;
  readonly gates: readonly string[];
  readonly proof?: readonly string[];
}

/** What differs where a law's name stands for other rules of the same authority, by the brief's words; the first that fits. */
export type LawVariant = Partial<Omit<RegulationRow, "id" | "owner" | "variants">> & {
  readonly words: RegExp;
  /** Words that rule it out. */
  readonly unless: RegExp | null;
  /** What it asks to be kept, in place of what the law's name usually stands for. */
  readonly records?: RecordDuty;
};

/** A part of those protected that stays out by the law's own condition, where the brief says nothing of the part. */
export interface WaitingPart {
  /** Id of the place. */
  readonly place: string;
  readonly text: string;
  readonly until: string;
}

/** What a law asks of a rollout. Slots in texts: {account}, {feature}. */
export interface RegulationRow extends Cited {
  readonly id: RegulationId;
  /** A standard protects nobody by law: contracts ask for it. */
  readonly kind: "law" | "standard";
  readonly name: string;
  readonly appliesTo?: Applicability;
  readonly covers: string;
  /** Whose admission it decides, as a cohort line names them. */
  readonly protects: string;
  readonly treatment: {
    readonly byDefault: TreatmentId;
    readonly cases: readonly TreatmentCase[];
  };
  readonly waitingPart?: WaitingPart;
  /** What stays out beside a part of the place that the brief lets in; only where the law keeps all out by default. */
  readonly restOfPlace?: string;
  /** What each account must have signed where the maker sells to accounts: one without it stays out. */
  readonly perAccount?: string;
  /** What is let in one by one: account, child, number, system. */
  readonly liftedBy: string;
  /** Kind of phase in which those protected usually come in first; null: none, any, or one of their own. */
  readonly admittedIn: CatalogPhaseKind | null;
  readonly admittedInText: string;
  /** The line of a cohort under the default treatment. */
  readonly cohort: string;
  readonly condition: string;
  /** Where the market changes what admits. */
  readonly conditionByMarket?: Partial<Readonly<Record<Market, string>>>;
  readonly lifts: readonly string[];
  /** What shows the condition at the gate. */
  readonly proof: readonly string[];
  /** Checklist lines before those protected are admitted. */
  readonly gates: readonly string[];
  /** Gates that ask something only where what the feature makes goes to customers. */
  readonly gatesOfCustomers?: readonly string[];
  readonly gatesWhere?: readonly AskedWhere[];
  readonly variants?: readonly LawVariant[];
  /** Ids of metrics after admission. */
  readonly monitors: readonly string[];
  /** The first is the strictest for the role assumed; stages of one duty stand in order. */
  readonly clocks: readonly [StatutoryClock | ContractClock, ...(StatutoryClock | ContractClock)[]];
  readonly roleAssumed: {
    readonly byDefault: string;
    readonly byMarket: Partial<Readonly<Record<Market, string>>>;
    /** In the brief's words, where the market decides nothing. */
    readonly byWords?: { readonly words: RegExp; readonly role: string };
    /** What the roles owe, where the choice decides more than who is told. */
    readonly choice?: string;
  };
  readonly owner: RoleId;
  readonly consulted: readonly RoleId[];
  readonly lines: readonly LawLine[];
  readonly citations: string;
  readonly checkAgain: readonly string[];
  readonly never: readonly string[];
}

/** Treatments, gates and wording are ours; what the law says carries its own source in `lines` and `clocks`. */
export const SOURCE = ours("regulations: treatment, gates and monitors");

type Clock = Omit<StatutoryClock, "kind" | "workingDays" | "binds"> &
  Partial<Pick<StatutoryClock, "workingDays" | "binds">>;

export function clock(row: Clock): StatutoryClock {
  return { kind: "statutory", workingDays: false, binds: null, ...row };
}

export function byContract(usually: string | null = null, binds: readonly string[] | null = null): ContractClock {
  return { kind: "contract", text: "no statutory clock: by contract", usually, binds };
}

export const CONTROLLER_OR_PROCESSOR = {
  byDefault: "controller",
  byMarket: { B2B: "processor", B2B2C: "processor" },
} as const;
export const NOT_APPLICABLE = { byDefault: "not applicable", byMarket: {} } as const;
