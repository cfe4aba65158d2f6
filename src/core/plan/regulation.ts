import { z } from "zod";
import { RegulationId } from "../brief/facts.ts";
import { reasonsFor } from "./because.ts";
import { Duration } from "./duration.ts";
import { GateId, MetricId } from "./ids.ts";
import { CalendarDate, Line } from "./values.ts";

/** How well a line of law is known. Everything but `primary` prints "confirm with counsel". */
export const LegalStatus = z.enum(["primary", "secondary", "unverified", "our default"]);
export type LegalStatus = z.infer<typeof LegalStatus>;

/** A sentence about the law, with where it stands and how sure it is; `readOn` is null where nothing was read. */
export const LegalLine = z
  .strictObject({ text: Line, citation: Line, status: LegalStatus, readOn: CalendarDate.nullable() })
  .meta({ id: "LegalLine" });
export type LegalLine = z.infer<typeof LegalLine>;

const Bound = Line.nullable().describe(
  "Whose duty it is, where not the maker's in the role assumed; null: the maker's.",
);

/** When someone must be told. Without a statutory clock the contract's counts, and the plan says so. */
export const NotificationClock = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("statutory"),
    within: Duration.nullable(),
    time: Line.describe(
      'As the law puts it: "without undue delay", "4 business days". Where it and `within` differ, it counts.',
    ),
    to: Line,
    trigger: Line,
    bound: Bound,
    line: LegalLine,
  }),
  z.strictObject({
    kind: z.literal("contract"),
    text: z.literal("no statutory clock: by contract"),
    usually: Line.nullable().describe("What contracts usually say, or what applies in their place."),
    bound: Bound,
  }),
]);
export type NotificationClock = z.infer<typeof NotificationClock>;

/** XP excluded in this plan, XU excluded until a condition is shown, AC in with a control, XD a kind of data excluded. */
export const Treatment = z.enum(["XP", "XU", "AC", "XD"]);
export type Treatment = z.infer<typeof Treatment>;

const chosen = {
  treatment: Treatment,
  roleAssumed: Line.describe("The role the plan takes the maker to have: controller, processor, not applicable."),
};

export const Regulation = z.strictObject({
  id: RegulationId,
  kind: z.enum(["law", "standard"]).describe("A standard protects nobody by law: contracts ask for it."),
  addedByPlan: z
    .boolean()
    .describe("Of a place in the base; the brief does not name it. Taken to apply until Legal answers."),
  doubt: Line.nullable().describe(
    "Why it may not apply to this feature although the brief names it, and what may instead.",
  ),
  ...chosen,
  cohort: Line.describe("What the treatment means for who is in and out."),
  condition: Line.nullable().describe("What admits; null where nothing does, or nothing must."),
  proof: Line.nullable().describe("What shows the condition at the gate."),
  gates: z.array(GateId).describe("Gates before the people it protects are admitted."),
  monitors: z.array(MetricId),
  clocks: z.array(NotificationClock).min(1),
  lines: z.array(LegalLine),
  owner: Line,
  because: reasonsFor(chosen),
});
export type Regulation = z.infer<typeof Regulation>;
