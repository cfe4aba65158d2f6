import { type MetricRow, metric } from "./metric-row.ts";

/** What the frozen evaluation set says of a model that changes, or of a world that does. */
export const EVALUATION_DRIFT: MetricRow = metric({
  id: "evaluation_drift",
  countedOn: "in full",
  name: "drift of the evaluation score",
  group: "quality",
  statistic: "score",
  unit: "%",
  direction: "up",
  definition:
    "change of the score on the frozen evaluation set since phase 1, run again each week and after each change of model, prompt or data",
  measured: "automatic, the whole set",
  ladder: "fixed",
  reference: "baseline",
  owner: "ml-lead",
  cadence: "weekly",
  dataSource: "evaluation runs",
});

/**
 * What every plan watches where it has room beside its promises, its hazards and the standing metrics, the first to come in
 * first. Of ids on one line a plan takes the first that its archetype or hazards define.
 */
export const EXTRA_METRICS: readonly (readonly string[])[] = [
  ["complaint_rate"],
  ["population_stability_index", "quality_estimate_drift", "evaluation_drift"],
  ["relevance_and_tone_score"],
  ["trust_survey"],
];
