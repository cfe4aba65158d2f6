import type { Brief } from "../../core/brief/brief.ts";
import type { Finding, Place, Severity } from "../../core/shared/finding.ts";
import { type Console, printable, type Style } from "./console.ts";

const ORDER: readonly Severity[] = ["error", "warning", "info"];
const LONGEST_QUOTE = 80;

/** Findings for people, on standard error: errors first, each with its place and the remedy. */
export function printFindings(findings: readonly Finding[], brief: Brief | null, console: Console): void {
  for (const severity of ORDER) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      console.err(`${painted(severity, console)} ${finding.code}${placeOf(finding.place, brief)}`);
      console.err(`        ${printable(finding.message)}`);
      console.err(`        ${printable(finding.remedy)}`);
    }
  }
  const counts = ORDER.map((severity) => findings.filter((one) => one.severity === severity).length);
  const words = ORDER.map(
    (severity, at) => `${counts[at]} ${severity}${counts[at] === 1 || severity === "info" ? "" : "s"}`,
  );
  if (findings.length > 0) console.err(`${words.join(", ")}.`);
}

const STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "dim" };

/** In a column, so the blanks stay unpainted and in place. */
function painted(severity: Severity, console: Console): string {
  return console.paint("err", STYLES[severity], severity) + " ".repeat(7 - severity.length);
}

function placeOf(place: Place, brief: Brief | null): string {
  if (place.in === "plan") return ` at ${printable(place.pointer)}`;
  if (place.in === "input") return "";
  const { field, start, end } = place.span;
  const quoted = brief?.[field].slice(start, end) ?? "";
  if (quoted === "") return ` in ${field}`;
  const cut = quoted.length > LONGEST_QUOTE ? `${quoted.slice(0, LONGEST_QUOTE)}…` : quoted;
  return ` in ${field}, at ${start}: "${printable(cut)}"`;
}
