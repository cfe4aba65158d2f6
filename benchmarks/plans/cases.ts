import { readBrief } from "../../src/core/brief/read-brief.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { makePlan } from "../../src/core/planner/make-plan.ts";
import type { Finding } from "../../src/core/shared/finding.ts";
import { loadCases } from "../reading/cases.ts";

/** A public brief, and the plan that is made from it as our reader reads it. */
export interface PlannedCase {
  readonly id: string;
  /** Null where the brief can't be planned; the findings say why. */
  readonly plan: Plan | null;
  readonly findings: readonly Finding[];
  /** How long planning took, in milliseconds. */
  readonly took: number;
}

/** The open cases, or those of the given ids, planned one after the other. */
export function* plannedCases(ids: ReadonlySet<string> | null = null): Generator<PlannedCase> {
  for (const { id, brief } of loadCases("open")) {
    if (ids !== null && !ids.has(id)) continue;
    const start = performance.now();
    const { plan, findings } = makePlan({ brief, ...readBrief(brief), generator: "benchmark" });
    yield { id, plan, findings, took: performance.now() - start };
  }
}
