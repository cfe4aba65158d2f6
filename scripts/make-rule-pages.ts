/**
 * Makes a page for each rule of the linter in docs/rules/, and the index, from the rules' own objects. The examples are
 * those that the tests run.
 *
 *     node scripts/make-rule-pages.ts            writes them, and removes pages of rules that are gone
 *     node scripts/make-rule-pages.ts --check    exit code 1 if a page is not what would be written
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../src/core/lint/rule.ts";
import { RULES } from "../src/core/lint/rules.ts";
import type { TextExample, TextRule } from "../src/core/lint/text/text-rule.ts";
import { TEXT_RULES } from "../src/core/lint/text/text-rules.ts";

const folder = join(import.meta.dirname, "../docs/rules");
const check = process.argv.includes("--check");

const pages = new Map<string, string>([
  ["README.md", index()],
  ...RULES.map((rule): [string, string] => [`${rule.id}.md`, planRulePage(rule)]),
  ...TEXT_RULES.map((rule): [string, string] => [`${rule.id}.md`, textRulePage(rule)]),
]);

mkdirSync(folder, { recursive: true });
const stale = [...pages].filter(
  ([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), "utf8") !== text,
);
const gone = readdirSync(folder).filter((name) => !pages.has(name));
if (!check) {
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  for (const name of gone) rmSync(join(folder, name));
}
for (const name of [...stale.map(([name]) => name), ...gone])
  console.log(`${check ? "stale" : "written"}: docs/rules/${name}`);
if (check && stale.length + gone.length > 0) process.exitCode = 1;

function index(): string {
  const row = ({ id, meta }: Rule | TextRule) => `| [${id}](${id}.md) | ${meta.severity} | ${cell(meta.what)} |`;
  const head = ["| rule | severity | what holds |", "| --- | --- | --- |"];
  return [
    "# Rules of the linter",
    "",
    "Made from the rules' sources by `npm run rules`. An error ends `rampwright lint` with exit code 1; warnings and info don't.",
    "",
    `## Plans in words (${TEXT_RULES.length} rules)`,
    "",
    "Markdown, HTML, Word, tables, JSON alone or amid prose, by whomever they were written. Each example is an edit of [one good plan](../../src/core/lint/text/good-text-plan.example.ts).",
    "",
    ...head,
    ...TEXT_RULES.map(row),
    "",
    `## plan.json (${RULES.length} rules)`,
    "",
    ...head,
    ...RULES.map(row),
    "",
  ].join("\n");
}

function opening({ id, meta }: Rule | TextRule): string[] {
  return [
    `# ${id}`,
    "",
    meta.what,
    "",
    `Severity: ${meta.severity}. Since ${meta.since}. Source: ${meta.source}.`,
    "",
    "## Why",
    "",
    meta.why,
    "",
    "## What to do",
    "",
    meta.todo,
    "",
  ];
}

function textRulePage(rule: TextRule): string {
  const { bad, good = [] } = rule.examples;
  return [
    ...opening(rule),
    ...bad.flatMap((example) => [
      "## Breaks it",
      "",
      `${sentence(example.is)}:`,
      "",
      ...diff(example, "to"),
      "",
      "Holds instead:",
      "",
      ...diff(example, "from"),
      "",
    ]),
    ...good.flatMap((example) => ["## Allowed too", "", `${sentence(example.is)}:`, "", ...diff(example, "to"), ""]),
  ].join("\n");
}

/** One side of the edits; a stretch that is taken away shows as such. */
function diff({ edits }: TextExample, side: "from" | "to"): string[] {
  const texts = edits.map(([from, to]) => (side === "from" ? from : to).trim());
  return ["```text", ...texts.map((text) => (text === "" ? "(nothing of this)" : text)), "```"];
}

function planRulePage(rule: Rule): string {
  const { bad, good } = rule.examples;
  const edits = (list: readonly { at: string; to: unknown }[]) => [
    "```json",
    ...list.map(({ at, to }) => `${JSON.stringify(at)}: ${to === undefined ? '"(taken away)"' : JSON.stringify(to)}`),
    "```",
  ];
  return [
    ...opening(rule),
    ...bad.flatMap((example) => [
      "## Breaks it",
      "",
      `${sentence(example.is)}. In the example plan of the tests:`,
      "",
      ...edits(example.edits),
      "",
    ]),
    ...good.flatMap((example) => ["## Allowed", "", `${sentence(example.is)}:`, "", ...edits(example.edits), ""]),
  ].join("\n");
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
