import { type Cited, ours } from "./metrics/cited.ts";
import type { RoleId } from "./roles/roles.ts";

/**
 * What each role looks at before the plan is signed, whatever the brief says; what this plan's laws, hazards and exclusions
 * add is put together by the planner. Slots: {units}, {base}, {unit}, {icc}, {perWeek}, {coverage}.
 */
export interface ReviewRow extends Cited {
  readonly role: RoleId;
  readonly verifies: readonly string[];
}

const source = ours("reviews before a plan is signed");

/** In the order in which the reviews are printed. */
export const REVIEWS: readonly ReviewRow[] = [
  {
    ...source,
    role: "legal-counsel",
    verifies: ["Notices in square brackets worded; nobody is promised notice before triage"],
  },
  {
    ...source,
    role: "privacy-officer",
    verifies: [
      "Basis, flow and retention of each phase; logs, shadow and evaluation data follow the same exclusions",
      "Consent or opt-in shares gate nothing",
    ],
  },
  {
    ...source,
    role: "security-lead",
    verifies: [
      "Threat model of every input from outside, before phase 1",
      "Who may switch the feature off alone, and that the default is off when the flag service is down",
    ],
  },
  {
    ...source,
    role: "sre-lead",
    verifies: [
      "Capacity and vendor quota for twice the peak of each step",
      "Time of a kill to reach mobile and cached clients, shown by both drills",
      "Runbook lines name the flag and work at night",
    ],
  },
  {
    ...source,
    role: "support-lead",
    verifies: ["Replies, routes and cover are ready before each customer phase, with a text for pause and kill"],
  },
  {
    ...source,
    role: "data-science-lead",
    verifies: [
      "Unit of randomisation, analysis population and design effect of each gate (ICC {icc} per person's {units})",
      "{perWeek} {units} per active person and week, against what the logs of the present product show",
      "Chances of a false pass and a false fail, the looks counted, and what half or twice an assumption flips",
      "Missing and late data, and the days left out at the start of a phase",
    ],
  },
  {
    ...source,
    role: "domain-lead",
    verifies: ["The rubric of the audits: what is right, and what is material, before the first item is scored"],
  },
  {
    ...source,
    role: "finance-partner",
    verifies: ["Cost a unit at each step against the budget, and the vendor's price at full volume"],
  },
  {
    ...source,
    role: "product-manager",
    verifies: ["Definition and data source of each success metric; values marked as our default"],
  },
];
