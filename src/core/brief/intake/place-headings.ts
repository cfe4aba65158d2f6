import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { Finding } from "../../shared/finding.ts";
import type { BriefField } from "../../shared/span.ts";
import { intakeFindings } from "./findings.ts";
import { type HeadingMark, RANK } from "./heading-marks.ts";
import { sentencesOf } from "./sentences.ts";
import { sentenceScores } from "./sort-sentences.ts";
import type { SourceLine } from "./source-lines.ts";

export interface PlacedHeadings {
  /** All headings that begin a section, in order. */
  readonly headings: readonly HeadingMark[];
  readonly findings: readonly Finding[];
}

/** Only so much of a section is weighed. */
const LONGEST_LOOK = 2_000;
const MOST_FINDINGS = 12;

/**
 * Headings whose words tell no field: where a field is missing and the text below speaks most for it, the heading
 * begins that field. Else its text stays in the section above. Both are said.
 */
export function placeHeadings(
  source: string,
  lines: readonly SourceLine[],
  named: readonly HeadingMark[],
  unknown: readonly HeadingMark[],
): PlacedHeadings {
  const there = new Set(named.map((heading) => heading.field));
  const missing = new Set(BRIEF_FIELDS.filter((field) => !there.has(field)));
  const all = [...named, ...unknown].sort((a, b) => a.line - b.line);
  const headings: HeadingMark[] = [];
  const findings: Finding[] = [];
  all.forEach((heading, at) => {
    if (!heading.unknown) {
      headings.push(heading);
      return;
    }
    const end = lines[all[at + 1]?.line ?? lines.length]?.start ?? source.length;
    const field = spokenFor(source.slice(heading.from, end));
    const label = labelOf(lines[heading.line]?.text ?? "", heading.rank);
    if (field !== null && missing.delete(field)) {
      headings.push({ ...heading, field });
      findings.push(intakeFindings.headingTakenFor(label, field));
      return;
    }
    const above = headings.at(-1)?.field ?? null;
    // A label before a colon is as often the beginning of a sentence: nothing to report.
    if (heading.rank < RANK.row && above !== null && findings.length < MOST_FINDINGS)
      findings.push(intakeFindings.headingUnknown(label, above));
  });
  return { headings, findings };
}

/** The field that a section's sentences speak most for, or null where they say little. */
function spokenFor(section: string): BriefField | null {
  const sums = new Map<BriefField, number>();
  for (const { text } of sentencesOf(section.slice(0, LONGEST_LOOK))) {
    const scores = sentenceScores(text);
    for (const field of BRIEF_FIELDS) sums.set(field, (sums.get(field) ?? 0) + scores[field]);
  }
  const best = [...sums].sort(([, a], [, b]) => b - a)[0];
  return best !== undefined && best[1] >= 1 ? best[0] : null;
}

/** A heading's own words. */
function labelOf(line: string, rank: number): string {
  return rank >= RANK.row ? line.slice(0, line.indexOf(":")) : line;
}
