import { z } from "zod";
import { Because } from "./because.ts";
import { PhaseId } from "./ids.ts";
import { CalendarDate, Count, Day, Line } from "./values.ts";

/** What must be so before people come back in after a pause or a kill. */
export const Reentry = z.strictObject({
  after: z.enum(["pause", "kill"]),
  requires: z.array(Line).min(1),
  returnsTo: Line,
  minimumDays: Count,
  approver: Line,
  because: Because,
});
export type Reentry = z.infer<typeof Reentry>;

/** Something only people can answer, and what the plan takes to be so until they do. */
export const Question = z.strictObject({
  id: Line,
  text: Line,
  asks: Line.describe("The role that can answer."),
  untilAnswered: Line,
  influence: Line.describe("What the answer changes."),
  because: Because,
});
export type Question = z.infer<typeof Question>;

/** Something that is not in the brief and often belongs to such a feature: to be taken over or struck out. */
export const Suggestion = z.strictObject({
  kind: z.enum(["hazard", "exclusion", "sign-off", "freeze", "target", "metric", "schedule"]),
  text: Line,
  because: Because,
});
export type Suggestion = z.infer<typeof Suggestion>;

/** A day to keep, or a stretch to beware of. Dates follow from the plan's first day. */
export const CalendarEntry = z.strictObject({
  kind: z.enum(["start", "step", "gate", "drill", "freeze", "review", "end"]),
  title: Line,
  day: Day,
  days: z.int().positive(),
  phase: PhaseId.nullable(),
  hard: z.boolean().describe("It moves a gate; others are only told."),
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** Who looks at the plan before it is signed, and for what. */
export const Review = z.strictObject({ role: Line, verifies: z.array(Line).min(1) });
export type Review = z.infer<typeof Review>;

/** The first day of phase 1; null gives relative weeks. */
export const StartDate = CalendarDate.nullable();
