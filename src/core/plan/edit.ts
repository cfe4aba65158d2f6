import { z } from "zod";
import { Duration } from "./duration.ts";
import { GateId, PhaseKind } from "./ids.ts";
import { Line } from "./values.ts";

/** Fields of a gate, and of a phase, that may be set by hand. `out`: the gate is left out. */
export const GATE_FIELDS = [
  "limit",
  "low",
  "high",
  "minUnits",
  "window",
  "consecutive",
  "owner",
  "action",
  "check",
  "proof",
  "out",
] as const;
export const PHASE_FIELDS = ["days", "share"] as const;
export type GateField = (typeof GATE_FIELDS)[number];
export type PhaseField = (typeof PHASE_FIELDS)[number];

/** Numbers of limits, days and shares; words of owners, actions and checks; a window; true where a gate is left out. */
export const EditValue = z.union([
  z.number(),
  Line.max(600),
  z.boolean(),
  z.union([Duration, z.strictObject({ value: z.literal(1), unit: z.literal("phase") })]),
]);
export type EditValue = z.infer<typeof EditValue>;

/**
 * One value of the plan that a person set in place of the planner's. It is bound to the permanent id of its gate, or to
 * the kind of its phase, so that it holds when the brief changes and the plan is made anew.
 */
export const Edit = z
  .discriminatedUnion("on", [
    z.strictObject({ on: z.literal("gate"), at: GateId, field: z.enum(GATE_FIELDS), old: EditValue, new: EditValue }),
    z.strictObject({
      on: z.literal("phase"),
      at: PhaseKind,
      field: z.enum(PHASE_FIELDS),
      old: EditValue,
      new: EditValue,
    }),
  ])
  .meta({ id: "Edit", description: "A value set by hand; `old` is what was computed when it was set." });
export type Edit = z.infer<typeof Edit>;
export type GateEdit = Extract<Edit, { on: "gate" }>;
export type PhaseEdit = Extract<Edit, { on: "phase" }>;
