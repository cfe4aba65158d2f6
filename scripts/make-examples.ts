import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { makeDocuments } from "../src/apps/cli/make-documents.ts";
import { readBriefText } from "../src/core/brief/intake/read-brief-text.ts";
import { readBrief } from "../src/core/brief/read-brief.ts";

// Writes what each example's brief.md gives beside it: facts.json, plan.json, phases.json. With --check it writes nothing
// and ends with 1 where a file would change.
const root = join(import.meta.dirname, "../examples");
const check = process.argv.includes("--check");
const stale: string[] = [];

for (const name of readdirSync(root).sort()) {
  const folder = join(root, name);
  const { brief, findings } = readBriefText(readFileSync(join(folder, "brief.md"), "utf8"));
  if (brief === null) throw new Error(`${name}/brief.md is no brief`);
  const facts = { name: "facts.json", content: `${JSON.stringify(readBrief(brief), null, 2)}\n` };
  for (const file of [facts, ...makeDocuments(brief, findings).files]) {
    const path = join(folder, file.name);
    if (existsSync(path) && readFileSync(path, "utf8") === file.content) continue;
    stale.push(path);
    mkdirSync(folder, { recursive: true });
    if (!check) writeFileSync(path, file.content);
  }
}

for (const path of stale) console.log(`${check ? "stale" : "written"}: ${relative(process.cwd(), path)}`);
if (check && stale.length > 0) process.exitCode = 1;
