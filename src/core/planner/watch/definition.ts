import type { MetricFact, Statistic } from "../../brief/facts.ts";
import { durationText } from "../../plan/duration.ts";
import type { PlanContext } from "../context.ts";
import { betterOf, sampleOf } from "../measure/model-of-fact.ts";
import { countedNoun } from "./nouns.ts";

const WORDS: Readonly<Record<Statistic, string>> = {
  rate: "share",
  mean: "mean",
  median: "median",
  p50: "median",
  p90: "90th percentile",
  p95: "95th percentile",
  p99: "99th percentile",
  count: "number",
  score: "score",
  sum: "total",
};
const DIFFERENCES: ReadonlySet<MetricFact["comparator"]> = new Set(["within", "increase", "decrease"]);

/** A metric of the brief that the catalog does not define, in words that can be computed: what is counted, over what. */
export function definitionOf(fact: MetricFact, maturesDays: number, context: PlanContext): string {
  const known = maturesDays === 0 ? "" : `; known ${durationText({ value: maturesDays, unit: "day" })} after first use`;
  const compared = DIFFERENCES.has(fact.comparator) ? "; read as people with the feature against the control" : "";
  return `${plainDefinition(fact, context)}${known}${compared}`;
}

function plainDefinition(fact: MetricFact, context: PlanContext): string {
  const { name, statistic, unit } = fact;
  if (fact.target === 0 && betterOf(fact) === "lower") return `confirmed cases of "${name}", each counted as it comes`;
  const { one, many, which } = countedNoun(sampleOf(fact), context);
  const inUnit = unit === null || unit === "count" ? "" : `, in ${unit}`;
  if (unit === "per-1k") return `${many} counted as "${name}" per 1,000 ${many} ${which}`;
  if (statistic === "rate") return `${many} counted as "${name}" / all ${many} ${which}${inUnit}`;
  if (statistic === "count" || statistic === "sum")
    return `${WORDS[statistic]} of "${name}" in the phase among people who have the feature, projected to everyone eligible${inUnit}`;
  if (statistic === "score" && unit !== "points") return `"${name}" computed over ${many} ${which}${inUnit}`;
  const word = statistic === "score" ? "mean" : WORDS[statistic];
  return `${word} of "${name}", one value for each ${one} ${which}${inUnit}`;
}
