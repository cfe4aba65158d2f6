import type { Intake } from "../../core/brief/intake/read-brief-text.ts";
import type { Console } from "./console.ts";
import { EXIT, exitCodeOf } from "./exit-codes.ts";
import { makeDocuments } from "./make-documents.ts";
import type { Planning } from "./plan-options.ts";
import { planSummary } from "./plan-summary.ts";
import { printFindings } from "./print-findings.ts";
import { type OutputFile, writeFiles } from "./write-files.ts";

export interface Destination {
  /** The folder to write into, chosen when the files are known. */
  folder(files: readonly OutputFile[]): string;
  readonly force: boolean;
  readonly planning: Planning;
}

/** Plans a brief, writes the documents, prints summary and findings, and gives the exit code. */
export async function writePlan(
  intake: Intake,
  { folder, force, planning }: Destination,
  console: Console,
): Promise<number> {
  if (intake.brief === null) {
    printFindings(intake.findings, null, console);
    return EXIT.unusable;
  }
  const { plan, files, findings } = makeDocuments(intake.brief, intake.findings, planning);
  if (plan === null) {
    printFindings(findings, intake.brief, console);
    console.err("No plan was written.");
    return EXIT.errorFindings;
  }
  const target = folder(files);
  await writeFiles(target, files, { force });
  printFindings(findings, intake.brief, console);
  for (const line of planSummary(plan)) console.out(line);
  console.out(`\nWritten to ${target}: ${files.map(({ name }) => name).join(", ")}`);
  return exitCodeOf(findings);
}
