import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Intake } from "../../core/brief/intake/read-brief-text.ts";
import { type Console, printable } from "./console.ts";
import { EXIT, exitCodeOf } from "./exit-codes.ts";
import { ALL_FILES } from "./formats.ts";
import { makeDocuments } from "./make-documents.ts";
import type { OutputFile } from "./output-file.ts";
import type { Planning } from "./plan-options.ts";
import { planSummary } from "./plan-summary.ts";
import { printFindings } from "./print-findings.ts";
import { writeFiles } from "./write-files.ts";

export interface Destination {
  /** The folder to write into, chosen when the files are known. */
  folder(files: readonly OutputFile[]): string;
  readonly force: boolean;
  readonly planning: Planning;
}

/** Plans a brief, writes the documents, prints findings and summary, and gives the exit code. */
export async function writePlan(
  intake: Intake,
  { folder, force, planning }: Destination,
  console: Console,
): Promise<number> {
  if (intake.brief === null) {
    printFindings(intake.findings, null, console);
    return EXIT.unusable;
  }
  const { plan, files, findings } = await makeDocuments(intake.brief, intake.findings, planning, console.progress);
  const target = files.length === 0 ? null : folder(files);
  if (target !== null) await writeFiles(target, files, { force });
  printFindings(findings, intake.brief, console);
  if (target === null) {
    console.err("No plan was written.");
    return EXIT.errorFindings;
  }
  sayWhatIsOlder(target, files, console);
  const written = `Written to ${printable(target)}: ${files.map(({ name }) => name).join(", ")}`;
  if (plan === null) {
    console.out(`No staged plan: a page for a supervised trial instead.\n${written}`);
    return EXIT.errorFindings;
  }
  for (const line of planSummary(plan, (style, text) => console.paint("out", style, text))) console.out(line);
  console.out(written);
  return exitCodeOf(findings);
}

/** Documents of an earlier plan that this run did not write again: two plans in one folder are easily mixed up. */
function sayWhatIsOlder(folder: string, files: readonly OutputFile[], console: Console): void {
  const written = new Set(files.map(({ name }) => name));
  const older = ALL_FILES.filter((name) => !written.has(name) && existsSync(join(folder, name)));
  if (older.length > 0) console.err(`Left as it was, from an earlier plan: ${older.join(", ")}`);
}
