import type { Brief } from "../../core/brief/brief.ts";
import type { Facts } from "../../core/brief/facts.ts";
import { readBrief } from "../../core/brief/read-brief.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { makePlan } from "../../core/planner/make-plan.ts";
import type { Finding } from "../../core/shared/finding.ts";
import { FORMATS, TRIAL_FILE } from "./formats.ts";
import type { OutputFile } from "./output-file.ts";
import { AS_ASSUMED, type Planning } from "./plan-options.ts";
import { GENERATOR } from "./version.ts";

export interface Documents {
  /** Null where there is nothing to plan; the findings say why. */
  readonly plan: Plan | null;
  /** Without a plan: the page for a supervised trial where there are too few people, else none. */
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
}

/** A brief to its plan and documents, as files to write. `tell` is called with what is done next. */
export async function makeDocuments(
  brief: Brief,
  intake: readonly Finding[],
  { formats, ...planning }: Planning = AS_ASSUMED,
  tell: (step: string) => void = () => undefined,
): Promise<Documents> {
  tell("Reading the brief");
  const { facts, findings: read } = readBrief(brief);
  tell(planning.ranked ? "Planning, and ranking the assumptions" : "Planning");
  const { plan, findings } = makePlan({
    brief,
    facts,
    findings: [...intake, ...read],
    generator: GENERATOR,
    ...planning,
  });
  if (plan === null) return { plan, findings, files: await trialFiles(brief, facts, findings) };
  const files: OutputFile[] = [];
  tell("Writing the documents");
  for (const format of formats) files.push(...(await FORMATS[format].make(plan)));
  return { plan, findings, files };
}

/** Too few people for phases still get a page to work by. */
async function trialFiles(brief: Brief, facts: Facts, findings: readonly Finding[]): Promise<readonly OutputFile[]> {
  if (!findings.some(({ code }) => code === "too-few-people")) return [];
  const { trialPage } = await import("../../core/documents/trial/trial-page.ts");
  return [{ name: TRIAL_FILE, content: trialPage(brief, facts) }];
}
