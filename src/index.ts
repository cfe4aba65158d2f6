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
export { comparePlans } from "./core/compare/compare-plans.ts";
export { gatesCsv } from "./core/documents/csv/gates-csv.ts";
export { tasksCsv } from "./core/documents/csv/tasks-csv.ts";
export { planDocx } from "./core/documents/docx/plan-docx.ts";
export { planHtml } from "./core/documents/html/plan-html.ts";
export { planCalendar } from "./core/documents/ics/plan-calendar.ts";
export { planMarkdown } from "./core/documents/markdown/plan-markdown.ts";
export { publishedKillCriteria } from "./core/documents/published-json/kill-criteria.ts";
export { publishedMonitoring } from "./core/documents/published-json/monitoring.ts";
export { publishedPhases } from "./core/documents/published-json/phases.ts";
export { explainGate } from "./core/explain/explain-gate.ts";
export { judge } from "./core/gates/judge.ts";
export { lintPlan } from "./core/lint/lint-plan.ts";
export { lintTextPlan, type TextFinding } from "./core/lint/text/lint-text-plan.ts";
export { gateText } from "./core/plan/grammar/gate-text.ts";
export { parseGate } from "./core/plan/grammar/parse.ts";
export { printGate } from "./core/plan/grammar/print.ts";
export { hashPlan, isSealed } from "./core/plan/hash-plan.ts";
export { parsePlan } from "./core/plan/parse-plan.ts";
export { PLAN_SCHEMA, Plan } from "./core/plan/plan.ts";
export { makePlan, type PlanInput, type PlanResult } from "./core/planner/make-plan.ts";
export { Finding } from "./core/shared/finding.ts";
export { simulatePlan } from "./core/simulate/simulate-plan.ts";
export { readTextPlan } from "./core/text-plan/read-text-plan.ts";
