import { z } from "zod";
import { MetricId } from "../plan/ids.ts";
import { Line } from "../plan/values.ts";

/** A part of something: above 0, at most 1. */
const Part = z.number().positive().max(1);

/** Which metrics an effect is on, by what they are, or by their ids. `harms` are rates and events where less is better. */
const Metrics = z.union([z.enum(["any", "benefits", "harms", "times"]), z.array(MetricId).min(1)]);

/** Where values go: a line of the plan, or a value in the metric's unit. Halfway lies between the promise and the pause line. */
const Toward = z.union([z.enum(["promised", "halfway", "pause", "kill"]), z.number()]);

/** One way in which the truth differs from the promise. What is left out has no influence. */
export const Effect = z.strictObject({
  metrics: Metrics.describe("Which metrics it is on."),
  pick: z
    .enum(["worst", "each"])
    .default("worst")
    .describe("`worst`: only the metric that gets furthest with it. `each`: all of them."),
  toward: Toward.describe("Where their values lie."),
  segmentShare: Part.optional().describe("Only so much of the people have it; the rest is as promised."),
  from: z
    .enum(["start", "after the first customer phase"])
    .optional()
    .describe("Until then all is as promised: beta users are not like the others."),
  halfLifeDays: z.number().positive().optional().describe("It comes by halves, in each phase anew: novelty wears off."),
  perDoubling: z.number().positive().optional().describe("So much of the way with each doubling of the people."),
  reported: Part.optional().describe("Only so much of it is seen."),
});
export type Effect = z.infer<typeof Effect>;

/** A world that a plan is run in: everything is as promised but for its effects. */
export const World = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe("Kebab-case."),
  meaning: Line.describe("What is so in this world, in a sentence."),
  effects: z.array(Effect).default([]),
  incidents: z
    .strictObject({ perUnit: z.number().positive().max(1), reported: Part.default(1) })
    .optional()
    .describe("Prohibited events happen, so many a unit, spread evenly over the kinds that the plan names."),
  week: z
    .strictObject({
      weekendUnits: Part.describe("Units of a weekend day for each of a working day."),
      weekendShift: z.number().describe("On weekends, values lie so much of the way to the pause line."),
    })
    .optional(),
});
export type World = z.infer<typeof World>;

/** What a file of worlds holds. */
export const WorldsFile = z.strictObject({ worlds: z.array(World).min(1).max(50) });
