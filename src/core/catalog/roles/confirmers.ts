import { type Cited, ours } from "../metrics/cited.ts";
import type { RoleId } from "./roles.ts";

/** Who confirms a condition by what it is about, before law and kind of the exclusion decide. */
export interface ConfirmerRow extends Cited {
  /** In the words of the condition. */
  readonly words: RegExp;
  readonly role: RoleId;
}

export const CONFIRMERS: readonly ConfirmerRow[] = [
  {
    ...ours("who confirms conditions"),
    words:
      /\b(?:pharmacists?|physicians?|clinicians?|clinical|doctors?|nurses?|p(?:a)?ediatric\w*|surgeons?|medical director)\b/i,
    role: "clinical-safety-officer",
  },
];
