import { ASSUMPTIONS, type AssumptionName, type AssumptionRow } from "../../catalog/assumptions.ts";
import type { Assumption } from "../../plan/assumption.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { AssumedValues } from "../assume/values.ts";
import { type Change, type ComparableDraft, changeOf, changeText, INFLUENCE, weightOf } from "./draft-change.ts";

export interface Assumed {
  readonly values: AssumedValues;
  /** Set by whoever asked for the plan. */
  readonly set: ReadonlySet<AssumptionName>;
  /** Said by the brief; `why` shows its words. */
  readonly stated: ReadonlySet<AssumptionName>;
  /** Those that the draft gives as grounds; no other one is tried or listed, unless it was set. */
  readonly named: ReadonlySet<string>;
  /** Why values that a table chose for this brief are what they are; the list's own reason stands for the others. */
  readonly why: Readonly<Partial<Record<AssumptionName, string>>>;
}

export interface RankedAssumptions {
  /** The most influential first; those of equal influence in the order of the list. */
  readonly assumptions: Assumption[];
  /** At most three that change the plan and that neither the brief says nor anybody has set. */
  readonly riskiest: string[];
}

/**
 * Plans again with half and with twice of each assumption, kept inside its range, and orders them by how much that
 * changes. `redraft` is called at most twice for each assumption that the draft names.
 */
export function rankAssumptions<Draft extends ComparableDraft>(
  draft: Draft,
  redraft: (values: AssumedValues) => Draft,
  assumed: Assumed,
): RankedAssumptions {
  const { values, set, stated } = assumed;
  const tried = listed(assumed).map((name) => {
    const { scales }: AssumptionRow = ASSUMPTIONS[name];
    if (scales !== undefined)
      return { name, weight: 0, assumption: rowOf(name, assumed, `half or twice: ${scales} to match, nothing else`) };
    const sides = SIDES.map(({ word, end, factor }) => {
      const value = clamped(name, values[name] * factor);
      const change = value === values[name] ? null : changeOf(draft, redraft({ ...values, [name]: value }));
      return { word: value === tidy(values[name] * factor) ? word : end, value, change };
    });
    const weight = sides.reduce((sum, { change }) => sum + (change === null ? 0 : weightOf(change)), 0);
    return { name, weight, assumption: rowOf(name, assumed, influenceOf(sides)) };
  });
  const ranked = tried.toSorted((a, b) => b.weight - a.weight);
  const risky = ranked.filter(({ name, weight }) => weight > 0 && !set.has(name) && !stated.has(name));
  // Every count of units is made from how many there are: where that is assumed, it is said first.
  const volume = risky.filter(({ name }) => name === "unitsPerPersonPerWeek");
  const others = risky.filter(({ name }) => name !== "unitsPerPersonPerWeek");
  return {
    assumptions: ranked.map(({ assumption }) => assumption),
    riskiest: [...volume, ...others].slice(0, INFLUENCE.mostRiskiest).map(({ name }) => name),
  };
}

/** The same list without trying anything; `influence` says so in each row. */
export function listAssumptions(assumed: Assumed, influence: string): RankedAssumptions {
  return { assumptions: listed(assumed).map((name) => rowOf(name, assumed, influence)), riskiest: [] };
}

const SIDES = [
  { word: "half", end: "at least", factor: 0.5 },
  { word: "twice", end: "at most", factor: 2 },
] as const;

function listed({ set, named }: Pick<Assumed, "set" | "named">): AssumptionName[] {
  return (Object.keys(ASSUMPTIONS) as AssumptionName[]).filter((name) => named.has(name) || set.has(name));
}

function clamped(name: AssumptionName, value: number): number {
  const { low, high } = ASSUMPTIONS[name].range;
  return tidy(Math.min(high, Math.max(low, value)));
}

function tidy(value: number): number {
  return Number(value.toPrecision(6));
}

function rowOf(name: AssumptionName, { values, set, stated, why }: Assumed, influence: string): Assumption {
  const row = ASSUMPTIONS[name];
  return {
    id: row.id,
    value: values[name],
    unit: row.unit,
    range: { ...row.range },
    source: set.has(name) ? "user" : stated.has(name) ? "brief" : "default",
    why: why[name] ?? row.why,
    influence,
  };
}

interface Side {
  readonly word: string;
  readonly value: number;
  readonly change: Change | null;
}

/** "half (1.5): 3 fewer measurable rules; twice (6): closed beta 1 week shorter". */
function influenceOf(sides: readonly Side[]): string {
  const said = sides.map(({ word, value, change }) => ({
    label: `${word} (${numberText(value)})`,
    text: change === null ? "as far as its range goes already" : changeText(change),
  }));
  const [first, second] = said;
  if (first !== undefined && first.text === second?.text) return `${first.label} or ${second.label}: ${first.text}`;
  return said.map(({ label, text }) => `${label}: ${text}`).join("; ");
}
