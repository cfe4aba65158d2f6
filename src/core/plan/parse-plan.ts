import type { Finding } from "../shared/finding.ts";
import { PLAN_SCHEMA, Plan } from "./plan.ts";
import { shapeFindings, shortened } from "./shape-finding.ts";

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Takes any value as a plan, or says for each place what is wrong and what to do. Never throws. */
export function parsePlan(value: unknown): ParsedPlan {
  const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (typeof schema === "string" && schema !== PLAN_SCHEMA) return { ok: false, findings: [unknownVersion(schema)] };
  const parsed = Plan.safeParse(value);
  if (parsed.success) return { ok: true, plan: parsed.data };
  return { ok: false, findings: shapeFindings(parsed.error.issues, value) };
}

function unknownVersion(schema: string): Finding {
  return {
    code: "plan-unknown-version",
    severity: "error",
    place: { in: "plan", pointer: "/schema" },
    message: `This plan is written in "${shortened(schema)}"; this version reads "${PLAN_SCHEMA}" only.`,
    remedy: "Read it with the version that its /version/generator names, or make the plan again from its brief.",
  };
}
