import type { Metric } from "../../plan/metric.ts";
import type { Plan } from "../../plan/plan.ts";
import { hasLadder } from "./ladder.ts";

/** Ladders that the body of a document shows; the others are drawn in its evidence appendix. */
const MOST = 6;

/** The metrics with a ladder, those of the brief first. */
export function laddersOf(plan: Plan): { body: Metric[]; rest: Metric[] } {
  const drawn = plan.metrics.filter((metric) => hasLadder(plan, metric));
  const promised = (metric: Metric) => metric.covers.some((cover) => cover.startsWith("success-metric"));
  const sorted = [...drawn.filter(promised), ...drawn.filter((metric) => !promised(metric))];
  return { body: sorted.slice(0, MOST), rest: sorted.slice(MOST) };
}
