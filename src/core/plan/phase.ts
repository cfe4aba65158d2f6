import { z } from "zod";
import { reasonsFor } from "./because.ts";
import { Gate } from "./gate.ts";
import { GateId, PhaseId, PhaseKind } from "./ids.ts";
import { Count, Day, Line, Share } from "./values.ts";

/** Who is kept out, by the exclusion's text, with its status in this phase. */
export const Excluded = z.strictObject({
  exclusion: Line,
  status: z.enum(["permanent", "waiting", "added by this plan"]),
  until: Line.nullable(),
});
export type Excluded = z.infer<typeof Excluded>;

/** Who comes in with this phase because a condition is met, and the gate before it that proves the condition. */
export const Admitted = z.strictObject({ exclusion: Line, when: Line, gate: GateId });
export type Admitted = z.infer<typeof Admitted>;

export const Step = z.strictObject({
  day: Day,
  shareOfEligible: Share.describe("Cumulative, from this day on."),
  adds: Line.nullable().describe("The group that this step lets in; null for more of the same."),
});
export type Step = z.infer<typeof Step>;

const chosen = {
  kind: PhaseKind,
  days: z.int().positive(),
  exposed: z
    .strictObject({ count: Count, unit: Line, shareOfEligible: Share })
    .describe("Cumulative, at the phase's end. An upper bound while the eligible population is not known."),
  assignment: z
    .strictObject({
      by: z.enum(["none", "list", "hash"]).describe("`none`: no customer sees it."),
      unit: Line.describe("What is let in as a whole: person, account, site."),
      randomised: z.boolean(),
    })
    .describe("How it is decided who is in."),
};

/** Days run on from phase to phase without gap; week labels follow from them. */
export const Phase = z
  .strictObject({
    id: PhaseId,
    name: Line.describe("Without its weeks."),
    startDay: Day,
    ...chosen,
    steps: z.array(Step),
    cohort: z.strictObject({ include: z.array(Line), exclude: z.array(Excluded), admits: z.array(Admitted) }),
    autonomy: Line.nullable().describe("How far the feature acts by itself; null where it never acts."),
    entry: z.array(Line),
    skip: z
      .strictObject({ onDay: Day, unless: Line })
      .nullable()
      .describe("The phase is left out, and the rest goes on, if by that day the condition is not met."),
    approver: Line,
    vetoes: z.array(Line),
    messages: z.array(Line).describe("Who is told what."),
    gates: z.array(Gate),
    because: reasonsFor(chosen),
  })
  .meta({ id: "Phase" });
export type Phase = z.infer<typeof Phase>;

/** The kinds in which no customer sees the feature. */
export function showsToCustomers(phase: Pick<Phase, "kind">): boolean {
  return phase.kind !== "internal" && phase.kind !== "shadow";
}
