import type { RiskLevel } from "../brief/facts.ts";
import type { Sourced } from "./sourced.ts";

/** A kind of phase: how long at least, who decides, what must be there before it begins. */
export interface PhaseTemplate extends Sourced {
  readonly title: string;
  readonly minimumDays: Readonly<Record<RiskLevel, number>>;
  readonly include: string;
  readonly entry: readonly string[];
  readonly approver: string;
  readonly vetoes: readonly string[];
  readonly messages: readonly string[];
}

const ours = { source: "Rampwright: phase library", status: "our default" } as const;
const days = (low: number, medium: number, high: number, critical: number) => ({ low, medium, high, critical });

export const PHASE_TEMPLATES = {
  internal: {
    ...ours,
    title: "Internal",
    minimumDays: days(7, 7, 14, 14),
    include:
      "the team that builds the feature and champions among the maker's staff, on copies or replayed data; no customer",
    entry: [
      "Threat model written",
      "Evaluation set frozen",
      "Off switch built and tried once",
      "Every exclusion has a rule that a test covers",
    ],
    approver: "Engineering lead",
    vetoes: ["Security"],
    messages: ["Staff: what is logged, where to report"],
  },
  shadow: {
    ...ours,
    title: "Shadow",
    minimumDays: days(7, 14, 14, 14),
    include: "a random part of eligible inputs, processed and shown to nobody",
    entry: [
      "Lawful basis and vendor terms cover shadow processing",
      "Retention of shadow outputs set to 30 days at most",
      "Shadow load kept apart from the live path",
    ],
    approver: "ML lead",
    vetoes: ["Privacy", "Domain lead"],
    messages: ["Customer administrators: told where contracts ask for it"],
  },
  closed_beta: {
    ...ours,
    title: "Closed Beta",
    minimumDays: days(14, 14, 14, 14),
    include: "invited people and accounts, at least half of them drawn by lot among those who volunteer",
    entry: ["Support trained", "In-product disclosure live", "Off switch for each account", "Feedback form live"],
    approver: "Product manager",
    vetoes: ["Security", "Privacy", "Support"],
    messages: ["Participants: invitation, known limits, how to report, end date"],
  },
  opt_in_beta: {
    ...ours,
    title: "Opt-in Beta",
    minimumDays: days(14, 14, 14, 14),
    include: "people who switch the feature on themselves, up to the cap; half of the volunteers get it, drawn by lot",
    entry: ["Toggle with plain text and a way out", "Cap enforced by the flag service", "Support macros ready"],
    approver: "Product manager",
    vetoes: ["Privacy", "Support"],
    messages: ["Participants: in-product invitation, known limits, end date"],
  },
  canary: {
    ...ours,
    title: "Canary",
    minimumDays: days(7, 14, 14, 14),
    include: "a random part of the eligible population",
    entry: [
      "Comparison with the control runs by itself",
      "Assignment checked on a day without difference (sample ratio)",
    ],
    approver: "Product director",
    vetoes: ["SRE", "Support"],
    messages: ["Everyone: release note"],
  },
  regional_expansion: {
    ...ours,
    title: "Regional Expansion",
    minimumDays: days(14, 14, 14, 14),
    include: "a random part of the eligible population, region by region",
    entry: ["Each region's language evaluated", "Support cover in each region's hours"],
    approver: "Product director",
    vetoes: ["SRE", "Support", "Legal"],
    messages: ["Users of each region: in-product notice"],
  },
  segment_targeting: {
    ...ours,
    title: "Segment Targeting",
    minimumDays: days(14, 21, 21, 21),
    include: "a random part of the eligible population, segment by segment, highest value and lowest harm first",
    entry: ["Results can be read for each segment alone"],
    approver: "Product director",
    vetoes: ["SRE", "Responsible AI"],
    messages: ["Users of each segment: tips for their work"],
  },
  conditional_admission: {
    ...ours,
    title: "Conditional Admission",
    minimumDays: days(21, 21, 28, 28),
    include: "those whose condition is recorded as met, and a larger random part of everybody else who is eligible",
    entry: [
      "Register of conditions met is live and checked at each exposure",
      "Notices in the languages of those admitted",
    ],
    approver: "Product director",
    vetoes: ["Legal", "Privacy", "Security"],
    messages: ["Those admitted: notice and choice before their first use"],
  },
  holdout_majority: {
    ...ours,
    title: "Majority with Holdout",
    minimumDays: days(28, 28, 28, 28),
    include: "most of the eligible population, drawn by lot, beside a holdout",
    entry: ["Unit of assignment fixed", "Power calculation filed"],
    approver: "Product director",
    vetoes: ["Data science", "Finance"],
    messages: ["Everyone: help-centre line that availability varies"],
  },
  general_availability: {
    ...ours,
    title: "General Availability",
    minimumDays: days(7, 7, 7, 7),
    include: "everybody who is eligible, in steps, but for the holdout",
    entry: ["Capacity for twice the peak", "On-call rota named", "Rollback rehearsed in the last 30 days"],
    approver: "Executive sponsor",
    vetoes: ["Legal", "Security", "Privacy", "SRE", "Support"],
    messages: [
      "Everyone: release note and help centre",
      "Customer administrators: 30 days ahead where it is on by default",
    ],
  },
} as const satisfies Record<string, PhaseTemplate>;
