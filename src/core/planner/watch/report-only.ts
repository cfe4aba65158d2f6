import type { MetricFact } from "../../brief/facts.ts";
import { METRIC_WORDS } from "../../catalog/metric-words.ts";
import type { PlanContext } from "../context.ts";

/** Whether the brief wants a metric shown and nothing more: then nobody is asked for a target. */
export function isReportOnly(fact: MetricFact, { brief }: Pick<PlanContext, "brief">): boolean {
  return fact.comparator === "none" && METRIC_WORDS.reportOnly.words.test(statementOf(fact, brief));
}

/** The statement of the brief that a metric was read from, on one line. */
export function statementOf({ origin }: MetricFact, brief: PlanContext["brief"]): string {
  const { field, start, end } = origin.span;
  return brief[field].slice(start, end).replace(/\s+/g, " ").trim();
}
