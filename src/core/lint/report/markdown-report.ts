import type { TextFinding } from "../text/lint-text-plan.ts";
import { type LintReport, mendFirst, placeText, summaryLine } from "./report.ts";

const TITLES = { error: "Errors", warning: "Warnings", info: "Good to know" } as const;

/** A report for a pull request or a wiki. The plan's own words are set as code, so that nothing in them is read as markup. */
export function markdownReport(report: LintReport): string {
  const first = mendFirst(report.findings);
  const lines = ["# What the plan breaks", "", summaryLine(report)];
  if (first.length > 0)
    lines.push(
      "",
      "## Mend these first",
      "",
      ...first.map((one, n) => `${n + 1}. ${headOf(one)}: ${safe(one.message)}`),
    );
  for (const severity of ["error", "warning", "info"] as const) {
    const own = report.findings.filter((one) => one.severity === severity);
    if (own.length > 0) lines.push("", `## ${TITLES[severity]}`, ...own.flatMap(section));
  }
  return `${lines.join("\n")}\n`;
}

function section(finding: TextFinding): string[] {
  const { message, why, remedy, places } = finding;
  return [
    "",
    `### ${headOf(finding)}`,
    "",
    safe(message),
    "",
    ...places.map(({ at, words }) => `- ${code(placeText(at))}${words === "" ? "" : `: ${code(shortened(words))}`}`),
    "",
    ...(why === "" ? [] : [`Why: ${why}`, ""]),
    `Do: ${safe(remedy)}`,
  ];
}

function headOf({ code: id, places: [first] }: TextFinding): string {
  return `${id}${first ? ` at ${code(placeText(first.at))}` : ""}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/\s+/g, " ")}\``;
}

/** Signs that Markdown or HTML would take as markup. */
function safe(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
