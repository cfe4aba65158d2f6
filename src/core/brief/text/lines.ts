/**
 * A line of a field without its list marker. `start` and `end` are offsets into the canonical text.
 * - `heading`: "### Targets", "Measured after eight weeks" above a list, "TARGETS", "Risk level:" alone on its line
 * - `item`: a line that had a list marker
 * - `row`: a line of a pasted table; `cells` has the offsets of its cells
 * - `prose`: anything else
 */
export interface Line {
  readonly kind: "heading" | "item" | "row" | "prose";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** "- ", "* ", "• ", "1. ", "2) ", "(a) ", "(iv) ", "a) ", "[ ] " at the head of a line. */
const MARKER =
  /^(?:(?:>(?! ?[\d$€£.])|[-*+•—]|\[[ x]?\]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?: |(?=[\p{L}<>≥≤~$€£"'])))+/iu;
/** "(1) ... (2) ..." or "1) ... 2) ..." inside a line: counts as list items of their own. */
const INLINE_MARKER = /(?:^|[\s;,.])(?:\((\d{1,2}|[a-h])\)|(\d{1,2})\)) /g;

/** The lines of a canonical text. Linear in its length. */
export function linesOf(text: string): Line[] {
  const raw: Line[] = [];
  let start = 0;
  const parts = text.split("\n");
  const isNumbered = hasParagraphNumbers(parts);
  for (const part of parts) {
    const number = isNumbered ? (PARAGRAPH.exec(part)?.[0].length ?? 0) : 0;
    raw.push(...splitInline(part.slice(number), start + number));
    start += part.length + 1;
  }
  return raw.map((line, at) => (isHeading(line, raw[at + 1]) ? { ...line, kind: "heading" } : line));
}

/** "5.1 ", "5.2. " at the head of a line. */
const PARAGRAPH = /^(\d{1,2})\.(\d{1,2})\.? +(?=\p{L})/u;

/** Whether lines are numbered as paragraphs: "5.1" and later "5.2". One alone may be a number ("4.2 or better"). */
function hasParagraphNumbers(parts: readonly string[]): boolean {
  let section = "";
  let last = 0;
  for (const part of parts) {
    const [, first = "", second = ""] = PARAGRAPH.exec(part) ?? [];
    if (first === "") continue;
    if (first === section && Number(second) === last + 1) return true;
    section = first;
    last = Number(second);
  }
  return false;
}

function splitInline(part: string, start: number): Line[] {
  const numbered = [...part.matchAll(INLINE_MARKER)];
  const first = numbered[0];
  const inOrder = numbered.every((match, at) => (match[1] ?? match[2]) === nth(at, match[1] ?? match[2] ?? ""));
  if (first === undefined || numbered.length < 2 || !inOrder) return [lineOf(part, start)];
  const borders = numbered.map((match) => match.index + match[0].search(/[(\d]/));
  const head = part.slice(0, borders[0]).trim() === "" ? [] : [lineOf(part.slice(0, borders[0]), start)];
  return [...head, ...borders.map((from, at) => lineOf(part.slice(from, borders[at + 1]), start + from))];
}

function nth(at: number, like: string): string {
  return /\d/.test(like) ? String(at + 1) : String.fromCharCode(97 + at);
}

function lineOf(part: string, offset: number): Line {
  const cells = cellsOf(part, offset);
  if (cells.length > 1) return { kind: "row", start: offset, end: offset + part.length, text: part, cells };
  const hashes = /^#{1,6} ?/.exec(part)?.[0].length ?? 0;
  const marker = hashes > 0 ? 0 : (MARKER.exec(part)?.[0].length ?? 0);
  const from = hashes || marker;
  const text = part.slice(from).trimEnd();
  const start = offset + from;
  const kind = hashes > 0 ? "heading" : marker > 0 ? "item" : "prose";
  return { kind, start, end: start + text.length, text, cells: [] };
}

function cellsOf(part: string, offset: number): Cell[] {
  const pipes = /^\s*\|.*\|\s*$/.test(part);
  const border = pipes ? "|" : "\t";
  if (!part.includes(border)) return [];
  if (pipes && /^[\s|:-]+$/.test(part)) return [];
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of part.split(border)) {
    const lead = piece.length - piece.trimStart().length;
    const text = piece.trim();
    cells.push({ start: offset + at + lead, end: offset + at + lead + text.length, text });
    at += piece.length + 1;
  }
  return pipes ? cells.slice(1, -1) : cells;
}

/** A line of at most eight words without number or sentence end that stands above a list, or ends in a colon alone. */
function isHeading(line: Line, next: Line | undefined): boolean {
  if (line.kind === "heading") return true;
  if (line.kind !== "prose" || next === undefined) return false;
  const words = line.text.split(" ").length;
  if (words > 8 || /[.!?;,%]$/.test(line.text)) return false;
  if (/:$/.test(line.text)) return true;
  const shouted = /\p{Lu}/u.test(line.text) && line.text === line.text.toUpperCase();
  return next.kind === "item" ? !/\d+ ?%|[<>≤≥=]/.test(line.text) : shouted && words <= 4 && next.kind !== "row";
}
