import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ALL_FILES, jsonText } from "../src/apps/cli/formats.ts";
import { makeDocuments } from "../src/apps/cli/make-documents.ts";
import { readBriefText } from "../src/core/brief/intake/read-brief-text.ts";
import { readBrief } from "../src/core/brief/read-brief.ts";
import { GALLERY_HEAD, galleryEntry } from "./gallery.ts";

// Writes what each example's brief gives beside it: facts.json and all documents of its plan, and removes what it no
// longer gives. With --check it changes nothing and ends with 1 where a file would change. Another folder of briefs may
// be given: node scripts/make-examples.ts [--check] [DIR]
const [folderGiven] = process.argv.slice(2).filter((argument) => argument !== "--check");
const root = folderGiven ?? join(import.meta.dirname, "../examples");
const check = process.argv.includes("--check");
const stale: string[] = [];
const gallery: string[] = [];

for (const name of readdirSync(root).sort()) {
  const folder = join(root, name);
  const file = readdirSync(folder).find((one) => one.startsWith("brief."));
  if (file === undefined) throw new Error(`${name} has no brief`);
  const { brief, findings } = readBriefText(readFileSync(join(folder, file), "utf8"));
  if (brief === null) throw new Error(`${name}/${file} is no brief`);
  const facts = { name: "facts.json", content: jsonText(readBrief(brief)) };
  const { plan, files: documents } = await makeDocuments(brief, findings);
  const files = [facts, ...documents];
  if (plan !== null && existsSync(join(folder, "README.md")))
    gallery.push(galleryEntry(plan, name, file, readFileSync(join(folder, "README.md"), "utf8")));
  for (const one of files) {
    const path = join(folder, one.name);
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(one.content))) continue;
    stale.push(path);
    if (!check) writeFileSync(path, one.content);
  }
  const given = new Set(files.map((one) => one.name));
  for (const path of ALL_FILES.filter((one) => !given.has(one)).map((one) => join(folder, one))) {
    if (!existsSync(path)) continue;
    stale.push(path);
    if (!check) rmSync(path);
  }
}

if (folderGiven === undefined) {
  const path = join(import.meta.dirname, "../docs/gallery.md");
  const content = `${GALLERY_HEAD}\n${gallery.join("\n")}`;
  if (!existsSync(path) || readFileSync(path, "utf8") !== content) {
    stale.push(path);
    if (!check) writeFileSync(path, content);
  }
}

for (const path of stale) console.log(`${check ? "stale" : "written"}: ${relative(process.cwd(), path)}`);
if (check && stale.length > 0) process.exitCode = 1;
