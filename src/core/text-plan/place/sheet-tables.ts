import type { Words } from "../source.ts";
import { columnRole } from "./columns.ts";
import type { Grid } from "./table-shape.ts";

/** One table of a sheet under its title, and lines that stand in one cell each. */
export interface SheetPart {
  readonly title: Words | null;
  readonly grid: Grid | null;
  readonly lines: readonly Words[];
}

/** A row of heads has so many columns with a known meaning. */
const FEWEST_HEADS = 3;

/**
 * A sheet that holds several tables one below the other, each under a title or behind a blank row; null where it holds
 * one table only. Linear in its rows.
 */
export function sheetTables({ header, rows }: Grid): readonly SheetPart[] | null {
  const all = [header, ...rows];
  const starts = all.map((row, n) => isHeader(row) && (n === 0 || isTitle(all[n - 1]) || isApart(all, n)));
  if (starts.filter(Boolean).length < 2) return null;
  const parts: {
    title: Words | null;
    grid: { header: readonly Words[]; rows: (readonly Words[])[] } | null;
    lines: Words[];
  }[] = [];
  all.forEach((row, n) => {
    const [first] = row;
    if (first === undefined) return;
    const last = parts.at(-1);
    if (starts[n]) {
      const isNamed = last !== undefined && last.grid === null && last.lines.length === 0;
      if (isNamed) last.grid = { header: row, rows: [] };
      else parts.push({ title: null, grid: { header: row, rows: [] }, lines: [] });
    } else if (isTitle(row) && (starts[n + 1] || isApart(all, n) || last === undefined))
      parts.push({ title: first, grid: null, lines: [] });
    else if (isTitle(row) && last?.grid === null) last.lines.push(first);
    else if (last?.grid) last.grid.rows.push(row);
    else if (last !== undefined) last.lines.push(...row.filter(({ text }) => text !== ""));
  });
  return parts;
}

/** One cell alone, the first. */
function isTitle(row: readonly Words[] | undefined): boolean {
  return row !== undefined && row[0]?.text !== "" && row.slice(1).every(({ text }) => text === "");
}

function isHeader(row: readonly Words[]): boolean {
  const known = new Set(row.map(({ text }) => (text === "" ? null : columnRole(text))).filter((role) => role !== null));
  return known.size >= FEWEST_HEADS && row.every(({ text }) => text.length <= 40 && !/[<>≤≥]|^\d/.test(text));
}

/** Whether a blank row stands before it. */
function isApart(all: readonly (readonly Words[])[], n: number): boolean {
  const [before, row] = [all[n - 1], all[n]];
  const end = before?.at(-1)?.at ?? before?.[0]?.at;
  return end !== undefined && (row?.[0]?.at.line ?? 0) > end.line + 1;
}
