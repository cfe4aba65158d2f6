import { z } from "zod";
import { MetricId } from "./ids.ts";
import { Line, Share } from "./values.ts";

/** How often something wrong may happen, and how often the rules of this plan let it; null where it can't be computed. */
const Chance = z.strictObject({ limit: z.number().nonnegative(), reached: z.number().nonnegative().nullable() });

/** How often a feature in one assumed world ends in each way. */
export const WorldOutcome = z.strictObject({
  world: z.enum(["promised", "pause-line", "kill-line"]),
  metric: MetricId.nullable().describe("The metric at its pause or kill limit, the worst one; null as promised."),
  completed: Share,
  failedGate: Share,
  paused: Share,
  killed: Share,
});
export type WorldOutcome = z.infer<typeof WorldOutcome>;

/** What the rules of the whole plan get wrong together, over all looks, phases and metrics. */
export const ErrorBudget = z.strictObject({
  stoppedWrongly: Chance.describe(
    "Share of promised features that are killed, fail a gate for good or end in a pause.",
  ),
  falsePause: Chance.describe("Share of promised features that are ever paused."),
  falseInvestigate: Chance.describe("Investigations a month of a promised feature."),
  passedAtKillLine: Chance.describe("Share of features at the kill line that reach general availability."),
  notCovered: z.array(MetricId).describe("Metrics that are not gated or not measurable, and so not counted."),
  worlds: z.array(WorldOutcome),
  wouldBuy: Line.nullable().describe("What would bring a limit within reach that is not; null if all are."),
  method: Line,
});
export type ErrorBudget = z.infer<typeof ErrorBudget>;
