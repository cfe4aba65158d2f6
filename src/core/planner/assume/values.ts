import type { Facts } from "../../brief/facts.ts";
import { ASSUMPTIONS, type AssumptionName } from "../../catalog/assumptions.ts";
import { unitOf, useOf } from "../../catalog/population-units.ts";
import type { Profile } from "../../plan/profile.ts";

/** The values of all assumptions, by name. */
export type AssumedValues = Readonly<Record<AssumptionName, number>>;

export const DEFAULT_VALUES: AssumedValues = Object.fromEntries(
  Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value]),
) as Record<AssumptionName, number>;

/** Values for one brief, and why those that a table chose are what they are. */
export interface AssumedFor {
  readonly values: AssumedValues;
  readonly set: ReadonlySet<AssumptionName>;
  readonly why: Readonly<Partial<Record<AssumptionName, string>>>;
}

/** Defaults, then what the tables say of this population's unit and this kind of feature, then what was set by hand. */
export function assumedFor(
  facts: Facts,
  { archetype, market }: Pick<Profile, "archetype" | "market">,
  byHand: Partial<AssumedValues>,
): AssumedFor {
  const unit = unitOf(facts.population?.unit ?? "people");
  const use = useOf(archetype, market);
  const several = unit.is === "several people";
  const occasion = unit.is === "work item";
  const rows: Partial<Record<AssumptionName, { value: number; why: string }>> = {
    activeSharePerWeek: { value: unit.activeSharePerWeek, why: unit.why },
    unitsPerPersonPerWeek: occasion ? { value: 1, why: unit.why } : { value: use.unitsPerPersonPerWeek, why: use.why },
    ...(several
      ? {
          peoplePerUnit: { value: unit.peoplePerUnit, why: unit.why },
          peoplePerAccount: { value: Math.max(1, unit.peoplePerUnit), why: unit.why },
        }
      : {}),
  };
  const set = new Set((Object.keys(byHand) as AssumptionName[]).filter((name) => byHand[name] !== undefined));
  const chosen = Object.entries(rows).filter(([name]) => !set.has(name as AssumptionName));
  return {
    values: {
      ...DEFAULT_VALUES,
      ...Object.fromEntries(chosen.map(([name, row]) => [name, row.value])),
      ...Object.fromEntries([...set].map((name) => [name, byHand[name] ?? DEFAULT_VALUES[name]])),
    },
    set,
    why: Object.fromEntries(chosen.map(([name, row]) => [name, row.why])),
  };
}
