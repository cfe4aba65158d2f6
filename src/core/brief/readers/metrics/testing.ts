import { canonicalFields } from "../../text/fields.ts";
import { type MetricsReading, readMetrics } from "./read-metrics.ts";

/** Reads a metrics field, with the other fields empty unless given; for tests. */
export function readingOf(
  successMetrics: string,
  others: { feature?: string; riskProfile?: string } = {},
): MetricsReading {
  const { feature = "", riskProfile = "" } = others;
  return readMetrics(canonicalFields({ feature, userBase: "", riskProfile, successMetrics, cohortExclusions: "" }));
}

/** The metrics of a field in one line each: "churn | rate <= 4 % (5)". */
export function linesOfMetrics(successMetrics: string): string[] {
  return readingOf(successMetrics).metrics.map(({ name, statistic, comparator, target, unit, baseline }) => {
    const aim = target === null ? "" : ` ${target} ${unit}`;
    return `${name} | ${statistic} ${comparator}${aim}${baseline === null ? "" : ` (${baseline})`}`;
  });
}

/** The codes of the findings of a field. */
export const codesOf = (successMetrics: string): string[] => readingOf(successMetrics).findings.map(({ code }) => code);
