import { type LintReport, mendFirst, placeText, summaryLine } from "../../core/lint/report/report.ts";
import type { TextFinding } from "../../core/lint/text/lint-text-plan.ts";
import { printable } from "./console.ts";

const LONGEST_QUOTE = 160;
const MOST_PLACES = 6;

/** A report for people: what to begin with, each finding with its places and words, and the numbers at the end. */
export function lintText(report: LintReport): string[] {
  const first = mendFirst(report.findings);
  return [
    ...(first.length === 0
      ? []
      : ["Mend these first", ...first.map((one, n) => `  ${n + 1}. ${one.code}${at(one)}`), ""]),
    ...report.findings.flatMap(findingLines),
    summaryLine(report),
  ];
}

function findingLines(finding: TextFinding): string[] {
  const { severity, code, message, why, remedy, places } = finding;
  const rest = places.slice(1, MOST_PLACES).map((place) => printable(placeText(place.at)));
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : "";
  const words = printable(places[0]?.words ?? "");
  return [
    `${severity.padEnd(7)} ${code}${at(finding)}`,
    `        ${printable(message)}`,
    ...(words === ""
      ? []
      : [`        Words: ${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}`]),
    ...(rest.length === 0 ? [] : [`        Also at: ${rest.join("; ")}${more}`]),
    ...(why === "" ? [] : [`        Why: ${why}`]),
    `        Do:  ${printable(remedy)}`,
    "",
  ];
}

/** A plan.json is one file whose places are its pointers. */
function at({ places: [first] }: TextFinding): string {
  if (first === undefined) return "";
  const { at: place, words } = first;
  return ` at ${printable(words === "" && place.pointer !== null ? place.pointer || "/" : placeText(place))}`;
}
