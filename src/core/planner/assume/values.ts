import type { Brief } from "../../brief/brief.ts";
import type { Facts } from "../../brief/facts.ts";
import { ASSUMPTIONS, type AssumptionName } from "../../catalog/assumptions.ts";
import { unitOf } from "../../catalog/population-units.ts";
import { useOf } from "../../catalog/use-rates.ts";
import type { Profile } from "../../plan/profile.ts";
import { accountsOfBrief } from "./accounts-of-brief.ts";
import { peopleOfAPeriod } from "./people-of-a-period.ts";
import { volumeOfBrief } from "./volume-of-brief.ts";

/** The values of all assumptions, by name. */
export type AssumedValues = Readonly<Record<AssumptionName, number>>;

export const DEFAULT_VALUES: AssumedValues = Object.fromEntries(
  Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value]),
) as Record<AssumptionName, number>;

/** Values for one brief, and why those that the brief or a table gave are what they are. */
export interface AssumedFor {
  readonly values: AssumedValues;
  /** Set by whoever asked for the plan. */
  readonly set: ReadonlySet<AssumptionName>;
  /** Said by the brief. */
  readonly stated: ReadonlySet<AssumptionName>;
  readonly why: Readonly<Partial<Record<AssumptionName, string>>>;
}

/** Defaults, then what the tables say of this population's unit and this kind of feature, then the brief, then what was set by hand. */
export function assumedFor(
  brief: Brief,
  facts: Facts,
  profile: Pick<Profile, "archetype" | "market" | "unit">,
  byHand: Partial<AssumedValues>,
): AssumedFor {
  const set = new Set((Object.keys(byHand) as AssumptionName[]).filter((name) => byHand[name] !== undefined));
  const rows = rowsOfTables(facts, profile);
  const period = peopleOfAPeriod(brief, facts);
  if (period !== null) rows.activeSharePerWeek = { value: period.activeSharePerWeek, why: period.why };
  const known = { ...DEFAULT_VALUES, ...valuesOf(rows), ...byHand };
  const occasion = unitOf(facts.population?.unit ?? "people").is === "work item";
  const volume = occasion || set.has("unitsPerPersonPerWeek") ? null : volumeOfBrief(brief, facts, profile, known);
  if (volume !== null) rows.unitsPerPersonPerWeek = { value: volume.unitsPerPersonPerWeek, why: volume.why };
  const accounts = accountsOfBrief(brief, facts);
  const accepted = acceptedShareOf(facts);
  if (accepted !== null) rows.acceptedShare = accepted;
  if (accounts !== null) rows.peoplePerAccount = { value: accounts.peoplePerAccount, why: accounts.why };
  const stated: AssumptionName[] = [
    ...(period === null || set.has("activeSharePerWeek") ? [] : (["activeSharePerWeek"] as const)),
    ...(volume === null ? [] : (["unitsPerPersonPerWeek"] as const)),
    ...(accepted === null || set.has("acceptedShare") ? [] : (["acceptedShare"] as const)),
    ...(accounts === null || set.has("peoplePerAccount") ? [] : (["peoplePerAccount"] as const)),
  ];
  const chosen = Object.entries(rows).filter(([name]) => !set.has(name as AssumptionName));
  return {
    values: {
      ...DEFAULT_VALUES,
      ...Object.fromEntries(chosen.map(([name, row]) => [name, row.value])),
      ...Object.fromEntries([...set].map((name) => [name, byHand[name] ?? DEFAULT_VALUES[name]])),
    },
    set,
    stated: new Set(stated),
    why: Object.fromEntries(chosen.map(([name, row]) => [name, row.why])),
  };
}

/** The brief's own target for what is accepted, as planned for. */
function acceptedShareOf({ metrics }: Facts): { value: number; why: string } | null {
  const fact = metrics.find(
    ({ name, unit, statistic, target }) =>
      statistic === "rate" && unit === "%" && target !== null && /\baccept/i.test(name),
  );
  const value = (fact?.target ?? 0) / 100;
  const { low, high } = ASSUMPTIONS.acceptedShare.range;
  if (fact === undefined || value < low || value > high || fact.comparator.startsWith("<")) return null;
  return { value, why: `The brief's target for "${fact.name}".` };
}

type Rows = Partial<Record<AssumptionName, { value: number; why: string }>>;

const AT_WORK: ReadonlySet<Profile["market"]> = new Set(["B2B", "internal"]);
const PEAK_AT_WORK = {
  value: 0.05,
  why: "The busiest hour of a week of 40 working hours, twice its mean of 0.025.",
};

/** What the tables say of this population's unit and of this kind of feature. */
function rowsOfTables(
  { population }: Facts,
  { archetype, market, unit: made }: Pick<Profile, "archetype" | "market" | "unit">,
): Rows {
  const unit = unitOf(population?.unit ?? "people");
  const use = useOf({ archetype, market, unit, makes: made.many });
  return {
    activeSharePerWeek: { value: unit.activeSharePerWeek, why: unit.why },
    ...(AT_WORK.has(market) ? { peakHourShare: PEAK_AT_WORK } : {}),
    unitsPerPersonPerWeek:
      unit.is === "work item" ? { value: 1, why: unit.why } : { value: use.unitsPerPersonPerWeek, why: use.why },
    ...(unit.is === "several people"
      ? {
          peoplePerUnit: { value: unit.peoplePerUnit, why: unit.why },
          peoplePerAccount: { value: Math.max(1, unit.peoplePerUnit), why: unit.why },
        }
      : {}),
  };
}

function valuesOf(rows: Rows): Partial<AssumedValues> {
  return Object.fromEntries(Object.entries(rows).map(([name, { value }]) => [name, value]));
}
