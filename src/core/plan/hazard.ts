import { z } from "zod";
import { HazardId } from "../brief/facts.ts";
import { reasonsFor } from "./because.ts";
import { GateId, MetricId } from "./ids.ts";
import { Line } from "./values.ts";

/** S0 serious harm, S1 confirmed harm to a few, S2 pause threshold crossed, S3 investigate threshold crossed. */
export const HazardSeverity = z.enum(["S0", "S1", "S2", "S3"]);
export type HazardSeverity = z.infer<typeof HazardSeverity>;

const chosen = { severity: HazardSeverity.describe("Of a confirmed event.") };

export const Hazard = z.strictObject({
  id: HazardId,
  ...chosen,
  clock: Line.describe("How soon it is contained, and who is told by when."),
  monitors: z.array(MetricId),
  coveredBy: z.array(GateId).describe("The pause and kill rules that answer for it."),
  signOff: Line.describe("Who signs before the first customer sees the feature."),
  addedByPlan: z.boolean(),
  because: reasonsFor(chosen),
});
export type Hazard = z.infer<typeof Hazard>;
