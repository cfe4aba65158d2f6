import { z } from "zod";
import { reasonsFor } from "./because.ts";
import { Count, Line } from "./values.ts";

const chosen = {
  eligible: Count.nullable().describe("People who could be admitted by the last phase; null if the brief can't tell."),
  planningLow: z.int().positive().describe("Every gate is proven measurable with this many eligible people."),
  breakEven: Count.nullable().describe("Fewer eligible people than this, and the first gate stops being measurable."),
};

/** The one base of every share in the plan. While `eligible` is null, counts of people are upper bounds. */
export const Population = z.strictObject({
  stated: Count.nullable(),
  unit: z.string().min(1).describe("As stated: MAU, seats, drivers."),
  base: Line.describe("Who is counted, in a sentence."),
  ...chosen,
  because: reasonsFor(chosen),
});
export type Population = z.infer<typeof Population>;
