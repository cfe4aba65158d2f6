import type { BriefField } from "../../shared/span.ts";
import { type FieldKey, fieldByWord, fieldKey, isOtherSection } from "./field-keys.ts";
import type { SourceLine } from "./source-lines.ts";

/** A line that may begin a field. */
export interface HeadingMark {
  readonly field: BriefField | null;
  /** Plainly a heading, of words that tell no field. What stands below it decides. */
  readonly unknown: boolean;
  /** The words name the field and nothing else; `false`: they are as often a sub-heading. */
  readonly sure: boolean;
  /** How plainly the line is marked as a heading: 1-6 by "#", underline or <h1>; then as in `RANK`. Smaller is plainer. */
  readonly rank: number;
  readonly line: number;
  /** Offset in the source where the field's text begins: behind the heading. */
  readonly from: number;
  /** Set where the text ends before the line's end (a table's cell). */
  readonly to: number | null;
}

export const RANK = { bold: 7, row: 8, plain: 9, item: 10 } as const;

/** The longest label, in characters, that is looked up. */
const LONGEST_LABEL = 80;
const LONGEST_HEAD = 200;
const MOST_LABEL_WORDS = 6;

const HASHES = /^ {0,3}(#{1,6})[ \t]*([^#\s].*)$/;
const HTML = /^\s*<h([1-6])[^<>]{0,80}>([^<>]{1,80})<\/h[1-6]>\s*$/i;
const UNDERLINE = /^ {0,3}(={3,}|-{3,})\s*$/;
const BOLD = /^\s*(?:[-*+•]\s+|\d{1,2}[.)]\s+)?(\*\*|__)([^*_]{1,80})\1\s*([:=–—-]?)\s*/;
const MARKER = /^\s*(?:(?:[-*+•▪◦●]|\p{Extended_Pictographic}\ufe0f?)\s*)+/u;
const NUMBER = /^\s*(?:(?:\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})[.)]|\((?:\d{1,2}|[a-h])\))\s+/;
const SPLIT = /\s*(?:[:：=]|\s[–—-]{1,2}\s)\s*/;

/** The heading that a line may be, or null. `next` is the line below it. */
export function headingMark(lines: readonly SourceLine[], at: number): HeadingMark | null {
  const line = lines[at];
  if (line === undefined) return null;
  // Headings are looked for in the head of a line: a line of a megabyte costs no more than a short one.
  const text = line.text.slice(0, LONGEST_HEAD);
  if (text.trim() === "") return null;
  const head = { ...line, text };
  return (
    hashed(head, at) ?? underlined(head, lines[at + 1], at) ?? bold(head, at) ?? row(line, at) ?? plain(lines, head, at)
  );
}

function hashed(line: SourceLine, at: number): HeadingMark | null {
  const hash = HASHES.exec(line.text);
  const html = hash === null ? HTML.exec(line.text) : null;
  const rank = hash?.[1]?.length ?? Number(html?.[1] ?? 0);
  const label = hash?.[2] ?? html?.[2];
  if (label === undefined) return null;
  return labelled(line, at, label.replace(/[ \t#]+$/, ""), line.text.indexOf(label), rank);
}

/** A line with a line of "=" or "-" below. Hyphens are as often a rule, so there the words must name the field alone. */
function underlined(line: SourceLine, next: SourceLine | undefined, at: number): HeadingMark | null {
  const under = next === undefined ? null : UNDERLINE.exec(next.text.slice(0, LONGEST_HEAD));
  const label = line.text.trim();
  if (next === undefined || under === null || label.length > LONGEST_LABEL) return null;
  const isDouble = under[1]?.startsWith("=") === true;
  const key = fieldKey(label) ?? (isDouble ? fieldByWord(label) : null);
  const rank = isDouble ? 1 : 2;
  if (key !== null || isOtherSection(label)) return mark(key, rank, at, next.end);
  return isDouble && label !== "" ? unknownMark(rank, at, next.end) : null;
}

/** A marked heading: the label whole, or up to its colon with text behind it. */
function labelled(line: SourceLine, at: number, label: string, column: number, rank: number): HeadingMark | null {
  const whole = label.length <= LONGEST_LABEL ? fieldKey(label) : null;
  if (whole !== null) return mark(whole, rank, at, line.end);
  const split = SPLIT.exec(label.slice(0, LONGEST_LABEL));
  const named = split === null ? null : fieldKey(label.slice(0, split.index));
  if (split !== null && named !== null) {
    const behind = column + split.index + split[0].length;
    return mark(named, rank, at, line.start + behind);
  }
  const byWord = label.length <= LONGEST_LABEL ? fieldByWord(label) : null;
  if (byWord !== null) return mark(byWord, rank, at, line.end);
  return isOtherSection(label) ? mark(null, rank, at, line.end) : unknownMark(rank, at, line.end);
}

function mark(key: FieldKey | null, rank: number, line: number, from: number, to: number | null = null): HeadingMark {
  return { field: key?.field ?? null, unknown: false, sure: key?.sure ?? true, rank, line, from, to };
}

function unknownMark(rank: number, line: number, from: number): HeadingMark {
  return { field: null, unknown: true, sure: false, rank, line, from, to: null };
}

function bold(line: SourceLine, at: number): HeadingMark | null {
  const found = BOLD.exec(line.text);
  const label = found?.[2];
  if (found === null || label === undefined) return null;
  const alone = line.text.slice(found[0].length).trim() === "";
  const inside = SPLIT.exec(label);
  const whole = fieldKey(label) ?? (inside === null ? null : fieldKey(label.slice(0, inside.index)));
  if (whole !== null) return mark(whole, RANK.bold, at, line.start + found[0].length);
  if (!alone) return null;
  const byWord = fieldByWord(label);
  if (byWord !== null) return mark(byWord, RANK.bold, at, line.end);
  return isOtherSection(label) ? mark(null, RANK.bold, at, line.end) : unknownMark(RANK.bold, at, line.end);
}

/** A row of a table whose first cell names a field; the text is the rest of the row. */
function row(line: SourceLine, at: number): HeadingMark | null {
  const trimmed = line.text.trim();
  const pipes = trimmed.length > 1 && trimmed.startsWith("|") && trimmed.endsWith("|");
  const border = pipes ? "|" : "\t";
  const first = pipes ? line.text.indexOf("|") + 1 : 0;
  const cut = line.text.indexOf(border, first);
  if (cut < 0 || cut - first > LONGEST_LABEL) return null;
  const key = fieldKey(line.text.slice(first, cut));
  if (key === null || !key.sure) return null;
  const to = pipes ? line.start + line.text.trimEnd().length - 1 : line.end;
  return line.start + cut + 1 > to ? null : mark(key, RANK.row, at, line.start + cut + 1, to);
}

/** "Risks:", "USER BASE", "1. What it does", "Success metrics: acceptance at least 18 %", "[Feature] Drafts replies". */
function plain(lines: readonly SourceLine[], line: SourceLine, at: number): HeadingMark | null {
  const marker = MARKER.exec(line.text)?.[0] ?? "";
  const number = NUMBER.exec(line.text.slice(marker.length))?.[0] ?? "";
  const column = marker.length + number.length;
  const rest = line.text.slice(column);
  const rank = /[-*+•▪◦●]/.test(marker) ? RANK.item : RANK.plain;
  if (rest.length <= LONGEST_LABEL && !/[.!?;,]\s*$/.test(rest)) {
    const whole = fieldKey(rest);
    const marked = /[:：]\s*$/.test(rest) || (rest === rest.toUpperCase() && /\p{Lu}/u.test(rest));
    if (whole !== null && (whole.sure || marked)) return mark(whole, rank, at, line.end);
  }
  const bracket = /^\[([^[\]]{1,60})\]\s*/.exec(rest);
  if (bracket?.[1] !== undefined) {
    const key = fieldKey(bracket[1]);
    return key?.sure ? mark(key, rank, at, line.start + column + bracket[0].length) : null;
  }
  const split = SPLIT.exec(rest.slice(0, LONGEST_LABEL));
  if (split === null) return null;
  const label = rest.slice(0, split.index);
  const key = fieldKey(label);
  if (key === null && isOpenLabel(lines, at, label, split[0]))
    return unknownMark(rank, at, line.start + column + split.index + split[0].length);
  if (key === null || !(key.sure || split[0].trim() === ":")) return null;
  return mark(key, rank, at, line.start + column + split.index + split[0].length);
}

/** "Handled by hand: " at the head of a paragraph: a label of few words that tells no field. */
function isOpenLabel(lines: readonly SourceLine[], at: number, label: string, sign: string): boolean {
  const isHead = (lines[at - 1]?.text ?? "").slice(0, LONGEST_HEAD).trim() === "";
  return isHead && sign.trim() === ":" && label.split(" ").length <= MOST_LABEL_WORDS && !/[\d.,;!?]/.test(label);
}
