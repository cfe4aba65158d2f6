import { ARCHETYPES } from "../archetypes/archetypes.ts";
import { HAZARDS } from "../hazards/hazards.ts";
import { REGULATION_MONITORS } from "../regulations/monitors.ts";
import type { MetricRow } from "./metric-row.ts";
import { STANDING_METRICS } from "./standing-metrics.ts";

/** Every metric of the catalog; an id stands as often as tables define it, the most general definition first. */
export const ALL_METRICS: readonly MetricRow[] = [
  ...STANDING_METRICS,
  ...Object.values(HAZARDS).flatMap(({ monitors }) => monitors),
  ...REGULATION_MONITORS,
  ...Object.values(ARCHETYPES).flatMap(({ metrics }) => metrics),
];

/** The row for an id, as regulations and rules name it; the first definition where tables share one. */
export function findMetric(id: string): MetricRow | null {
  return ALL_METRICS.find((row) => row.id === id) ?? null;
}
