import type { Archetype, Market } from "../brief/facts.ts";
import type { PopulationUnit } from "./population-units.ts";
import type { Sourced } from "./sourced.ts";

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

/** What has a rhythm of its own for a consumer, whatever the kind of feature. */
const USE_BY_NOUN: readonly UseRow[] = [
  use(
    0.25,
    "about one a month, as such things are usually sent out",
    "boxes bundles statements bills payslips baskets",
  ),
  use(0.25, "about one a month for each person, as scores are usually made anew", "scores projections"),
  use(1, "about one a week, as such things are usually sent out", "digests roundups recaps newsletters"),
  use(
    0.02,
    "about one a year for each consumer: most have none",
    "refunds claims disputes applications cancellations returns complaints appeals audiobooks leases contracts certificates permits",
  ),
];

/** Work goes on five days a week, leisure in its gaps. */
const USE_AT_WORK = use(5, "1.5 a day on 3 or so working days a week");
const USE_AT_HOME = use(3, "1.5 a day on 2 or so days a week");

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
  "conversational-agent": use(1, "about one conversation a week, which is few"),
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
  const atWork = market === "B2B" || market === "internal" || (unit.unitsAtWork !== null && market !== "B2C");
  const byNoun = USE_BY_NOUN.find(({ only }) => only?.includes(makes));
  if (!atWork && byNoun !== undefined) return byNoun;
  const byKind = USE_BY_ARCHETYPE[archetype];
  if (byKind !== undefined && (byKind.only?.includes(makes) ?? true)) return byKind;
  if (unit.unitsAtWork !== null && market !== "B2C" && MADE_FOR_CASES.has(archetype))
    return use(
      unit.unitsAtWork,
      `${unit.unitsAtWork / 5} on each of 5 working days, which is few for people who work case by case`,
    );
  return USE_BY_MARKET[market];
}
