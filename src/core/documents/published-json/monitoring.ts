import { METRIC_GROUPS, type Metric, type MetricGroup } from "../../plan/metric.ts";
import type { Plan } from "../../plan/plan.ts";
import { type PublishedMetric, PublishedMonitoring } from "../../plan/published.ts";
import { aimText } from "../words/aim-text.ts";
import { byChanceText } from "../words/by-chance.ts";
import { sentences } from "../words/sentence.ts";
import { reversibilityText } from "./reversibility.ts";

/** monitoring.json: every metric that the plan watches, in three groups, and how the feature is run beside and taken back. */
export function publishedMonitoring(plan: Plan): PublishedMonitoring {
  const { shadow, reversibility } = plan.monitoring;
  return PublishedMonitoring.parse({
    ...Object.fromEntries(METRIC_GROUPS.map((group) => [`${group}_metrics`, metricsOf(plan, group)])),
    shadow_evaluation_and_reversibility: {
      shadow_mode_phases: shadow.shadow_mode_phases,
      dataSource: shadow.dataSource,
      cadence: shadow.cadence,
      reversibility: reversibilityText(plan),
      dual_run_capability: reversibility.dual_run_capability,
    },
  });
}

function metricsOf(plan: Plan, group: MetricGroup): Record<string, PublishedMetric> {
  return Object.fromEntries(
    plan.metrics.filter((metric) => metric.group === group).map((metric) => [metric.id, publishedMetric(plan, metric)]),
  );
}

function publishedMetric(plan: Plan, metric: Metric): PublishedMetric {
  const { definition, dataSource, cadence, owner, action, addedByPlan } = metric;
  const added = addedByPlan ? "Added by this plan, confirm" : "";
  return {
    definition: sentences([definition, aimText(metric), added]),
    dataSource,
    cadence,
    owner,
    action: sentences([action, byChanceText(plan, metric.id)]),
  };
}
