import { writeFile } from "node:fs/promises";
import { lintPlan } from "../../../core/lint/lint-plan.ts";
import { markdownReport } from "../../../core/lint/report/markdown-report.ts";
import { type LintReport, planReport, textPlanReport } from "../../../core/lint/report/report.ts";
import { sarifReport } from "../../../core/lint/report/sarif.ts";
import { applyFixes } from "../../../core/lint/text/apply-fixes.ts";
import { lintTextPlan } from "../../../core/lint/text/lint-text-plan.ts";
import { parsePlan } from "../../../core/plan/parse-plan.ts";
import { PLAN_SCHEMA } from "../../../core/plan/plan.ts";
import type { Finding } from "../../../core/shared/finding.ts";
import { briefBeside, readTextPlan } from "../../../core/text-plan/read-text-plan.ts";
import type { TextPlan } from "../../../core/text-plan/text-plan.ts";
import type { Arguments, Command } from "../command.ts";
import type { Console } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { lintText } from "../lint-text.ts";
import { type LintInput, loadLintInput } from "../load-lint-input.ts";
import { readInput } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { VERSION } from "../version.ts";

const FORMATS = ["text", "json", "sarif", "markdown"] as const;
type Format = (typeof FORMATS)[number];

export const lint: Command = {
  name: "lint",
  usage: "[FILE | FOLDER | -] [--brief FILE] [--format text|json|sarif|markdown] [--fix]",
  summary:
    "Checks a rollout plan, ours or anybody's: a plan.json, the three JSON documents, or one in words (Markdown, HTML, Word, CSV, JSON amid prose).",
  options: {
    format: {
      value: "FORMAT",
      choices: FORMATS,
      help: "text for people (the default), json, sarif (2.1.0) or markdown; all on standard output",
    },
    brief: {
      value: "FILE",
      help: "the brief that the plan was made for, where it does not stand in the plan's own text",
    },
    fix: { help: "write the safe corrections into the FILE or the files of the FOLDER, then check what is left" },
  },
  examples: [
    "rampwright lint my-plan/plan.json",
    "rampwright lint rollout.md --brief brief.md",
    "rampwright lint --format sarif plans/ > lint.sarif",
    "rampwright lint --fix rollout.md",
  ],
  async run(args, console) {
    const format = formatOf(args);
    const path = pathOf(args);
    const input = await loadLintInput(path, console);
    const own = planJson(input);
    if (own !== null && args.switches.has("fix"))
      throw new UsageError(
        "A plan.json is sealed; nothing in it is corrected in place.",
        "Plan again from its brief, or edit it by hand.",
      );
    const result = own === null ? await checkText(input, args, console) : checkPlan(own.value, own.source);
    print(result.report, result.findings, format, console);
    if (!result.usable) return EXIT.unusable;
    return result.report.findings.some(({ severity }) => severity === "error") ? EXIT.errorFindings : EXIT.done;
  },
};

interface Checked {
  readonly report: LintReport;
  /** Of a plan.json: as its contract has them. */
  readonly findings: readonly Finding[] | null;
  readonly usable: boolean;
}

function pathOf({ positionals }: Arguments): string {
  const [path, another] = positionals;
  if (path === undefined)
    throw new UsageError("There is no plan to check.", "Give the path of a plan or of its folder, or -.");
  if (another !== undefined) throw new UsageError("There is more than one plan.", "Check one at a time.");
  return path;
}

function formatOf({ values }: Arguments): Format {
  const format = FORMATS.find((one) => one === (values.format ?? "text"));
  if (format === undefined)
    throw new UsageError(`There is no format "${values.format}".`, `Give one of: ${FORMATS.join(", ")}.`);
  return format;
}

/** The value, where the input is JSON that names our schema; a plan of another version is refused with its findings. */
function planJson({ sources }: LintInput): { value: unknown; source: LintInput["sources"][number] } | null {
  const [source, another] = sources;
  if (source === undefined || another !== undefined || !/^\s*\{/.test(source.text)) return null;
  try {
    const value: unknown = JSON.parse(source.text);
    const schema = Reflect.get(Object(value), "schema");
    return typeof schema === "string" && schema.startsWith(PLAN_SCHEMA.split("@")[0] ?? PLAN_SCHEMA)
      ? { value, source }
      : null;
  } catch {
    return null;
  }
}

function checkPlan(value: unknown, source: LintInput["sources"][number]): Checked {
  const parsed = parsePlan(value);
  const findings = parsed.ok ? lintPlan(parsed.plan) : parsed.findings;
  return { report: planReport(source, findings), findings, usable: parsed.ok };
}

async function checkText(input: LintInput, args: Arguments, console: Console): Promise<Checked> {
  const given = args.values.brief;
  const beside = given === undefined ? null : briefBeside(await readInput(given, console));
  if (given !== undefined && beside === null)
    throw new UsageError(`${given} is no brief.`, "Give the five texts of the brief, as Markdown, text or JSON.");
  const read = (sources: LintInput["sources"]): TextPlan => {
    const plan = readTextPlan(sources);
    return beside === null ? plan : { ...plan, brief: beside };
  };
  let plan = read(input.sources);
  if (plan.phases.length + plan.criteria.length + plan.monitors.length + plan.breaks.length === 0)
    throw new UsageError(
      `There is no plan in ${args.positionals[0] === "-" ? "standard input" : args.positionals[0]}: no phase, no criterion and no metric was found.`,
      "Give a plan.json, the JSON documents, or a text with a heading for each phase.",
    );
  let findings = lintTextPlan(plan);
  if (args.switches.has("fix")) {
    const fixed = await writeFixes(input, findings, console);
    plan = read(fixed);
    findings = lintTextPlan(plan);
  }
  return { report: textPlanReport(plan, findings), findings: null, usable: true };
}

/** Writes each corrected file in place, and nothing else; gives the texts as they are then. */
async function writeFixes(input: LintInput, findings: ReturnType<typeof lintTextPlan>, console: Console) {
  if (!input.fixable)
    throw new UsageError(
      "Only text files can be corrected in place.",
      "Save the plan as Markdown, text or JSON, and give its FILE.",
    );
  const sources = [];
  for (const source of input.sources) {
    const { text, applied } = applyFixes(source, findings);
    if (applied > 0) {
      await writeFile(source.name, text);
      console.err(`${applied} ${applied === 1 ? "place" : "places"} corrected in ${source.name}.`);
    }
    sources.push({ name: source.name, text });
  }
  if (sources.every(({ text }, n) => text === input.sources[n]?.text))
    console.err("There was nothing to correct safely.");
  return sources;
}

function print(report: LintReport, findings: readonly Finding[] | null, format: Format, console: Console): void {
  if (format === "json")
    console.out(
      JSON.stringify(findings === null ? { read: report.read, findings: report.findings } : { findings }, null, 2),
    );
  else if (format === "sarif") console.out(JSON.stringify(sarifReport(report, VERSION), null, 2));
  else if (format === "markdown") console.out(markdownReport(report).trimEnd());
  else for (const line of lintText(report)) console.out(line);
}
