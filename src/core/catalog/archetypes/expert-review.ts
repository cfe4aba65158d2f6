import { ours } from "../metrics/cited.ts";
import { SOURCES } from "../metrics/sources.ts";

/** How every review by experts is done, whatever the archetype. */
export const EXPERT_REVIEW = {
  ...ours("standard of expert review"),
  raters:
    "Two raters for each of the first 100 items; one rater only once their weighted kappa is at least 0.6; a third breaks ties",
  sample:
    "A simple random sample of displayed units, stratified by segment and language; a risk-weighted sample beside it is never mixed into the rate",
  itemsPerWeek: { beta: 200, expansion: 200, segment: 300, conditional: 300 },
  afterGeneralAvailability: { items: 200, everyWeeks: 2 },
  itemsForCeiling: [
    { ceilingPercent: 2, items: 500 },
    { ceilingPercent: 0.5, items: 1_500 },
  ],
  leastKappa: 0.6,
  blinding: "Raters see output and source, not the arm; each item gets a usefulness score of 1 to 5 and a failure code",
  definition: "The definition of a failure is fixed before phase 1 and frozen",
  reported: [
    {
      text: "a pre-registered study of legal research tools reported kappa 0.77 on hand-graded answers",
      ...SOURCES.legalResearch,
    },
    {
      text: "on clinical notes the same outputs scored a mean of 35 % hallucination word by word and 9 % where valid inference was allowed",
      ...SOURCES.clinicalNotes,
    },
  ],
} as const;

/** Logged by every feature; an archetype's own names replace the word unit. */
export const COMMON_EVENTS = [
  "feature_exposed",
  "unit_requested",
  "unit_generated",
  "unit_displayed",
  "unit_accepted",
  "unit_edited",
  "unit_applied",
  "unit_dismissed",
  "unit_undone",
  "unit_flagged",
  "unit_blocked",
  "unit_error",
  "kill_switch_toggled",
  "model_version_changed",
  "shadow_unit_generated",
  "exclusion_check",
  "consent_granted",
  "consent_withdrawn",
  "human_review_completed",
] as const;

/** On every event. */
export const EVENT_FIELDS = [
  "pseudonymous user id",
  "account id",
  "cohort and phase id",
  "arm",
  "model version",
  "prompt version",
  "locale",
  "platform",
  "plan",
  "latency in milliseconds",
  "cost in millionths of a dollar",
  "region of processing",
] as const;
