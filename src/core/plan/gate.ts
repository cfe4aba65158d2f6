import { z } from "zod";
import { Because } from "./because.ts";
import { CANNOT_REPEAT, canRepeat, Duration, Window } from "./duration.ts";
import { Cover, GateId, MetricId } from "./ids.ts";
import { Limits, Line, Share } from "./values.ts";

/** `promote` in all phases but the last, `complete` in the last. */
export const PASSING_TIERS = ["promote", "complete"] as const;
export const STOPPING_TIERS = ["investigate", "pause", "kill"] as const;
export const Tier = z.enum([...PASSING_TIERS, ...STOPPING_TIERS]);
export type Tier = z.infer<typeof Tier>;

/** What a rule does when it is met; one word for one act. The exact acts are the catalog's. */
export const Act = z.enum([
  "promote",
  "complete",
  "investigate",
  "pause-expansion",
  "freeze-cohort",
  "contain",
  "kill",
  "revert-model",
  "shadow-only",
]);
export type Act = z.infer<typeof Act>;

/** What a difference is taken from. Without one, limits are on the metric's own values. */
export const Reference = z.enum(["control", "baseline"]);
export type Reference = z.infer<typeof Reference>;

export const OneSided = z.enum([">=", ">", "<=", "<"]);
export type OneSided = z.infer<typeof OneSided>;

/** `within`: met by the values between both limits, which count as inside. `outside`: by all others. */
export const TwoSided = z.enum(["within", "outside"]);
export type TwoSided = z.infer<typeof TwoSided>;

/** How an observed value scatters around the true one. */
export const Scatter = z.enum([
  "share",
  "amount",
  "percentile",
  "score",
  "difference",
  "ratio",
  "audit",
  "events",
  "known",
]);
export type Scatter = z.infer<typeof Scatter>;

/** The truths at which the chances hold, so that anybody can compute or simulate them again. */
export const Assumed = z
  .strictObject({
    scatter: Scatter,
    promised: z.number().nullable().describe("The value of a feature as promised, in the limit's unit."),
    edge: z.number().nullable().describe("The value at which a false pass is judged; null for rules that stop."),
    deviation: z
      .number()
      .nonnegative()
      .nullable()
      .describe("Standard error of the value on n independent units, times the root of n; in the limit's unit."),
  })
  .meta({ id: "Assumed" });
export type Assumed = z.infer<typeof Assumed>;

const sample = {
  assumes: Assumed.nullable().describe("Null where no chance is stated."),
  sampleUnit: Line.describe("What `needed`, `available` and `minUnits` count: displays, people."),
  designEffect: z.number().min(1).describe("How much clustering inflates the variance."),
  looks: z.int().positive().describe("How often the rule is read in its phase."),
  falsePass: Share.nullable().describe("Chance that it passes at the pause edge, on its least units or more."),
  falseFail: Share.nullable().describe("Chance that it fails, or fires, as promised, on its least units or more."),
  rulesOut: z
    .strictObject({ rate: Share, confidence: Share })
    .nullable()
    .describe("The rate that no incident in `minUnits` rules out."),
  method: Line,
};

/** Why the rule can be decided with the people and days of its phase, or what that would take. Counts are raw units. */
export const Evidence = z
  .discriminatedUnion("measurable", [
    z.strictObject({
      measurable: z.literal(true),
      needed: z.int().nonnegative(),
      available: z.int().nonnegative(),
      wouldNeed: z.null(),
      ...sample,
    }),
    z.strictObject({
      measurable: z.literal(false),
      needed: z.int().nonnegative().nullable().describe("Null where no number would do."),
      available: z.int().nonnegative().nullable().describe("Null where it can't be known."),
      wouldNeed: Line.describe("What would make it measurable."),
      ...sample,
    }),
  ])
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;

const everyGate = {
  advisory: z.boolean().describe("Shown and never blocking; proves nothing."),
  timeframe: Line,
  action: Line,
  act: Act,
  actWithin: Duration.nullable().describe("Time bound of the act; null where the phase's end is the time."),
  owner: Line,
  because: Because,
};

const metricGate = {
  id: GateId,
  kind: z.literal("metric"),
  tier: Tier,
  check: z.null(),
  proof: z.null(),
  covers: z.null(),
  metric: MetricId,
};

const reading = {
  unit: Line.describe("The metric's unit; % or pp for a difference from the reference."),
  reference: Reference.nullable(),
  minUnits: z.int().positive().nullable().describe("Fewer units than this, and the rule is not decided."),
  window: Window.nullable().describe("Null: each single unit or event is judged as it comes."),
  consecutive: z.int().positive().describe("Readings of the window in a row that must meet the rule."),
  slice: Line.nullable().describe("The segment or region read alone; null for everyone."),
  evidence: Evidence,
};

const OneSidedGate = z
  .strictObject({
    ...metricGate,
    comparator: OneSided,
    threshold: z.number(),
    limits: z.null(),
    ...reading,
    ...everyGate,
  })
  .refine(canRepeat, CANNOT_REPEAT)
  .meta({ id: "OneSidedGate" });

const TwoSidedGate = z
  .strictObject({
    ...metricGate,
    comparator: TwoSided,
    threshold: z.null(),
    limits: Limits,
    ...reading,
    ...everyGate,
  })
  .refine(canRepeat, CANNOT_REPEAT)
  .meta({ id: "TwoSidedGate" });

/** A rule on a number: met or not by what is observed, with no test to run. */
export const MetricGate = z.discriminatedUnion("comparator", [OneSidedGate, TwoSidedGate]);
export type MetricGate = z.infer<typeof MetricGate>;

/** A line that a person ticks, with the proof to look at. The keys of a metric gate are there, and null. */
export const ChecklistGate = z
  .strictObject({
    id: GateId,
    kind: z.literal("checklist"),
    tier: z.enum(PASSING_TIERS),
    check: Line.describe("What must be so."),
    proof: Line.describe("What shows it, and where it is kept."),
    covers: z.array(Cover).describe("The exclusion that it lifts, the law or hazard that it answers for."),
    metric: z.null(),
    comparator: z.null(),
    threshold: z.null(),
    limits: z.null(),
    unit: z.null(),
    reference: z.null(),
    minUnits: z.null(),
    window: z.null(),
    consecutive: z.null(),
    slice: z.null(),
    evidence: z.null(),
    ...everyGate,
  })
  .meta({ id: "ChecklistGate" });
export type ChecklistGate = z.infer<typeof ChecklistGate>;

export const Gate = z.discriminatedUnion("kind", [MetricGate, ChecklistGate]);
export type Gate = z.infer<typeof Gate>;

/** Whether a gate decides that a phase is done: promotion, or completion in the last phase. */
export function isPassing({ tier }: Pick<Gate, "tier">): boolean {
  return tier === "promote" || tier === "complete";
}
