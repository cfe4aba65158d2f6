import { z } from "zod";
import { ExclusionKind } from "../brief/facts.ts";
import { Because } from "./because.ts";
import { PhaseId } from "./ids.ts";
import { Line } from "./values.ts";

const common = {
  text: Line.describe("In the brief's words; phases name the exclusion by it."),
  kind: ExclusionKind,
  covers: Line.nullable().describe("What a vague wording is taken to cover."),
  evidence: Line.describe("What shows, per account or person, that someone is in or out."),
  owner: Line,
  addedByPlan: z.boolean(),
  because: Because,
};

/** Out in every phase. */
const Permanent = z.strictObject({
  treatment: z.literal("XP"),
  ...common,
  until: z.null(),
  alsoNeeded: z.null(),
  admittedIn: z.null(),
  usuallyLiftedBy: Line.nullable().describe("A note: the condition that would normally lift it."),
});

/** Out until the condition is shown, account by account or person by person. */
const UntilMet = z.strictObject({
  treatment: z.literal("XU"),
  ...common,
  until: Line,
  alsoNeeded: z.array(Line).describe("Conditions added by this plan; they never replace the brief's."),
  admittedIn: PhaseId.nullable().describe("Null: as a dated wave after general availability."),
  usuallyLiftedBy: z.null(),
});

/** The people are in; a kind of data or an action is out. */
const DataOnly = z.strictObject({
  treatment: z.literal("XD"),
  ...common,
  until: Line.nullable(),
  alsoNeeded: z.null(),
  admittedIn: z.null(),
  usuallyLiftedBy: z.null(),
});

export const Exclusion = z.discriminatedUnion("treatment", [Permanent, UntilMet, DataOnly]).meta({ id: "Exclusion" });
export type Exclusion = z.infer<typeof Exclusion>;
