import { z } from "zod";

/** A line that is printed: never empty. */
export const Line = z.string().min(1);

/** A fraction from 0 to 1. */
export const Share = z.number().min(0).max(1);

/** A number of people, units, days, ... */
export const Count = z.int().nonnegative();

/** A day of the plan, counted from 1, the first day of phase 1. */
export const Day = z.int().positive();

/** A calendar date without a time, as 2027-01-13. */
export const CalendarDate = z.iso.date();

/** Both edges of a stretch of values, `low` under `high`. */
export const Limits = z
  .strictObject({ low: z.number(), high: z.number() })
  .refine(({ low, high }) => low < high, { error: "a number under `high`", path: ["low"] });
export type Limits = z.infer<typeof Limits>;
