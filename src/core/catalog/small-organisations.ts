import type { SeverityId } from "./hazards/severities.ts";
import { ours } from "./metrics/cited.ts";
import type { SmallOrganisationRole } from "./roles/roles.ts";

/** Under so many eligible people, and without a hazard of the gravest class, four people hold all roles. */
export const SMALL_ORGANISATION = {
  ...ours("small organisations"),
  underPeople: 5_000,
  neverWith: ["S0"] satisfies readonly SeverityId[] as readonly SeverityId[],
  titles: {
    owner: "Owner",
    "technical owner": "Technical owner",
    "data responsible": "Data responsible",
    "legal contact": "Legal contact",
  } satisfies Readonly<Record<SmallOrganisationRole, string>>,
} as const;

/** Checks where cohorts are lists of names and no flag service reads attributes of accounts. */
export const CHECKS_BY_HAND = {
  ...ours("small organisations"),
  /** At most so many tries of an exclusion, and as many people in a test. */
  most: 10,
} as const;
