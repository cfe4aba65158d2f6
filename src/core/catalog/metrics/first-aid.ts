import { type Cited, ours } from "./cited.ts";
import type { LadderId } from "./ladders.ts";

/** What whoever is on call may try before a rule fires; it replaces no rule. Slots: {triage}, how soon a report is looked into; the feature's nouns. */
export interface FirstAidRow extends Cited {
  /** Ids of metrics; a row for a metric comes before one for its ladder. */
  readonly metrics: readonly string[];
  readonly ladders: readonly LadderId[];
  readonly does: string;
}

const source = ours("first aid by metric");

export const FIRST_AID: readonly FirstAidRow[] = [
  {
    ...source,
    metrics: ["oldest_open_report"],
    ladders: [],
    does: "contain what a report names as it comes in, and triage it within {triage}",
  },
  {
    ...source,
    metrics: ["call_success_rate"],
    ladders: [],
    does: "fall back to a second model or vendor where there is one, or hide the feature where it fails",
  },
  {
    ...source,
    metrics: ["suggestion_acceptance_rate", "completion_acceptance_rate", "slate_click_through"],
    ladders: [],
    does: "ask those who pass the {units} over for their reason, in one question; fewer than 400 answers give no share",
  },
  {
    ...source,
    metrics: [],
    ladders: ["LQ"],
    does: "degrade, by a smaller model, a cache or fewer candidates",
  },
  {
    ...source,
    metrics: [],
    ladders: ["HR"],
    does: "code every failure of the sample, and go back to the last passing version if one is the cause",
  },
];
