import { type Cited, ours } from "./metrics/cited.ts";
import type { CatalogPhaseKind } from "./metrics/phase-roles.ts";

/** What happens to data in a phase. Slots: {units}, {out}, {first}: what is used where a law lets no real record be used yet. */
export interface DataFlowRow extends Cited {
  readonly data: string;
  /** The same where a law lets no real record be used before the controls are live; null: they are live. */
  readonly protectedData: string | null;
  readonly flow: string;
  readonly retention: string;
}

const source = ours("data flows by kind of phase");
const LIVE = "[as the terms say; the vendor keeps nothing, or 30 days at most: to confirm]";
const live = (whose: string): DataFlowRow => ({
  ...source,
  data: `what ${whose} put in, and what the feature makes of it; nothing of {out}`,
  protectedData: null,
  flow: "product to feature to model vendor and back; logs and metrics without content, audited samples apart",
  retention: LIVE,
});

export const DATA_FLOWS = {
  internal: {
    ...source,
    data: "copies and replayed inputs with names taken out, and what staff type in; nothing of {out}",
    protectedData: "{first}; no real record before the gate into the first customer phase; nothing of {out}",
    flow: "test environment to model vendor and back; no customer system is written to",
    retention: "30 days at most [to confirm]",
  },
  shadow: {
    ...source,
    data: "a random part of eligible live inputs, and {units} that nobody is shown; nothing of {out}",
    protectedData:
      "{first}, and {units} that nobody is shown; no real record before the gate into the first customer phase; nothing of {out}",
    flow: "copy of the input to the model vendor; {units} to a store that named reviewers can open",
    retention: "30 days at most, then deleted with a record of it [to confirm]",
  },
  closed_beta: live("invited people"),
  opt_in_beta: live("people who switched the feature on"),
  canary: live("the people drawn by lot and of the phase before"),
  regional_expansion: live("people of the regions let in so far"),
  segment_targeting: live("people of the segments let in so far"),
  conditional_admission: live("those let in so far, and those whose condition is on record"),
  holdout_majority: live("a larger part of the eligible people"),
  general_availability: live("all eligible people but the holdout"),
} as const satisfies Record<CatalogPhaseKind, DataFlowRow>;

/** What the role of the maker means for the basis, as a placeholder for whoever owns it. Slot: {owner}. */
export const LAWFUL_BASIS = {
  ...source,
  processor: "[on the customer's instructions, as processor: {owner} checks that the terms cover this feature]",
  controller: "[as controller: {owner} records the basis for this use, and one more for special data]",
  vendor: "[on the customers' terms: {owner} checks that they cover this feature, its purpose and its sub-processors]",
  own: "[{owner} records the ground in law for this use, and one more for sensitive data]",
  employer: "[as employer: {owner} records the basis; consent of staff is seldom free]",
} as const;

/** Notices that Legal has to word, whatever the laws. Slot: {feature}. */
export const NOTICES = {
  ...source,
  always: [
    "[At the first use of {feature}: made with AI, what is logged, how to switch it off, how to report]",
    "[To those affected and to customers after an event: decided by role and law within the internal clock]",
  ],
  business: ["[To customers' administrators: new sub-processor, data sheet, control for their account]"],
  invited: ["[Invitation to the beta: limits, end date, what happens to the data afterwards]"],
} as const;
