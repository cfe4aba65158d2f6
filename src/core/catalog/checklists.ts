import { type Cited, ours } from "./metrics/cited.ts";
import type { RoleId } from "./roles/roles.ts";

/** A line that a person ticks. Slots: {units}, {count}, {coverage}, {names}, {tries}, {duties}, {refusals}, {holdout}. */
export interface ChecklistRow extends Cited {
  readonly subject: string;
  readonly check: string;
  /** Parts of the proof, and where it is kept. */
  readonly proof: readonly string[];
  readonly owner: RoleId;
  readonly why: string;
}

const source = ours("phase library: checklists");

/** Beside the check of exclusions, where some are out because they refused. */
export const REFUSALS_REACHED = {
  ...source,
  check: "; refusals are read at each exposure, and with their register out of reach nobody is served",
} as const;

/** Lines that plans have whatever the brief says. Those of hazards, laws and conditions come from their own rows. */
export const CHECKLISTS = {
  rollback: {
    ...source,
    subject: "rollback_rehearsed",
    check:
      "Rollback rehearsed by the flag, by each lever of containment, and with the flag service cut off: refused by the server and gone from each surface within the times of the switch",
    proof: ["Log of the drill: date, minutes, who", "Oldest client that still showed the feature, and for how long"],
    owner: "sre-lead",
    why: "a kill rule is worth what its switch is worth",
  },
  rollbackAgain: {
    ...source,
    subject: "rollback_rehearsed_again",
    check: "Rollback rehearsed again within the 30 days before general availability, within the times of the switch",
    proof: ["Log of the drill under the present load: date, minutes, who"],
    owner: "sre-lead",
    why: "load, people on call and clients have changed since the first drill",
  },
  exclusions: {
    ...source,
    subject: "exclusions_enforced",
    check:
      "Every exclusion ({count}) keeps out its synthetic accounts, 500 in all; what it reads is on record for at least {coverage} % of real ones, and those who are eligible are counted{refusals}",
    proof: [
      "Report of the eligibility test, one line an exclusion",
      "Share of accounts and people with every attribute that an exclusion reads",
      "Logging, shadow and evaluation data searched for those kept out",
    ],
    owner: "engineering-lead",
    why: "a leak is cheapest to find before anybody is exposed",
  },
  exclusionsByHand: {
    ...source,
    subject: "exclusions_enforced",
    check:
      "Every exclusion ({count}) tried by hand with {tries}: none who is kept out gets the feature, and who can't be told apart stays out{refusals}",
    proof: ["List of the tries with what each one showed", "Records and evaluation data searched for those kept out"],
    owner: "engineering-lead",
    why: "a leak is cheapest to find before anybody is exposed",
  },
  noExclusionsByHand: {
    ...source,
    subject: "exclusions_enforced",
    check: "Nobody outside the named cohort gets the feature, tried by hand with {tries}",
    proof: ["List of the tries"],
    owner: "engineering-lead",
    why: "a leak is cheapest to find before anybody is exposed",
  },
  noExclusions: {
    ...source,
    subject: "exclusions_enforced",
    check: "The flag service lets in nobody outside the cohort, tried with 500 synthetic accounts",
    proof: ["Report of the eligibility test"],
    owner: "engineering-lead",
    why: "a leak is cheapest to find before anybody is exposed",
  },
  quality: {
    ...source,
    subject: "expert_review",
    check:
      "Experts have scored the first 150 {units}, or all where there are fewer: at least 80 % fit in content and tone to use, with small changes at most; no defect of severity S0 or S1 open; baselines that rules compare with on record",
    proof: [
      "Scores on the frozen rubric, two raters for the first 100, with the number of {units}",
      "List of defects with the number of {units} tried",
      "Cost, P95 and other values that rules compare with, on replayed load or from the present way of working",
    ],
    owner: "domain-lead",
    why: "staff are not the population: quality is judged here, adoption is not",
  },
  shadow: {
    ...source,
    subject: "shadow_comparison",
    check: "At least 300 shadow {units} compared by experts with the present way of working, blind to which is which",
    proof: [
      "Comparison report with 200 disagreements reviewed",
      "Cost and P95 under mirrored load",
      "Search of the shadow store for those kept out: none found",
    ],
    owner: "ml-lead",
    why: "errors are seen before a customer sees them",
  },
  records: {
    ...source,
    subject: "records_schedule",
    check:
      "Drafts, prompts and outputs are kept for their scheduled time, superseded versions marked and not deleted; only Legal lifts a hold",
    proof: [
      "Records schedule with the feature in it",
      "Trial of a hold on one item",
      "Kept, confirmed by counsel: {duties}",
    ],
    owner: "legal-counsel",
    why: "a law of the brief asks for records to be kept",
  },
  baselines: {
    ...source,
    subject: "baselines_and_targets",
    check: "Present value recorded and target agreed for {names}",
    proof: ["Value, dates and number of {units} of each", "Target and who approved it"],
    owner: "product-manager",
    why: "named in the brief without a number",
  },
  closing: {
    ...source,
    subject: "handed_over",
    check:
      "Ownership handed over: runbook, alerts and reviews at 30, 60 and 90 days have owners, and the flag has an end date",
    proof: [
      "Signed hand-over",
      "Dates of the three reviews",
      "Date on which the flag is removed, and the holdout ends where there is one",
    ],
    owner: "product-manager",
    why: "a rollout that nobody closes stays an experiment",
  },
} as const satisfies Record<string, ChecklistRow>;
