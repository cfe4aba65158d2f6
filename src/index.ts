/**
 * Rampwright as a library: a brief to facts, facts to a plan, a plan to documents. Pure: no clock, no chance, no I/O; the
 * same input gives the same bytes, in Node and in a browser.
 *
 * @example
 * const { brief } = readBriefText(text);
 * const { facts, findings } = readBrief(brief);
 * const { plan } = makePlan({ brief, facts, findings, generator: "my tool 1.0" });
 */
export type { Brief } from "./core/brief/brief.ts";
export { Facts } from "./core/brief/facts.ts";
export { briefFromObject } from "./core/brief/intake/brief-from-object.ts";
export { type Intake, readBriefText } from "./core/brief/intake/read-brief-text.ts";
export { type Reading, readBrief } from "./core/brief/read-brief.ts";
export { publishedPhases } from "./core/documents/published-json/phases.ts";
export { gateText } from "./core/plan/grammar/gate-text.ts";
export { parseGate } from "./core/plan/grammar/parse.ts";
export { printGate } from "./core/plan/grammar/print.ts";
export { hashPlan, isSealed } from "./core/plan/hash-plan.ts";
export { parsePlan } from "./core/plan/parse-plan.ts";
export { PLAN_SCHEMA, Plan } from "./core/plan/plan.ts";
export { makePlan, type PlanInput, type PlanResult } from "./core/planner/make-plan.ts";
export { Finding } from "./core/shared/finding.ts";
