import { z } from "zod";
import { reasonsFor } from "./because.ts";
import { Day, Line, Share } from "./values.ts";

const chosen = {
  share: Share.describe(
    "Of eligible people, kept without the feature; 0 where withholding would harm or there are too few.",
  ),
};

/** The one holdout of the plan, drawn by lot with a seed of its own. Comparisons are made against it. */
export const Control = z.strictObject({
  ...chosen,
  unit: Line,
  from: Line,
  fromDay: Day.nullable(),
  until: Line,
  untilDay: Day.nullable(),
  seed: Line.describe("Keeps its draw apart from the rollout's."),
  leftOut: z.array(Line).describe("People who stay in and are left out of comparisons."),
  because: reasonsFor(chosen),
});
export type Control = z.infer<typeof Control>;
