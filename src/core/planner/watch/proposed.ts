import type { MetricFact } from "../../brief/facts.ts";
import { NOT_WORSE, type ProposedMetric } from "../../catalog/archetypes/archetype-row.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import type { MetricRow } from "../../catalog/metrics/metric-row.ts";
import type { PlanContext } from "../context.ts";
import { rowOf } from "./meaning.ts";
import { inNouns } from "./nouns.ts";

/** The metrics to propose where the brief names none, as if it had named them, each with the row that defines it. */
export function proposedFacts(context: PlanContext): { fact: MetricFact; row: MetricRow }[] {
  const { profile } = context;
  const { primary, quality, guardrail } = ARCHETYPES[profile.archetype].proposed;
  return [primary, quality, guardrail].flatMap((proposed) => {
    const row = rowOf(proposed.metric, profile.archetype);
    return row === null ? [] : [{ fact: { ...factOf(proposed, row), name: inNouns(row.name, context) }, row }];
  });
}

function factOf(proposed: ProposedMetric, row: MetricRow): Omit<MetricFact, "name"> {
  return {
    statistic: row.statistic,
    baseline: null,
    origin: { span: { field: "successMetrics", start: 0, end: 0 }, certainty: "guessed" },
    ...aimOf(proposed, row),
  };
}

/** Against a reference a proposal is a difference: a gain to reach, or a loss that is not passed. */
function aimOf(
  { comparator, target, unit }: ProposedMetric,
  row: MetricRow,
): Pick<MetricFact, "comparator" | "target" | "unit"> {
  if (row.reference === null || comparator === "within") return { comparator, target, unit };
  if (row.direction === "up") return { comparator: "increase", target: target || (row.level ?? 1), unit };
  return target === 0
    ? { comparator: "within", target: NOT_WORSE.tolerance, unit: NOT_WORSE.unit }
    : { comparator: "within", target: Math.abs(target), unit };
}
