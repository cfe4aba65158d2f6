import type { RoleId } from "../../catalog/roles/roles.ts";
import type { Metric } from "../../plan/metric.ts";
import type { MetricModel, StoppingTier } from "./model.ts";

/** A metric that the plan watches, before any phase gates it: what the contract prints of it, and how it is gated. */
export interface Watched
  extends Omit<
    Metric,
    "owner" | "consulted" | "firstReadable" | "matures" | "analysisPopulation" | "randomisationUnit" | "cluster"
  > {
  /** What may be tried before a rule fires. `action` is what is done while none of its rules decides. */
  readonly firstAid: string | null;
  readonly owner: RoleId;
  readonly consulted: readonly RoleId[];
  /** Days until a unit's value is known; 0 at once. */
  readonly maturesDays: number;
  readonly model: MetricModel;
}

/** A metric with the tiers in which it may have a rule: a row of the published tables is one metric in one tier. */
export interface Tiered extends Watched {
  readonly tiers: readonly StoppingTier[];
}
