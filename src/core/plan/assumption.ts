import { z } from "zod";
import { AssumptionId } from "./ids.ts";
import { Limits, Line } from "./values.ts";

/** Something the plan takes to be so, by name; whoever knows better can set it. */
export const Assumption = z
  .strictObject({
    id: AssumptionId,
    value: z.union([z.number(), z.string(), z.boolean()]),
    unit: z.string().describe("Empty for a plain number."),
    range: Limits.nullable().describe("Values that can be set; null where it is no number."),
    source: z.enum(["default", "brief", "user"]),
    why: Line,
    influence: Line.describe("What changes if it is half or twice as much."),
  })
  .meta({ id: "Assumption" });
export type Assumption = z.infer<typeof Assumption>;
