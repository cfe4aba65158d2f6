import { z } from "zod";
import { reasonsFor } from "./because.ts";
import { Duration } from "./duration.ts";
import { PhaseId } from "./ids.ts";
import { Day, Line, Share } from "./values.ts";

const shadowChosen = {
  phases: z.array(PhaseId).describe("Empty where the plan has no shadow step; the reason says why not."),
  shareOfInputs: Share.nullable().describe("Of eligible inputs that are processed and not shown."),
};

/** Processing without showing, before the exposure that it protects. The plain keys are those of monitoring.json. */
export const Shadow = z.strictObject({
  shadow_mode_phases: Line,
  dataSource: Line,
  cadence: Line,
  ...shadowChosen,
  because: reasonsFor(shadowChosen),
});
export type Shadow = z.infer<typeof Shadow>;

/** A rehearsed rollback: in phase 1, and again within the 30 days before general availability. */
export const Drill = z.strictObject({ day: Day, owner: Line, within: Duration, proof: Line });
export type Drill = z.infer<typeof Drill>;

/** How the feature is taken back, and how often that is rehearsed. The plain keys are those of monitoring.json. */
export const Reversibility = z.strictObject({
  reversibility: Line,
  dual_run_capability: Line,
  drills: z.array(Drill),
});
export type Reversibility = z.infer<typeof Reversibility>;

/** What is done about data that is missing, late, or not yet typical. */
export const DataRules = z.strictObject({
  missing: Line,
  late: Line,
  firstDaysLeftOut: z.int().nonnegative().describe("Days after a person's first exposure that value gates leave out."),
});
export type DataRules = z.infer<typeof DataRules>;

export const Monitoring = z.strictObject({ shadow: Shadow, reversibility: Reversibility, data: DataRules });
export type Monitoring = z.infer<typeof Monitoring>;
