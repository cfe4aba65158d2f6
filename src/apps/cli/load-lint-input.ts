import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { docxText, isDocx } from "../../core/text-plan/blocks/docx-text.ts";
import type { Source } from "../../core/text-plan/source.ts";
import type { Console } from "./console.ts";
import { readInput } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

/** The texts of one plan. `fixable`: they are what the files hold, letter for letter. */
export interface LintInput {
  readonly sources: readonly Source[];
  readonly fixable: boolean;
}

/** The documents of a plan in a folder, in the order in which people read them. */
const PUBLISHED = ["phases.json", "kill-criteria.json", "monitoring.json"];
const READABLE = /\.(?:json|md|markdown|txt|html?|csv|tsv|docx)$/i;
const MOST_FILES = 20;

/** The plan of FILE, of FOLDER or of standard input. Throws a UsageError for what can't be read as text. */
export async function loadLintInput(path: string, console: Console): Promise<LintInput> {
  const found = path === "-" ? null : await stat(path).catch(() => null);
  if (found?.isDirectory()) return folderInput(path, console);
  if (path !== "-" && found?.isFile() && found.size <= MOST_BYTES) {
    const bytes = await readFile(path).catch(() => new Uint8Array());
    if (isDocx(bytes)) return { sources: [wordSource(path, bytes)], fixable: false };
  }
  return {
    sources: [{ name: path, text: (await readInput(path, console)).replace(/^\ufeff/, "") }],
    fixable: path !== "-",
  };
}

/** What tells the phases is read first: other documents name them by their numbers. */
function isOfPhases(name: string): boolean {
  return /phase|stage|rollout|plan/i.test(name);
}

const MOST_BYTES = 4_000_000;

async function folderInput(folder: string, console: Console): Promise<LintInput> {
  const names = (await readdir(folder)).sort();
  const chosen = names.includes("plan.json")
    ? ["plan.json"]
    : names.includes("phases.json")
      ? PUBLISHED.filter((name) => names.includes(name))
      : names.filter((name) => READABLE.test(name)).sort((a, b) => Number(isOfPhases(b)) - Number(isOfPhases(a)));
  if (chosen.length === 0)
    throw new UsageError(
      `There is no plan in the folder ${folder}.`,
      "It needs a plan.json, or phases.json, kill-criteria.json and monitoring.json, or texts.",
    );
  if (chosen.length > MOST_FILES)
    throw new UsageError(
      `${folder} has ${chosen.length} files that could be a plan.`,
      "Give the plan's own folder, or its file.",
    );
  const inputs = await Promise.all(chosen.map((name) => loadLintInput(join(folder, name), console)));
  return { sources: inputs.flatMap(({ sources }) => sources), fixable: inputs.every(({ fixable }) => fixable) };
}

function wordSource(path: string, bytes: Uint8Array): Source {
  const text = docxText(bytes);
  if (text === null)
    throw new UsageError(`${path} is an archive, and no Word document.`, "Give a .docx, or the plan as text.");
  return { name: path, text };
}
