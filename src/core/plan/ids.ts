import { z } from "zod";

const SNAKE = "[a-z0-9]+(?:_[a-z0-9]+)*";

export const PHASE_KINDS = [
  "internal",
  "shadow",
  "closed_beta",
  "opt_in_beta",
  "canary",
  "regional_expansion",
  "segment_targeting",
  "conditional_admission",
  "holdout_majority",
  "general_availability",
] as const;
export const PhaseKind = z.enum(PHASE_KINDS);
export type PhaseKind = z.infer<typeof PhaseKind>;

/** Snake case: "acceptance_rate". */
export const MetricId = z.string().regex(new RegExp(`^${SNAKE}$`));

/** "phase2_closed_beta". */
export const PhaseId = z.string().regex(new RegExp(`^phase[1-9]_(?:${PHASE_KINDS.join("|")})$`));

/** Phase kind, metric or check, slice if any, tier: "closed_beta.acceptance_rate.mobile.promote". */
export const GateId = z.string().regex(new RegExp(`^${SNAKE}(?:\\.${SNAKE}){2,3}$`));

/** The name of a row of the typed list of assumptions: "unitsPerPersonPerWeek". */
export const AssumptionId = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** What a metric or a check answers for: a promise, harm, law or exclusion of the plan. Numbers count from 0. */
export const Cover = z.templateLiteral([
  z.enum(["success-metric", "hazard", "regulation", "exclusion"]),
  ":",
  z.string().regex(/^[A-Za-z0-9-]+$/),
]);
export type Cover = z.infer<typeof Cover>;

/** Snake case from any name; accents are dropped, and "unnamed" stands in where no Latin letter or digit is left. */
export function snakeCase(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("_") ?? "unnamed";
}

/** The first of `id`, `id_2`, `id_3`, ... that is not taken. */
export function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}_${number}`)) number += 1;
  return `${id}_${number}`;
}

/** The metric that reads another one in each segment alone, and holds the lowest value. */
export function weakestSegmentId(metric: string): string {
  return `${metric}_weakest_segment`;
}

/** `number` counts the phases from 1. */
export function phaseId(number: number, kind: PhaseKind): string {
  return `phase${number}_${kind}`;
}

/** `subject` is a metric's id, or a name for what a checklist line asks. */
export function gateId(kind: PhaseKind, subject: string, tier: string, slice: string | null = null): string {
  const parts = [kind, snakeCase(subject), ...(slice === null ? [] : [snakeCase(slice)]), tier];
  return parts.join(".");
}
