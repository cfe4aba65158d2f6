import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { Finding } from "../../shared/finding.ts";
import type { BriefField } from "../../shared/span.ts";
import { briefOf } from "./brief-from-object.ts";
import { briefFromSentences, type Division, divided } from "./brief-from-sentences.ts";
import { chooseHeadings, unknownHeadings } from "./choose-headings.ts";
import { intakeFindings } from "./findings.ts";
import { type HeadingMark, headingMark, RANK } from "./heading-marks.ts";
import type { Intake } from "./intake.ts";
import { placeHeadings } from "./place-headings.ts";
import { type SourceLine, sourceLines } from "./source-lines.ts";
import { strayParagraphs } from "./stray-paragraphs.ts";

/** Fields that must be named twice before a document counts as several briefs. */
const REPEATED_FIELDS = 3;
const LONGEST_RULE = 200;

/** Reads a brief from a text: by its headings where at least two fields have one, else by what its sentences say. */
export function briefFromDocument(source: string): Intake {
  const lines = sourceLines(source);
  const marks = lines.map((_, at) => headingMark(lines, at)).filter((mark) => mark !== null);
  const named = chooseHeadings(marks);
  const fields = new Set(named.map((heading) => heading.field).filter((field) => field !== null));
  if (fields.size < 2) return briefFromSentences(source);
  if (isSeveral(named)) return { brief: null, findings: [intakeFindings.severalBriefs("several")] };
  const unknown = unknownHeadings(marks, named);
  const { headings, findings } = placeHeadings(source, lines, named, unknown);
  const read = briefFromSections(source, lines, headings);
  return { ...read, findings: [...findings, ...read.findings] };
}

/** Whether the fields come round again: one brief behind another. */
function isSeveral(headings: readonly HeadingMark[]): boolean {
  const runs = new Map<BriefField, number>();
  let before: BriefField | null = null;
  for (const { field } of headings) {
    if (field !== null && field !== before) runs.set(field, (runs.get(field) ?? 0) + 1);
    before = field;
  }
  return [...runs.values()].filter((count) => count > 1).length >= REPEATED_FIELDS;
}

function briefFromSections(source: string, lines: readonly SourceLine[], headings: readonly HeadingMark[]): Intake {
  const findings: Finding[] = [];
  const texts = new Map<BriefField, string[]>();
  const add = (field: BriefField, text: string) => texts.set(field, [...(texts.get(field) ?? []), text]);
  const unlabelled = BRIEF_FIELDS.filter((field) => headings.every((heading) => heading.field !== field));
  headings.forEach((heading, at) => {
    const line = lines[heading.line];
    const next = headings[at + 1];
    const end = next === undefined ? source.length : (lines[next.line]?.start ?? source.length);
    if (heading.field === null) {
      findings.push(intakeFindings.sectionNotUsed(line?.text ?? ""));
      return;
    }
    const text = sectionText(source, lines, heading, end);
    if (text === "") return;
    const isRunIn = heading.rank >= RANK.bold && /\S/.test(source.slice(heading.from, line?.end));
    const { kept, strays } = strayParagraphs(text, heading.field, isRunIn ? unlabelled : []);
    add(heading.field, kept);
    for (const stray of strays) {
      add(stray.field, stray.text);
      findings.push(intakeFindings.paragraphElsewhere(stray.text, stray.field, heading.field));
    }
  });
  const { texts: before, division } = beforeHeadings(preamble(source, lines, headings[0]), [...texts.keys()]);
  for (const [field, text] of before) texts.set(field, [text, ...(texts.get(field) ?? [])]);
  if (before.size > 1) findings.push(intakeFindings.beforeHeadings(division));
  const brief = briefOf((field) => (texts.get(field) ?? []).join("\n"));
  return { brief, findings };
}

/**
 * A title or a word ahead of the first heading nearly always introduces the feature; more than a word may also tell what
 * has no heading of its own. Nothing is lost.
 */
function beforeHeadings(preamble: string, headed: readonly BriefField[]): Division {
  return divided(
    preamble,
    BRIEF_FIELDS.filter((field) => field === "feature" || !headed.includes(field)),
    "feature",
  );
}

/** What stands before the first heading, without the fence of a front matter. */
function preamble(source: string, lines: readonly SourceLine[], first: HeadingMark | undefined): string {
  const end = first === undefined ? 0 : (lines[first.line]?.start ?? 0);
  const said = lines.filter((line) => line.start < end && !isRule(line.text) && line.text.trim() !== "");
  // A table's header ("Field | Text") and its rule say nothing.
  if (first?.rank === RANK.row && said.every((line) => /[|\t]/.test(line.text))) return "";
  return source.slice(said[0]?.start ?? 0, said.at(-1)?.end ?? 0).trim();
}

/** The text of a section as it was typed, without blank lines around it and without rules of Markdown at its ends. */
function sectionText(source: string, lines: readonly SourceLine[], heading: HeadingMark, end: number): string {
  if (heading.rank === RANK.row) return rowText(source, lines, heading, end);
  let last = lineBefore(lines, end, heading.line);
  while (last > heading.line && (isRule(lines[last]?.text ?? "") || lines[last]?.text.trim() === "")) last -= 1;
  const text = source.slice(heading.from, Math.max(heading.from, lines[last]?.end ?? end)).trim();
  // YAML's sign for a text of several lines.
  return /^[|>][+-]?[ \t]*[\r\n]/.test(text) ? text.slice(text.search(/[\r\n]/)).trim() : text;
}

/** The last line that begins before an offset. */
function lineBefore(lines: readonly SourceLine[], offset: number, from: number): number {
  let at = from;
  while (at + 1 < lines.length && (lines[at + 1]?.start ?? 0) < offset) at += 1;
  return at;
}

/** A rule of Markdown, or the fence of a front matter. */
function isRule(line: string): boolean {
  return line.length < LONGEST_RULE && /^ {0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$/.test(line);
}

/** A cell's text, and that of rows below it whose first cell is empty. */
function rowText(source: string, lines: readonly SourceLine[], heading: HeadingMark, end: number): string {
  const texts = [source.slice(heading.from, heading.to ?? end).trim()];
  for (let at = heading.line + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.start >= end) break;
    const below = /^\s*\|\s*\|(.*)\|\s*$/.exec(line.text)?.[1] ?? /^\t(.*)$/.exec(line.text)?.[1];
    if (below === undefined) break;
    texts.push(below.trim());
  }
  return texts.filter((text) => text !== "").join("\n");
}
