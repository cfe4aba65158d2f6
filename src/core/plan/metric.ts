import { z } from "zod";
import { Statistic } from "../brief/facts.ts";
import { reasonsFor } from "./because.ts";
import { Duration } from "./duration.ts";
import { Cover, MetricId, PhaseId } from "./ids.ts";
import { Limits, Line } from "./values.ts";

export const METRIC_GROUPS = ["quality", "business", "safety_and_compliance"] as const;
export const MetricGroup = z.enum(METRIC_GROUPS);
export type MetricGroup = z.infer<typeof MetricGroup>;

/** How often a metric is read, quickest first. */
export const CADENCES = [
  "continuous",
  "every minute",
  "hourly",
  "daily",
  "weekly",
  "every two weeks",
  "monthly",
  "quarterly",
  "once a phase",
] as const;
export const Cadence = z.enum(CADENCES);
export type Cadence = z.infer<typeof Cadence>;

/** What a rate is taken per: 1,000 people, 1 query. With the unit % and a count of 1, what it is a share of. */
export const Per = z.strictObject({ count: z.int().positive(), of: Line }).meta({ id: "Per" });
export type Per = z.infer<typeof Per>;

const chosen = {
  target: z.number().nullable().describe("In `unit`; with direction `within`, the tolerance either side."),
  baseline: z.number().nullable().describe("The present value, in the target's unit."),
  definition: Line,
  cadence: Cadence,
  owner: Line.describe("One role."),
};

/** One definition, one unit, one scale, one owner. */
export const Metric = z
  .strictObject({
    id: MetricId,
    name: Line.describe("As gates print it, without statistic and target: latency."),
    group: MetricGroup,
    statistic: Statistic,
    unit: z
      .string()
      .min(1)
      .nullable()
      .describe("As in the facts: %, pp, ms, points, count, per-1k, ratio; null without a number."),
    per: Per.nullable(),
    scale: Limits.nullable().describe("Both ends of a bounded score."),
    direction: z.enum(["up", "down", "within"]).describe("What is good."),
    ...chosen,
    analysisPopulation: Line.describe("Whose units count, and which are left out."),
    randomisationUnit: Line.nullable().describe(
      "What is drawn by lot where the metric has a control; null for one arm.",
    ),
    cluster: Line.nullable().describe("Units of one cluster resemble one another: account, person."),
    matures: Duration.nullable().describe("A unit's value is known only after this long; null at once."),
    proxy: MetricId.nullable().describe("Stands in until the metric has matured."),
    firstReadable: PhaseId.nullable().describe("First customer phase in which it can be gated; null if none."),
    dataSource: Line,
    consulted: z.array(Line),
    action: Line,
    covers: z.array(Cover),
    addedByPlan: z.boolean(),
    because: reasonsFor(chosen),
  })
  .refine(({ unit, per }) => unit !== "per-1k" || per?.count === 1_000, {
    error: "what it is per 1,000 of",
    path: ["per"],
  })
  .meta({ id: "Metric" });
export type Metric = z.infer<typeof Metric>;
