import type { Metric } from "../../plan/metric.ts";
import { statisticText, valueText } from "./rule-text.ts";

/** What a metric should reach: "Target: P95 at most 800 ms (today 1,200 ms)", "Target: down by 15%". Empty where no number is aimed at. */
export function aimText(metric: Metric): string {
  const { target, direction } = metric;
  if (target === null) return "";
  const statistic = statisticText(metric);
  if (direction === "within") return `Target: ${statistic}within ±${valueText(target, toleranceUnit(metric), metric)}`;
  if (isChange(metric))
    return `Target: ${statistic}${direction} by ${valueText(Math.abs(target), metric.unit, metric)}`;
  if (target === 0 && direction === "down") return "Target: none";
  const bound = direction === "up" ? "at least" : "at most";
  const today = metric.baseline === null ? "" : ` (today ${valueText(metric.baseline, metric.unit, metric)})`;
  return `Target: ${statistic}${bound} ${valueText(target, metric.unit, metric)}${today}`;
}

/**
 * Whether the target is by how much the metric changes and no level: in points, in percent of what is itself no share,
 * or compared with the control by its definition.
 */
function isChange({ statistic, unit, definition }: Metric): boolean {
  if (unit === "pp") return true;
  if (unit === "%" && statistic !== "rate" && statistic !== "score") return true;
  return /\bagainst the control$/.test(definition);
}

/** A tolerance is a share of the value in hand, unless the metric is one itself and it is in points of it. */
function toleranceUnit({ unit }: Metric): string {
  return unit === "pp" ? "pp" : "%";
}
