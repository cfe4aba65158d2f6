import { z } from "zod";
import { reasonsFor } from "./because.ts";
import { Duration } from "./duration.ts";
import { PhaseId } from "./ids.ts";
import { Count, Day, Line } from "./values.ts";

/** What must be there at a step: twice the expected peak, from the vendor too. */
export const Capacity = z.strictObject({
  phase: PhaseId,
  day: Day,
  people: Count,
  unitsPerHour: z.number().nonnegative().describe("Twice the expected peak."),
});
export type Capacity = z.infer<typeof Capacity>;

const chosen = { flag: Line.describe("The flag's name in every export and runbook line.") };

/** What the people on call need. */
export const Operations = z.strictObject({
  ...chosen,
  whenFlagServiceIsDown: z.literal("off"),
  killReaches: z.array(z.strictObject({ surface: Line, within: Duration })),
  mayKillAlone: z.array(Line).min(1),
  capacity: z.array(Capacity),
  runbook: z.array(Line),
  because: reasonsFor(chosen),
});
export type Operations = z.infer<typeof Operations>;
