import type { Archetype, Market } from "../brief/facts.ts";
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
      "agents advisers advisors analysts engineers developers nurses doctors clinicians physicians pharmacists officers clerks drivers dispatchers technicians inspectors salespeople reps representatives handlers underwriters adjusters brokers declarants caseworkers operators recruiters translators moderators reviewers planners paralegals",
      "person",
      1,
      0.7,
      "The feature stands in their daily work; holidays and shifts take some away.",
    ),
    unitsAtWork: UNITS_OF_A_CASEWORKER,
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

/** How often an active person meets a feature, where its kind says more than "sometimes". */
export interface UseRow extends Sourced {
  readonly unitsPerPersonPerWeek: number;
  readonly why: string;
  /** Plurals of what it is true of; null: of whatever such a feature makes. */
  readonly only: readonly string[] | null;
}

const use = (unitsPerPersonPerWeek: number, why: string, only: string | null = null): UseRow => ({
  source: "Rampwright: how often a feature is met",
  status: "our default",
  unitsPerPersonPerWeek,
  why,
  only: only?.split(" ") ?? null,
});

/** Work goes on five days a week, leisure in its gaps. */
const USE_AT_WORK = use(5, "1.5 a day on the 3 or so days a week on which somebody at work uses it");
const USE_AT_HOME = use(3, "1.5 a day on the 2 or so days a week on which a consumer uses it");

const USE_BY_MARKET: Readonly<Record<Market, UseRow>> = {
  B2B: USE_AT_WORK,
  internal: USE_AT_WORK,
  "public-sector": USE_AT_HOME,
  B2B2C: USE_AT_HOME,
  B2C: USE_AT_HOME,
};

/** Kinds that are met so much more, or less, often that the market's row would mislead. */
const USE_BY_ARCHETYPE: Readonly<Partial<Record<Archetype, UseRow>>> = {
  "code-generation": use(
    50,
    "completions show while people type: 10 on each working day is few",
    "completions suggestions",
  ),
  recommendation: use(
    10,
    "a list shows on most visits",
    "lists recommendations suggestions picks matches lines feeds slates carousels",
  ),
  "conversational-agent": use(1, "people write when they have a problem"),
  "media-generation": use(2, "an asset is made now and then"),
};

/** Kinds of which one is made for each case that a person works on, so that a job says how many. */
const MADE_FOR_CASES: ReadonlySet<Archetype> = new Set([
  "drafting",
  "summarization",
  "question-answering",
  "code-generation",
  "classification",
  "extraction",
  "prediction",
  "translation",
]);

export interface WhoUsesWhat {
  readonly archetype: Archetype;
  readonly market: Market;
  /** The unit of the population. */
  readonly unit: PopulationUnit;
  /** Plural of what the feature makes: "letters". */
  readonly makes: string;
}

/** How many units an active person gets in a week, until the brief or a person says it. */
export function useOf({ archetype, market, unit, makes }: WhoUsesWhat): UseRow {
  const byKind = USE_BY_ARCHETYPE[archetype];
  if (byKind !== undefined && (byKind.only?.includes(makes) ?? true)) return byKind;
  if (unit.unitsAtWork !== null && market !== "B2C" && MADE_FOR_CASES.has(archetype))
    return use(unit.unitsAtWork, "4 on each of 5 working days, which is few for people who work case by case");
  return USE_BY_MARKET[market];
}
