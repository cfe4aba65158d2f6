/** A number stays a number; a text is made harmless first. */
export type Cell = string | number | null;

/** The mark by which Excel knows UTF-8; without it, it reads the system's own encoding and spoils "±" and "€". */
const BYTE_ORDER_MARK = "\ufeff";

/** A table as CSV (RFC 4180): lines end with CRLF, every row has the columns of the head. */
export function csvText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellText).join(","));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell) : quotedText(inert(cell));
}

function quotedText(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that no spreadsheet takes for a formula: one that begins as a formula could, blanks and invisible signs aside, gets
 * an apostrophe in front. Full-width signs count, since some programs take them for the plain ones.
 */
function inert(text: string): string {
  const wellFormed = text.toWellFormed().replaceAll("\0", "");
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(wellFormed) ? `'${wellFormed}` : wellFormed;
}
