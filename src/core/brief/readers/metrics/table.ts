import type { Cell, Line } from "../../text/lines.ts";
import { tokensOf } from "../../text/tokens.ts";
import { amountsOf } from "./amounts.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { has, type Link, linksOf } from "./links.ts";
import { metricOf, type ReadMetric } from "./metric.ts";
import { nameOf } from "./name.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Roles } from "./roles.ts";
import type { Item } from "./split-items.ts";
import { COLUMNS, type Column } from "./table-words.ts";

const NO_ROLES: Roles = { target: null, baseline: null, spent: [], share: null };

/** The metrics of the rows of a pasted table, with or without a row of headers. */
export function metricsOfRows(text: string, rows: readonly Line[]): { metrics: ReadMetric[]; unread: Item[] } {
  const metrics: ReadMetric[] = [];
  const unread: Item[] = [];
  let columns: readonly Column[] | null = null;
  for (const row of rows) {
    const header = headerOf(row);
    if (header !== null) {
      columns = header;
      continue;
    }
    const clause = clauseOfRow(text, row, columns ?? columnsOf(text, row));
    const metric = clause === null ? null : metricOf(text, clause, null);
    if (metric !== null) metrics.push(metric);
    else if (/\d/.test(row.text)) unread.push(row);
  }
  return { metrics, unread };
}

/** The columns of a header row: two cells at least are header words, and none holds a number with a unit. */
function headerOf(row: Line): Column[] | null {
  const found = row.cells.map((cell) => columnOf(cell.text));
  const known = found.filter((column) => column !== null).length;
  if (known < 2 || row.cells.some((cell) => /\d ?(?:%|ms|s\b|min)|[<>≤≥]/.test(cell.text))) return null;
  const hasName = found.includes("name");
  return found.map((column, at) => column ?? (at === 0 && !hasName ? "name" : "other"));
}

function columnOf(text: string): Column | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const column = Object.hasOwn(COLUMNS, word) ? COLUMNS[word] : undefined;
    if (column !== undefined) return column;
  }
  return null;
}

/** Without headers: the name first, the target in the last cell with a number or a comparator, the present value before it. */
function columnsOf(text: string, row: Line): Column[] {
  const numbered = row.cells.map(
    (cell, at) => at > 0 && amountsOf(tokensOf(text.slice(cell.start, cell.end))).length > 0,
  );
  const target = numbered.lastIndexOf(true);
  const baseline = numbered.slice(0, Math.max(0, target)).lastIndexOf(true);
  return row.cells.map((_, at) => {
    if (at === 0) return "name";
    if (at === target || (target < 0 && at === 1)) return "target";
    return at === baseline ? "baseline" : "other";
  });
}

function piecesOfCell(text: string, cell: Cell | undefined): Piece[] {
  if (cell === undefined) return [];
  const tokens = tokensOf(text.slice(cell.start, cell.end), cell.start);
  return piecesOf(tokens, amountsOf(tokens));
}

/** A row as if it were a clause: the name's cell gives the name, the target's cell the comparator and the number. */
function clauseOfRow(text: string, row: Line, columns: readonly Column[]): Clause | null {
  const cellOf = (column: Column) => row.cells[columns.indexOf(column)];
  const named = piecesOfCell(text, cellOf("name"));
  const name = nameOf(text, named, NO_ROLES);
  if (name === null) return null;
  const cell = cellOf("target");
  const aimed = cell === undefined || cell.text === "" ? null : clauseOf(text, cell.start, cell.end);
  const present = linksOf(piecesOfCell(text, cellOf("baseline")))[0] ?? null;
  const pieces = aimed?.pieces ?? [];
  const statistic = named.find((piece) => piece.statistic !== null)?.statistic ?? aimed?.statistic ?? null;
  const roles = rolesOfRow(pieces, aimed?.roles ?? NO_ROLES, present);
  return { start: row.start, end: row.end, pieces, roles, name, statistic };
}

/** The cell's own roles and the present value beside it; "no worse than today" takes the present value as target. */
function rolesOfRow(pieces: readonly Piece[], roles: Roles, present: Link | null): Roles {
  if (
    roles.target === null &&
    present !== null &&
    has(pieces, "noworse", "flat", "ge", "le") &&
    !pieces.some((piece) => /neutral|flat|stable|steady/.test(piece.text))
  )
    return { ...roles, target: { ...present, at: 0, before: pieces, behind: [] }, baseline: present };
  return { ...roles, baseline: roles.baseline ?? (roles.target === null ? null : present) };
}
