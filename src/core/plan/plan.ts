import { z } from "zod";
import { Brief } from "../brief/brief.ts";
import { Facts } from "../brief/facts.ts";
import { Finding } from "../shared/finding.ts";
import { Assumption } from "./assumption.ts";
import { Control } from "./control.ts";
import { Edit } from "./edit.ts";
import { ErrorBudget } from "./error-budget.ts";
import { Exclusion } from "./exclusion.ts";
import { CalendarEntry, Question, Reentry, Review, StartDate, Suggestion } from "./follow-up.ts";
import { Hazard } from "./hazard.ts";
import { Legal } from "./legal.ts";
import { Metric } from "./metric.ts";
import { Monitoring } from "./monitoring.ts";
import { Operations } from "./operations.ts";
import { Phase } from "./phase.ts";
import { Population } from "./population.ts";
import { Profile } from "./profile.ts";
import { Regulation } from "./regulation.ts";
import { Summary } from "./summary.ts";
import { Line } from "./values.ts";

/** The version of the contract. Whoever reads a plan refuses others. */
export const PLAN_SCHEMA = "rampwright/plan@1";

/** A signature on a printed page binds the content by its hash. */
export const Version = z.strictObject({
  generator: Line.describe("Name and version of what made the plan."),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the plan as JSON without blanks, keys in this order, with 64 zeros in this place."),
});

/**
 * A staged rollout plan: the one source of truth, of which every document and export is a projection.
 *
 * It describes what is meant to happen. What did happen (results at gates, decisions) names phases and gates by their ids
 * and the plan by its hash, so live runs are an addition beside it. Shape is checked here; whether a plan holds is the
 * linter's question.
 */
export const Plan = z
  .strictObject({
    schema: z.literal(PLAN_SCHEMA),
    version: Version,
    brief: Brief,
    facts: Facts,
    profile: Profile,
    startDate: StartDate,
    summary: Summary,
    assumptions: z.array(Assumption),
    population: Population,
    metrics: z.array(Metric),
    phases: z.array(Phase),
    exclusions: z.array(Exclusion),
    hazards: z.array(Hazard),
    regulations: z.array(Regulation),
    control: Control,
    monitoring: Monitoring,
    errorBudget: ErrorBudget,
    operations: Operations,
    legal: Legal,
    reentry: z.array(Reentry),
    questions: z.array(Question),
    suggestions: z.array(Suggestion),
    calendar: z.array(CalendarEntry),
    reviews: z.array(Review),
    findings: z.array(Finding),
    edits: z.array(Edit).optional().describe("What was set by hand and is in force; absent where nothing was."),
  })
  .meta({ title: "Staged rollout plan" });
export type Plan = z.infer<typeof Plan>;
