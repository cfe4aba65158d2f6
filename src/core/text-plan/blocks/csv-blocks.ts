import type { Lines, Words } from "../source.ts";
import type { Blocks } from "./block.ts";

/** Whether a text is a table with commas, semicolons or tabs: its first two lines have as many of them, two at least. */
export function csvSeparator(text: string): string | null {
  const [first = "", second = ""] = text.split("\n", 2);
  for (const sign of ["\t", ";", ","]) {
    if (/^\s*[[{#|]/.test(first) || separators(first, sign) < 2) continue;
    if (separators(second, sign) >= 2 || /"/.test(second)) return sign;
  }
  return null;
}

function separators(line: string, sign: string): number {
  return line.replace(/"[^"]*"/g, "").split(sign).length - 1;
}

/** A table with a header row (RFC 4180, with any separator). Linear in its length. */
export function csvBlocks(lines: Lines, separator: string): Blocks {
  const { text } = lines.source;
  const rows: Words[][] = [];
  let row: Words[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text[at] === '"' ? quotedEnd(text, at) : plainEnd(text, at, separator);
    const words = lines.words(...(text[at] === '"' ? ([at + 1, end - 1] as const) : ([at, end] as const)));
    row.push({ ...words, text: words.text.replaceAll('""', '"') });
    at = text[at] === '"' ? plainEnd(text, end, separator) : end;
    if (text[at] !== separator) {
      if (row.some((cell) => cell.text !== "")) rows.push(row);
      row = [];
    }
    at += 1;
  }
  if (row.some((cell) => cell.text !== "")) rows.push(row);
  const [header = [], ...rest] = rows;
  return { blocks: [{ kind: "table", header, rows: rest }], breaks: [] };
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at += 1;
  return at;
}

function quotedEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at += 1;
  }
  return text.length;
}
