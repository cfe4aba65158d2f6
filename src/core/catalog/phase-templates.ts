import type { Archetype, RiskLevel } from "../brief/facts.ts";
import type { Sourced } from "./sourced.ts";

/** A kind of phase: how long at least, and what must be there before it begins. */
export interface PhaseTemplate extends Sourced {
  readonly title: string;
  readonly minimumDays: Readonly<Record<RiskLevel, number>>;
  /** Who is in; {people} and {where} stand for the feature's own users, {data} for what phase 1 runs on, {segments} for how segments start. */
  readonly include: string;
  readonly entry: readonly string[];
  /** The same where somebody is held back to compare with. */
  readonly entryWithControl?: readonly string[];
  /** To users, in one line each. */
  readonly messages: readonly string[];
  /** To the administrators of customers, where there are any. */
  readonly administrators: string | null;
  readonly support: string | null;
  readonly leaders: string | null;
  /** Where cohorts are lists of names: what the kind is then called, and who is in. */
  readonly named: { readonly title: string; readonly include: string } | null;
  /** Who is in where the feature decides about cases: nobody volunteers to be decided about. {units} stand for what it makes. */
  readonly byCase?: { readonly include: string; readonly messages: readonly string[] };
}

/** The same words where a phase's usual ones would say what is not so: nobody is held back. */
export const MAJORITY_WITHOUT_HOLDOUT = {
  source: "Rampwright: phase library",
  status: "our default",
  title: "Majority",
  include:
    "a larger part of {people}, drawn by lot; those who still wait are the comparison, and nobody is held back for good",
} as const;

/** Kinds of feature whose output is a decision about a case: the people it is about do not take part by choice. */
export const DECIDES_ABOUT_CASES = {
  source: "Rampwright: phase library",
  status: "our default",
  archetypes: ["prediction", "classification"],
} as const satisfies Sourced & { archetypes: readonly Archetype[] };

const ours = { source: "Rampwright: phase library", status: "our default" } as const;
const ABOUT_CASES = "Those decided about: notice where the law asks for it, before the first decision";
/** What customers' administrators are told so many days ahead, where there are any; contracts may ask for more. */
export const TOLD_AHEAD = {
  source: "Rampwright: notices to customers; contracts often give 30 days",
  status: "our default",
  days: 30,
  subProcessors:
    "Customers' administrators told of new sub-processors, if there are any: {days} days before {phase} at the latest",
  general: "Customers' administrators told of {phase}: {days} days ahead, where it is on by default",
  before: ", which is {days} days before this plan begins",
} as const satisfies Sourced & Record<string, unknown>;
/** Kills bind from the first customer on, at night too. */
const ON_CALL = "On-call rota named for every hour in which the feature is on, and paged once as a trial";

const days = (low: number, medium: number, high: number, critical: number) => ({ low, medium, high, critical });

export const PHASE_TEMPLATES = {
  internal: {
    ...ours,
    title: "Internal",
    minimumDays: days(7, 7, 14, 14),
    include: "the team that builds the feature and champions among the maker's staff, on {data}; nobody else",
    entry: [
      "Threat model written",
      "Evaluation set frozen",
      "Off switch and levers of containment built and tried once",
      "Every exclusion has a rule that a test covers",
    ],
    messages: ["Staff: what is logged, where to report"],
    administrators: null,
    support: "Support: briefing on what the feature does and does not do",
    leaders: null,
    named: null,
  },
  shadow: {
    ...ours,
    title: "Shadow",
    minimumDays: days(7, 14, 14, 14),
    include: "a random part of the inputs of {people}, processed and shown to nobody",
    entry: [
      "Checks for privacy and controls of laws signed at the gate before, and covering shadow processing",
      "Shadow outputs kept until outcomes are known and judged, then deleted within 30 days",
      "Shadow load kept apart from the live path",
    ],
    messages: ["Users: nothing is shown; notice where the law asks for it"],
    administrators: "Customer administrators: told where contracts ask for it",
    support: "Support: briefing on what is processed in silence",
    leaders: null,
    named: null,
  },
  closed_beta: {
    ...ours,
    title: "Closed Beta",
    minimumDays: days(14, 14, 14, 14),
    include: "half of the invited people {where} who volunteer, drawn by lot",
    entry: [
      "Support trained",
      "In-product disclosure live",
      "Off switch for each account",
      "Feedback form live",
      ON_CALL,
    ],
    messages: ["Participants: invitation, known limits, how to report, end date"],
    administrators: "Customer administrators: off switch for their account and data sheet",
    support: "Support: macros and route of escalation",
    leaders: "Leaders: one line a week",
    named: { title: "Closed Beta", include: "named people {where} who volunteered, agreed one by one" },
    byCase: {
      include:
        "{units} on a random part of the cases, read by named staff {where}; the other cases are handled as before",
      messages: ["Named staff: invitation, known limits, how to report, end date", ABOUT_CASES],
    },
  },
  opt_in_beta: {
    ...ours,
    title: "Opt-in Beta",
    minimumDays: days(14, 14, 14, 14),
    include:
      "people {where} who switch the feature on themselves, up to the cap; half of the volunteers get it, drawn by lot",
    entry: [
      "Toggle with plain text and a way out",
      "Cap enforced by the flag service",
      "Support macros ready",
      ON_CALL,
    ],
    messages: ["Participants: in-product invitation, known limits, end date"],
    administrators: "Customer administrators: off switch for their account and data sheet",
    support: "Support: macros and route of escalation",
    leaders: "Leaders: one line a week",
    named: { title: "Opt-in Beta", include: "named people {where} who asked for it, first come, first served" },
    byCase: {
      include: "{units} on a random part of the cases {where}; the other cases are handled as before",
      messages: ["Those who see them: known limits, how to report, end date", ABOUT_CASES],
    },
  },
  canary: {
    ...ours,
    title: "Canary",
    minimumDays: days(14, 14, 14, 14),
    include: "a random part of {people}",
    entry: ["Every incident and report of the phase before closed, or with an owner"],
    entryWithControl: [
      "Comparison with the control runs by itself",
      "Assignment checked on a day without difference (sample ratio)",
    ],
    messages: ["Everyone: release note"],
    administrators: "Customer administrators: note 14 days ahead",
    support: "Support: 10 to 20 % more staff hours planned",
    leaders: "Leaders: result of the gate",
    named: { title: "Wider Pilot", include: "more named people {where}, of every role and site" },
  },
  regional_expansion: {
    ...ours,
    title: "Regional Expansion",
    minimumDays: days(14, 14, 14, 14),
    include: "a random part of {people}{segments}",
    entry: ["Each region's language evaluated", "Support cover in each region's hours"],
    messages: ["Users of each region: in-product notice"],
    administrators: "Customer administrators: note 14 days ahead",
    support: "Support: 10 to 20 % more staff hours planned, in each region's hours",
    leaders: "Leaders: result of the gate",
    named: { title: "Regional Expansion", include: "more named people {where}, region by region" },
  },
  segment_targeting: {
    ...ours,
    title: "Segment Targeting",
    minimumDays: days(14, 21, 21, 21),
    include: "a random part of {people}{segments}",
    entry: ["Results can be read for each segment alone"],
    messages: ["Users of each segment: tips for their work"],
    administrators: "Customer administrators: note 14 days ahead",
    support: "Support: tags by segment",
    leaders: "Leaders: result of the gate",
    named: null,
  },
  conditional_admission: {
    ...ours,
    title: "Wider Rollout",
    minimumDays: days(21, 21, 28, 28),
    include: "a larger random part of {people}, and with them those whose condition is recorded as met",
    entry: [
      "Register of conditions met is live and checked at each exposure",
      "Notices in the languages of those admitted",
    ],
    messages: ["Those admitted: notice and choice before their first use"],
    administrators: "Customer administrators: notice 30 days ahead, with sub-processors",
    support: "Support: privacy desk briefed",
    leaders: "Leaders: memo of Legal",
    named: {
      title: "Wider Pilot",
      include: "more named people {where}, and with them those whose condition is recorded as met",
    },
  },
  holdout_majority: {
    ...ours,
    title: "Majority with Holdout",
    minimumDays: days(28, 28, 28, 28),
    include: "a larger part of {people}, drawn by lot, beside the holdout",
    entry: ["Unit of assignment fixed", "Power calculation filed"],
    messages: ["Everyone: help-centre line that availability varies"],
    administrators: "Customer administrators: note 14 days ahead",
    support: "Support: full cover",
    leaders: "Leaders: result of the gate",
    named: null,
  },
  general_availability: {
    ...ours,
    title: "General Availability",
    minimumDays: days(7, 7, 7, 7),
    include: "all {people}, in steps",
    entry: ["{capacity}", "On-call rota extended to full volume", "Rollback rehearsed in the last 30 days"],
    messages: ["Everyone: release note and help centre"],
    administrators: "Customer administrators: 30 days ahead where it is on by default",
    support: "Support: full cover",
    leaders: "Leaders: date of the review after 90 days",
    named: { title: "General Availability", include: "everybody who is eligible, by name" },
  },
} as const satisfies Record<string, PhaseTemplate>;
