import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { loadBrief } from "./load-brief.ts";
import { processConsole } from "./process-console.ts";
import { guarded } from "./run.ts";
import type { OutputFile } from "./write-files.ts";
import { writePlan } from "./write-plan.ts";

// `npm start`: the plan of the first example, or of the file behind `--`, into a folder under out/.
const examples = join(import.meta.dirname, "../../../examples");
const file = process.argv[2] ?? join(examples, readdirSync(examples).sort()[0] ?? "", "brief.md");
const stem = basename(file, extname(file));
const name = stem === "brief" ? basename(dirname(file)) : stem;

process.exitCode = await guarded(async () => {
  const intake = await loadBrief({ positionals: [file], values: {}, switches: new Set() }, processConsole);
  return writePlan(intake, { folder: (files) => freeFolder(join("out", name), files), force: true }, processConsole);
}, processConsole);

/** `folder`, or the next one with a number behind it where `folder` holds other content, which may be somebody's edits. */
function freeFolder(folder: string, files: readonly OutputFile[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? folder : `${folder}-${number}`;
    const differs = files.some((one) => {
      const path = join(candidate, one.name);
      return existsSync(path) && readFileSync(path, "utf8") !== one.content;
    });
    if (!differs) return candidate;
  }
}
