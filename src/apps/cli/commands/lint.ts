import { lintPlan, ruleOf } from "../../../core/lint/lint-plan.ts";
import { parsePlan } from "../../../core/plan/parse-plan.ts";
import type { Finding } from "../../../core/shared/finding.ts";
import type { Arguments, Command } from "../command.ts";
import { type Console, printable } from "../console.ts";
import { EXIT, exitCodeOf } from "../exit-codes.ts";
import { readInput } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";

const FORMATS = ["text", "json"] as const;

export const lint: Command = {
  name: "lint",
  usage: "[FILE | -] [--format text|json]",
  summary: "Checks a plan.json, ours or another's, against what every plan must hold.",
  options: {
    format: {
      value: "FORMAT",
      choices: FORMATS,
      help: 'text for people (the default), or json: {"findings": [...]}, both on standard output',
    },
  },
  examples: ["rampwright lint my-plan/plan.json", "rampwright lint --format json - < plan.json"],
  async run(args, console) {
    const format = formatOf(args);
    const value = await jsonOf(args, console);
    const parsed = parsePlan(value);
    const findings = parsed.ok ? lintPlan(parsed.plan) : parsed.findings;
    if (format === "json") console.out(JSON.stringify({ findings }, null, 2));
    else for (const line of report(findings)) console.out(line);
    return parsed.ok ? exitCodeOf(findings) : EXIT.unusable;
  },
};

function formatOf({ values }: Arguments): (typeof FORMATS)[number] {
  const format = FORMATS.find((one) => one === (values.format ?? "text"));
  if (format === undefined)
    throw new UsageError(`There is no format "${values.format}".`, `Give one of: ${FORMATS.join(", ")}.`);
  return format;
}

async function jsonOf({ positionals }: Arguments, console: Console): Promise<unknown> {
  const [file, another] = positionals;
  if (file === undefined) throw new UsageError("There is no plan to check.", "Give the path of a plan.json, or -.");
  if (another !== undefined) throw new UsageError("There is more than one plan.", "Check one at a time.");
  const text = await readInput(file, console);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new UsageError(
      `${file === "-" ? "Standard input" : file} is not JSON.`,
      "Give the plan.json that `rampwright plan` writes.",
    );
  }
}

/** Each finding with its place, why it matters and what to do, and their number at the end. */
function report(findings: readonly Finding[]): string[] {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return [
    ...findings.flatMap(findingLines),
    `${errors} error${errors === 1 ? "" : "s"}, ${warnings} warning${warnings === 1 ? "" : "s"}, ${count("info")} info.`,
  ];
}

function findingLines({ code, severity, place, message, remedy }: Finding): string[] {
  const why = ruleOf(code)?.meta.why;
  return [
    `${severity.padEnd(7)} ${code}${place.in === "plan" ? ` at ${printable(place.pointer) || "/"}` : ""}`,
    `        ${printable(message)}`,
    ...(why === undefined ? [] : [`        Why: ${why}`]),
    `        Do:  ${printable(remedy)}`,
    "",
  ];
}
