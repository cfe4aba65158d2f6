import { z } from "zod";
import { AssumptionId } from "./ids.ts";
import { Line } from "./values.ts";

/** What page 1 says that no other part of the plan holds. */
export const Summary = z.strictObject({
  decision: Line.describe("The decision asked for now."),
  effort: z.strictObject({
    reviewHoursPerWeek: z.number().nonnegative(),
    meetings: Line,
  }),
  riskiest: z.array(AssumptionId).max(3),
  length: Line.nullable().describe("What makes the plan so long; null where it is not."),
  shorter: z.array(Line).describe("What would shorten it."),
});
export type Summary = z.infer<typeof Summary>;
