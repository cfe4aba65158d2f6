import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { BriefField } from "../../shared/span.ts";
import { type HeadingMark, RANK } from "./heading-marks.ts";

/**
 * Which of the lines that may be headings begin a field. The rank at which most fields are named is the document's own
 * level; a field takes its marks from there, else from its plainest rank. Deeper headings stay inside their section.
 */
export function chooseHeadings(marks: readonly HeadingMark[]): HeadingMark[] {
  const common = commonRank(marks);
  const chosen: HeadingMark[] = [];
  const ranks = new Set<number>();
  const left: BriefField[] = [];
  for (const field of BRIEF_FIELDS) {
    const own = atBestRank(
      marks.filter((mark) => mark.field === field && mark.sure),
      common,
    );
    if (own.length === 0) left.push(field);
    for (const mark of own) ranks.add(mark.rank);
    chosen.push(...own);
  }
  for (const field of left) {
    const loose = marks.filter((mark) => mark.field === field && (ranks.size === 0 || ranks.has(mark.rank)));
    chosen.push(...atBestRank(loose, common));
  }
  const others = marks.filter(
    (mark) => mark.field === null && !mark.unknown && mark.rank <= Math.min(common, RANK.bold),
  );
  const inOrder = [...chosen, ...others].sort((a, b) => a.line - b.line);
  // "Risk: medium" below "Risk profile" is a part of its text. Rows of a table each have a text of their own.
  return inOrder.filter(
    (mark, at) => mark.rank === RANK.row || mark.field === null || mark.field !== inOrder[at - 1]?.field,
  );
}

/** Headings of the document's own level, below its first field, whose words tell no field. */
export function unknownHeadings(marks: readonly HeadingMark[], chosen: readonly HeadingMark[]): HeadingMark[] {
  const common = commonRank(chosen);
  const first = chosen[0]?.line ?? Number.POSITIVE_INFINITY;
  return marks.filter((mark) => mark.unknown && mark.rank === common && mark.line > first);
}

function atBestRank(marks: readonly HeadingMark[], common: number): HeadingMark[] {
  const plainest = marks.reduce((least, mark) => Math.min(least, mark.rank), Number.POSITIVE_INFINITY);
  const best = marks.some((mark) => mark.rank === common) ? common : plainest;
  return marks.filter((mark) => mark.rank === best);
}

function commonRank(marks: readonly HeadingMark[]): number {
  const fields = new Map<number, Set<BriefField>>();
  for (const { field, sure, rank } of marks) {
    if (field === null || !sure) continue;
    const there = fields.get(rank) ?? new Set();
    fields.set(rank, there.add(field));
  }
  let best = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const [rank, { size }] of [...fields].sort(([a], [b]) => a - b)) {
    if (size > most) {
      best = rank;
      most = size;
    }
  }
  return best;
}
