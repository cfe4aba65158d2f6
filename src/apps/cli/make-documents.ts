import type { Brief } from "../../core/brief/brief.ts";
import { readBrief } from "../../core/brief/read-brief.ts";
import { publishedPhases } from "../../core/documents/published-json/phases.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { makePlan } from "../../core/planner/make-plan.ts";
import type { Finding } from "../../core/shared/finding.ts";
import { AS_ASSUMED, type Planning } from "./plan-options.ts";
import { GENERATOR } from "./version.ts";
import type { OutputFile } from "./write-files.ts";

export interface Documents {
  /** Null where there is nothing to plan; the findings say why. */
  readonly plan: Plan | null;
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
}

/** A brief to its plan and documents, as files to write. */
export function makeDocuments(brief: Brief, intake: readonly Finding[], planning: Planning = AS_ASSUMED): Documents {
  const { facts, findings: read } = readBrief(brief);
  const { plan, findings } = makePlan({
    brief,
    facts,
    findings: [...intake, ...read],
    generator: GENERATOR,
    ...planning,
  });
  if (plan === null) return { plan, findings, files: [] };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    plan,
    findings,
    files: [
      { name: "plan.json", content: json(plan) },
      { name: "phases.json", content: json(publishedPhases(plan)) },
    ],
  };
}
