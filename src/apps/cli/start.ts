import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { parseOptions } from "./command.ts";
import { loadBrief } from "./load-brief.ts";
import type { OutputFile } from "./output-file.ts";
import { PLAN_OPTIONS, planningOf } from "./plan-options.ts";
import { processConsole } from "./process-console.ts";
import { guarded } from "./run.ts";
import { writePlan } from "./write-plan.ts";

// `npm run example`: the plan of the first example, or of the file behind `--`, into a folder under out/.
const examples = join(import.meta.dirname, "../../../examples");
const usage = "Usage: npm run example -- [FILE] [--format LIST] [--fast] [--assume NAME=VALUE]... [--start DATE]";

process.exitCode = await guarded(async () => {
  const args = parseOptions(PLAN_OPTIONS, process.argv.slice(2), usage);
  const planning = planningOf(args);
  const file = args.positionals[0] ?? join(examples, readdirSync(examples).sort()[0] ?? "", "brief.md");
  const positionals = [file, ...args.positionals.slice(1)];
  const intake = await loadBrief({ ...args, positionals }, processConsole);
  const folder = (files: readonly OutputFile[]) => freeFolder(join("out", nameOf(file)), files);
  return writePlan(intake, { folder, force: true, planning }, processConsole);
}, processConsole);

/** "my-brief" of my-brief.md; a file called brief has the name of its folder. */
function nameOf(file: string): string {
  const stem = basename(file, extname(file));
  return stem === "brief" ? basename(dirname(file)) : stem;
}

/** `folder`, or the next one with a number behind it where `folder` holds other content, which may be somebody's edits. */
function freeFolder(folder: string, files: readonly OutputFile[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? folder : `${folder}-${number}`;
    const differs = files.some((one) => {
      const path = join(candidate, one.name);
      return existsSync(path) && !readFileSync(path).equals(Buffer.from(one.content));
    });
    if (!differs) return candidate;
  }
}
