import type { Archetype, MetricFact } from "../../brief/facts.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { EVALUATION_DRIFT } from "../../catalog/metrics/extra-metrics.ts";
import { MEANINGS, type Meaning } from "../../catalog/metrics/meanings.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import { STANDING_METRICS } from "../../catalog/metrics/standing-metrics.ts";
import { REGULATION_MONITORS } from "../../catalog/regulations/monitors.ts";

/** The row of an id as a plan for this archetype defines it: the archetype's words are closer than the general ones. */
export function rowOf(id: string, archetype: Archetype): MetricRow | null {
  const rows = [
    ...ARCHETYPES[archetype].metrics,
    ...STANDING_METRICS,
    EVALUATION_DRIFT,
    ...Object.values(HAZARDS).flatMap(({ monitors }) => monitors),
    ...REGULATION_MONITORS,
  ];
  return rows.find((row) => row.id === id) ?? null;
}

/** What the catalog calls a metric of a brief. */
export interface Known {
  /** Ids of rows that mean the same, whichever side of it they count. */
  readonly means: readonly string[];
  /** The row whose definition fits as it stands: same unit, same side. */
  readonly row: MetricRow | null;
}

export function knownAs(fact: MetricFact, archetype: Archetype): Known {
  const named = ARCHETYPES[archetype].metrics.find(({ name }) => name.toLowerCase() === fact.name.toLowerCase());
  const meant = MEANINGS.filter((meaning) => isMeant(meaning, fact));
  const direct = meant.filter(({ defines }) => defines).map(({ metric }) => metric);
  const rows = [...(named ? [named.id] : []), ...direct].map((id) => rowOf(id, archetype));
  return {
    means: [...new Set([...(named ? [named.id] : []), ...meant.map(({ metric }) => metric)])],
    row: rows.find((row) => row !== null && fits(row, fact)) ?? null,
  };
}

function isMeant({ words, units, statistics }: Meaning, { name, unit, statistic, target }: MetricFact): boolean {
  // A metric without a number has no unit to go by.
  if (units !== null && target !== null && !(unit !== null && units.includes(unit))) return false;
  if (statistics !== null && !statistics.includes(statistic)) return false;
  return words.test(name);
}

const TIMES = new Set(["ms", "s", "min", "h", "d"]);
const MONEY = new Set(["USD", "EUR", "GBP", "INR"]);

/** A definition is used only for values of its own kind: a share for a share, a time for a time. */
function fits({ unit, direction }: MetricRow, fact: MetricFact): boolean {
  const same =
    unit === fact.unit ||
    fact.unit === null ||
    [TIMES, MONEY].some((kind) => kind.has(unit ?? "") && kind.has(fact.unit ?? ""));
  if (!same || fact.comparator === "within" || fact.comparator === "none") return same;
  const up = fact.comparator === ">=" || fact.comparator === ">" || fact.comparator === "increase";
  return up ? direction !== "down" : direction !== "up";
}
