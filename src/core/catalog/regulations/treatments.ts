import { type Cited, ours } from "../metrics/cited.ts";

export interface TreatmentRow extends Cited {
  readonly meaning: string;
  /** Wording of a cohort line. Slots: {owner}, {phase}, {condition}, {control}, {data}. */
  readonly wording: string;
}

const source = ours("treatment of those whom a law protects");

export const TREATMENTS = {
  XP: {
    ...source,
    meaning: "excluded in this plan",
    wording: "Not in any phase. Admission needs a new plan approved by {owner}.",
  },
  XU: {
    ...source,
    meaning: "excluded until a named condition is shown, account by account or region by region",
    wording: "Admitted in {phase} only where {condition} is recorded as met; others stay excluded.",
  },
  AC: {
    ...source,
    meaning: "allowed with a control that is live before exposure",
    wording: "Included from {phase} with {control} active.",
  },
  XD: {
    ...source,
    meaning: "a kind of data or an action is excluded, not the people",
    wording: "Users included; {data} blocked at input and in logs.",
  },
} as const satisfies Record<string, TreatmentRow>;

export type TreatmentId = keyof typeof TREATMENTS;

/** Which treatment holds when the brief speaks of the law or the group itself. */
export const BRIEF_WINS = {
  ...source,
  rules: [
    "A condition that the brief states wins; conditions of the law are added as also needed and never replace it",
    "An exclusion without a condition stays for good; the condition that would normally lift it is a note",
    "A law that the brief names only as an exposure is treated as allowed with a control",
  ],
} as const;

/** How somebody who was excluded comes in; printed for every condition. */
export const LIFT_PROTOCOL = {
  ...ours("how an exclusion is lifted"),
  steps: [
    "Type of evidence, owner and register named: contract, assessment or consent ledger",
    "Verified by somebody outside the product team",
    "Eligibility set for each account by Legal operations, not by engineering",
    "First 14 days: daily leak check, 10 % of those newly admitted, a gate of their own",
    "End of consent or contract removes eligibility within 24 hours",
    "A region never signs: agreements are per account, assessments per processing, consent per person",
  ],
} as const;

/** Who is told depends on the role: a vendor tells its customer, not the end users or the authority. */
export const WHO_TELLS = {
  ...source,
  text: "A processor, business associate or service provider tells its customer within the contract's time, not the end users or the authority, unless the contract says so; nobody is promised notice before triage",
} as const;

/** No number shows that a control is live, so no rule watches it. Slot: {within}. */
export const CONTROL_LOST = {
  ...source,
  text: "No rule watches whether a control of a law is live: whoever finds one missing tells the law's owner at once, who has the rollout paused by hand within {within}, until the control is back and signed",
} as const;

export const DISCLAIMER = "Not legal advice: Legal confirms which laws apply and what they ask.";
