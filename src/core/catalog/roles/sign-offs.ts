import type { RiskLevel } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";
import type { CatalogPhaseKind } from "../metrics/phase-roles.ts";
import type { RoleId } from "./roles.ts";

/** Who lets a plan into a phase: one accountable approver, and vetoes on one's own rows only. */
export interface SignOff extends Cited {
  readonly approver: RoleId;
  readonly vetoes: readonly RoleId[];
  /** Vetoes that hold only in a case. */
  readonly conditional: readonly { readonly role: RoleId; readonly when: string }[];
}

const source = ours("decision rights by gate");
const row = (approver: RoleId, vetoes: readonly RoleId[], conditional: SignOff["conditional"] = []): SignOff => ({
  ...source,
  approver,
  vetoes,
  conditional,
});
// Exposure rises in every phase with customers, and whoever is on call carries it: the SRE lead can stop each.
const beta = row("product-manager", ["security-lead", "privacy-officer", "legal-counsel", "sre-lead", "support-lead"]);

/** By the phase that the gate leads into. */
export const SIGN_OFFS = {
  internal: row("engineering-lead", ["security-lead"]),
  shadow: row("ml-lead", ["privacy-officer", "legal-counsel", "domain-lead"]),
  closed_beta: beta,
  opt_in_beta: beta,
  canary: row("product-director", ["sre-lead", "support-lead"]),
  regional_expansion: row(
    "product-director",
    ["sre-lead", "support-lead"],
    [{ role: "legal-counsel", when: "a country is new" }],
  ),
  segment_targeting: row(
    "product-director",
    ["sre-lead", "support-lead"],
    [{ role: "responsible-ai-lead", when: "people are ranked" }],
  ),
  conditional_admission: row("product-director", ["privacy-officer", "legal-counsel", "security-lead", "sre-lead"]),
  holdout_majority: row("product-director", ["sre-lead", "data-science-lead", "finance-partner"]),
  general_availability: row("executive-sponsor", [
    "security-lead",
    "privacy-officer",
    "legal-counsel",
    "sre-lead",
    "support-lead",
    "data-science-lead",
    "finance-partner",
  ]),
} as const satisfies Record<CatalogPhaseKind, SignOff>;

/** Phases that let in people who were not exposed to anything before, or all: everybody who signs for a hazard can stop them, in others its owner. */
export const ADMITS_PEOPLE: readonly CatalogPhaseKind[] = [
  "shadow",
  "closed_beta",
  "opt_in_beta",
  "conditional_admission",
  "general_availability",
];

/** Severities whose signatories have that veto. */
export const GRAVE: readonly string[] = ["S0", "S1"];

/** Sign-offs that the risk adds at each gate; those of a row below are added too. */
export const SIGN_OFFS_BY_RISK = {
  low: { ...source, adds: [], board: null },
  medium: { ...source, adds: [], board: null },
  high: { ...source, adds: ["risk-officer"], board: null },
  critical: {
    ...source,
    adds: ["risk-officer", "executive-sponsor"],
    board: "where set up, the ethics, clinical or safety board",
  },
} as const satisfies Record<RiskLevel, Cited & { adds: readonly RoleId[]; board: string | null }>;

/** What a gate's packet holds, in order. */
export const GATE_PACKET = [
  "Exposure reached (people, units, each segment) against what was required",
  "Each gate metric: value, interval, number of units, window, target, and pass, fail or not measurable",
  "Comparison with control or baseline; the sample-ratio check where there is a control",
  "Harm audits with their number of items and upper bound",
  "Incidents and near misses with their status",
  "Result of the reconciliation of exclusions",
  "Versions of model, prompt and index: unchanged during the window, or the window restarted",
  "Forecast of cost and capacity for the next step",
  "Rollback drill: date, minutes, who",
] as const;
