import { type Cited, ours } from "../metrics/cited.ts";
import type { RoleId } from "./roles.ts";

/** Who confirms a condition by what it is about, or by whom it is about, before law and kind of the exclusion decide. */
export interface ConfirmerRow extends Cited {
  /** In the words of the condition; of an exclusion of a state of accounts or people, in its own words. */
  readonly words: RegExp;
  readonly of: "condition" | "state";
  readonly role: RoleId;
}

export const CONFIRMERS: readonly ConfirmerRow[] = [
  {
    ...ours("who confirms conditions"),
    words:
      /\b(?:pharmacists?|physicians?|clinicians?|clinical|doctors?|nurses?|p(?:a)?ediatric\w*|surgeons?|medical director)\b/i,
    of: "condition",
    role: "clinical-safety-officer",
  },
  {
    ...ours("who confirms conditions"),
    words: /\b(?:fraud\w*|chargebacks?|identity check|money laundering|sanctions?)\b/i,
    of: "state",
    role: "risk-officer",
  },
  {
    ...ours("who confirms conditions"),
    words: /\b(?:hardship|vulnerable|bankrupt\w*|insolven\w*|collections?|debt advice|forbearance)\b/i,
    of: "state",
    role: "compliance-officer",
  },
  {
    ...ours("who confirms conditions"),
    words: /\b(?:legal dispute|lawsuit|litigation|IP dispute|copyright|under notice)\b/i,
    of: "state",
    role: "legal-counsel",
  },
  {
    ...ours("who confirms conditions"),
    words: /\b(?:invoices?|unpaid|arrears|overdue|credit hold|billing|payments?|trials?|paused)\b/i,
    of: "state",
    role: "finance-partner",
  },
];
