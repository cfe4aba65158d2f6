import { writeFileSync } from "node:fs";
import { lintPlan } from "../../src/core/lint/lint-plan.ts";
import type { Finding } from "../../src/core/shared/finding.ts";
import { absurditiesOf } from "./absurdities.ts";
import { type PlannedCase, plannedCases } from "./cases.ts";
import { figuresOf } from "./figures.ts";
import { showPlan } from "./show.ts";

// The plans of the open cases at a glance: node benchmarks/plans/run.ts [--case ID [--show]]; writes RESULTS.md beside it.
const words = process.argv.slice(2);
const wanted = words.includes("--case") ? new Set([words[words.indexOf("--case") + 1] ?? ""]) : null;
const HEAD = [
  "case",
  "risk",
  "population (planning low)",
  "phases",
  "weeks",
  "first exposure",
  "last before GA",
  "gates that decide, of",
  "checklists",
  "metrics",
  "kill, pause, investigate rows",
  "advisory stops",
  "findings of the linter",
  "ms",
];

function rowOf({ id, plan, took }: PlannedCase, lint: readonly Finding[]): string[] {
  if (plan === null) return [id, "no plan", ...HEAD.slice(2).map(() => "")];
  const figures = figuresOf(plan);
  const { risk, population, phases, weeks, first, last, gates, measurableGates, checklists, metrics } = figures;
  const rules = `${figures.kill}, ${figures.pause}, ${figures.investigate}`;
  const decide = `${measurableGates} of ${gates}`;
  const cells = [
    risk,
    population,
    phases,
    weeks,
    first,
    last,
    decide,
    checklists,
    metrics,
    rules,
    figures.advisoryStops,
  ];
  return [id, ...cells.map(String), bySeverity(lint), took.toFixed(0)];
}

function bySeverity(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return `${count("error")} errors, ${count("warning")} warnings`;
}

const table = [`| ${HEAD.join(" | ")} |`, `|${HEAD.map(() => " --- |").join("")}`];
const flags: string[] = [];
const breaches = new Map<string, string[]>();
for (const planned of plannedCases(wanted)) {
  const { id, plan } = planned;
  const lint = plan === null ? [] : lintPlan(plan);
  table.push(`| ${rowOf(planned, lint).join(" | ")} |`);
  if (plan !== null) flags.push(...absurditiesOf(plan).map((flag) => `- ${id}: ${flag}`));
  for (const { code, severity, message } of lint) {
    const key = `${severity} ${code}`;
    breaches.set(key, [...(breaches.get(key) ?? []), `${id}: ${message}`]);
  }
  if (plan !== null && words.includes("--show")) console.log(`${showPlan(plan)}\n`);
}

const rules = [...breaches]
  .toSorted(([, a], [, b]) => b.length - a.length)
  .map(([key, places]) => `- ${key}: ${places.length}; ${places[0] ?? ""}`);
const text = [
  "# Plans of the open cases",
  "Made by `npm run bench:plans` from the briefs of `benchmarks/reading/open`, with the facts that our reader reads from them and no assumption changed.",
  "",
  ...table,
  "",
  `## What a reader would shake their head at: ${flags.length}`,
  ...flags,
  "",
  "## What the linter finds, by rule",
  ...rules,
  "",
].join("\n");
if (!words.includes("--show")) console.log(text);
if (wanted === null) writeFileSync(new URL("./RESULTS.md", import.meta.url), text);
