import type { Sourced } from "./sourced.ts";

/** What one of a population is. */
export type UnitIs = "person" | "several people" | "thing" | "work item";

/** What a population's unit means for planning. */
export interface PopulationUnit extends Sourced {
  readonly words: readonly string[];
  readonly is: UnitIs;
  /** People behind one unit: 1 for a person. */
  readonly peoplePerUnit: number;
  /** Share of the units that meet the product in a week. */
  readonly activeSharePerWeek: number;
  /** How plans print many of them; null: the brief's own word, in lower case. */
  readonly noun: string | null;
  /** Units of a feature that is part of their daily work, for each of them and week; null: their job does not say. */
  readonly unitsAtWork: number | null;
  readonly why: string;
}

const ours = { source: "Rampwright: units of populations", status: "our default" } as const;
const row = (
  words: string,
  is: UnitIs,
  peoplePerUnit: number,
  activeSharePerWeek: number,
  why: string,
  noun: string | null = null,
): PopulationUnit => ({
  ...ours,
  words: words.split(" "),
  is,
  peoplePerUnit,
  activeSharePerWeek,
  noun,
  unitsAtWork: null,
  why,
});

/** People whose job is one such case after the other all day: 4 a day on 5 days is few. */
const UNITS_OF_A_CASEWORKER = 20;
/** Of what they see in a day, a feature is for a part: one discharge, one letter. */
const UNITS_OF_A_CLINICIAN = 5;

/** The first row that has the word counts; plain plurals. Shares are on the careful side: fewer active, fewer units. */
export const POPULATION_UNITS: readonly PopulationUnit[] = [
  row("dau", "person", 1, 1, "Counted because they came that day.", "daily active users"),
  row("wau", "person", 1, 1, "Counted because they came that week.", "weekly active users"),
  row("mau", "person", 1, 0.6, "Counted over a month; in a given week most of them come.", "monthly active users"),
  row("subscribers members", "person", 1, 0.5, "Pay or belong, and do not all come every week."),
  row(
    "seats licences licenses logins ftes headcount",
    "person",
    1,
    0.5,
    "Paid for; not every seat is used every week.",
  ),
  row("mailboxes inboxes profiles", "person", 1, 0.7, "One person each, read in most weeks."),
  row(
    "employees staff workers colleagues teachers lawyers managers",
    "person",
    1,
    0.7,
    "The feature stands in their daily work; holidays and shifts take some away.",
  ),
  {
    ...row(
      "agents advisers advisors analysts engineers developers officers clerks drivers dispatchers technicians inspectors salespeople reps representatives handlers underwriters adjusters brokers declarants caseworkers operators recruiters translators moderators reviewers planners paralegals",
      "person",
      1,
      0.7,
      "The feature stands in their daily work; holidays and shifts take some away.",
    ),
    unitsAtWork: UNITS_OF_A_CASEWORKER,
  },
  {
    ...row(
      "nurses doctors clinicians physicians pharmacists midwives therapists dentists vets carers",
      "person",
      1,
      0.7,
      "The feature stands in their daily work; holidays and shifts take some away.",
    ),
    unitsAtWork: UNITS_OF_A_CLINICIAN,
  },
  row("students pupils learners undergraduates", "person", 1, 0.5, "Term weeks; few come in breaks."),
  row("patients claimants applicants candidates jobseekers", "person", 1, 0.05, "Need it once or a few times a year."),
  row(
    "residents citizens taxpayers policyholders pensioners filers",
    "person",
    1,
    0.05,
    "Rare use: a few times a year.",
  ),
  row(
    "customers consumers guests passengers travellers travelers shoppers buyers",
    "person",
    1,
    0.2,
    "Consumers come in some weeks.",
  ),
  row("households homes families", "several people", 2.3, 0.6, "Several people share one."),
  row(
    "accounts subscriptions memberships contracts cards wallets",
    "person",
    1,
    0.4,
    "Mostly one person each; many are asleep.",
  ),
  row(
    "workspaces tenancies tenants teams desks",
    "several people",
    15,
    0.9,
    "A group works in it, so it is seldom silent for a week.",
  ),
  row(
    "companies firms banks businesses organisations organizations orgs enterprises merchants sellers smes smbs brands agencies dealers suppliers retailers employers startups corporations",
    "several people",
    10,
    0.8,
    "A few people of each use the product.",
  ),
  row(
    "sites stores shops branches restaurants hotels clinics practices hospitals schools districts campuses plants factories depots warehouses offices properties farms pharmacies counties councils",
    "several people",
    20,
    0.95,
    "A staffed place is hardly ever silent for a week.",
  ),
  row(
    "devices vehicles cars trucks vans machines phones handsets tablets thermostats cameras sensors robots speakers televisions tvs consoles watches wearables appliances endpoints terminals kiosks units",
    "thing",
    1,
    0.6,
    "Some stand still or are offline in a given week.",
  ),
  row(
    "calls conversations tickets claims documents invoices orders requests cases messages records queries transactions emails mails meetings encounters",
    "work item",
    1,
    1,
    "Not people at all: each is one occasion to use the feature.",
  ),
  row("users people persons individuals", "person", 1, 0.5, "Not said how often they come."),
];

const UNKNOWN: PopulationUnit = row("people", "person", 1, 0.5, "Not said what is counted: taken as people.");

/** The row of a population's unit as the brief words it; its last word decides ("front-line agents"). */
export function unitOf(word: string): PopulationUnit {
  const words = word.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const one of words.toReversed()) {
    const found = knownUnit(one);
    if (found !== null) return found;
  }
  return UNKNOWN;
}

/** The row of one word in lower case, singular or plural; null where the table does not have it. */
export function knownUnit(word: string): PopulationUnit | null {
  return POPULATION_UNITS.find(({ words }) => words.some((known) => known === word || known === `${word}s`)) ?? null;
}

/** What counts of exposed are counts of: "people", or the brief's own word for what is no person. */
export function countedAs(unit: string): string {
  return unitOf(unit).is === "person" ? "people" : unit.toLowerCase();
}

/** How a plan names everybody of a population: "monthly active users", "drivers". */
export function populationNoun(unit: string): string {
  const { noun } = unitOf(unit);
  return noun ?? unit;
}
