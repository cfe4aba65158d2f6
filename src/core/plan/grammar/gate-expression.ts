import { z } from "zod";
import { CANNOT_REPEAT, canRepeat, Window } from "../duration.ts";
import { OneSided, Reference, TwoSided } from "../gate.ts";
import { Per } from "../metric.ts";
import { Limits } from "../values.ts";

/** Statistics that a text names before the metric: "P95 latency". Others belong to the metric's definition. */
export const PrintedStatistic = z.string().regex(/^(?:mean|median|p\d{1,2}(?:\.\d+)?)$/);

/** The least number of units that decides a rule: "on at least 1,200 displays", "in 3,000 displays". */
export const MinUnits = z.strictObject({ count: z.int().positive(), of: z.string().min(1) });
export type MinUnits = z.infer<typeof MinUnits>;

const common = {
  per: Per.nullable(),
  minUnits: MinUnits.nullable(),
  window: Window.nullable(),
  consecutive: z.int().positive(),
  slice: z.string().min(1).nullable(),
};

const measured = {
  /** As written; "" where the text names none. */
  metric: z.string(),
  statistic: PrintedStatistic.nullable(),
  /** A unit of the table in units.ts, "of 5" for a score, any other word as it stands, or "" for a plain number. */
  unit: z.string(),
  reference: Reference.nullable(),
};

/**
 * What one gate's text says, as values.
 * `count`: how many of something, "at most 5 tickets per 1K people". `limit`: a value against a threshold. `range`: a
 * value inside or outside two limits. With a reference, threshold and limits are on the difference from it.
 */
export const GateExpression = z
  .discriminatedUnion("form", [
    z.strictObject({
      form: z.literal("count"),
      metric: z.string().min(1),
      comparator: OneSided,
      threshold: z.number(),
      ...common,
    }),
    z.strictObject({ form: z.literal("limit"), ...measured, comparator: OneSided, threshold: z.number(), ...common }),
    z.strictObject({ form: z.literal("range"), ...measured, comparator: TwoSided, limits: Limits, ...common }),
  ])
  .refine(canRepeat, CANNOT_REPEAT);
export type GateExpression = z.infer<typeof GateExpression>;
