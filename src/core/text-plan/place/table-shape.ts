import type { Words } from "../source.ts";
import { isPhaseLabel, isPhaseName, isTier, type Role, roleOf } from "./labels.ts";

/** A table with one row of heads and then one thing a row. */
export interface Grid {
  readonly header: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
}

/** What a phase is told by; rows or columns with three of these are about phases. */
const OF_A_PHASE: ReadonlySet<Role | null> = new Set<Role | null>([
  "cohort",
  "traffic",
  "duration",
  "weeks",
  "exclusions",
  "promote",
  "investigate",
  "pause",
  "kill",
]);
/** How large and how long a phase is: what no other thing is told by. */
const MEASURES: ReadonlySet<Role | null> = new Set<Role | null>(["cohort", "traffic", "duration", "weeks"]);
/** Heads may stand under a title, and under a row of group heads. */
const FIRST_ROWS = 4;

/**
 * A table as people draw it, in the one shape that is read: a title over the heads goes, heads of groups ("Gate" over
 * "Metric" and "Must be") become one column each, and a table with a column for each phase is turned round.
 */
export function inOneShape(grid: Grid): Grid {
  return turned(underGroups(grid));
}

function underGroups({ header, rows }: Grid): Grid {
  const all = [header, ...rows];
  const scores = all.slice(0, FIRST_ROWS).map((row) => (isWhole(row) ? rolesIn(row) : 0));
  const best = scores.indexOf(Math.max(...scores));
  if (best <= 0 || (scores[best] ?? 0) < 3) return { header, rows };
  const heads = all[best] ?? [];
  const groups = all[best - 1] ?? [];
  const below = all.slice(best + 1);
  const columns = columnsOf(heads, groups);
  return {
    header: columns.map(({ head }) => head),
    rows: below.map((row) => columns.map(({ from, to }) => joinedCells(row.slice(from, to)))),
  };
}

/** Heads are short and without values. */
function isWhole(row: readonly Words[]): boolean {
  return row.every(({ text }) => text.length <= 40 && !/[<>≤≥]/.test(text));
}

function rolesIn(row: readonly Words[]): number {
  return new Set(row.map(({ text }) => (text === "" ? null : roleOf(text))).filter((role) => role !== null)).size;
}

/** Columns under one group of a tier that name a metric and its limit are one; all others stay. */
function columnsOf(
  heads: readonly Words[],
  groups: readonly Words[],
): { readonly head: Words; readonly from: number; readonly to: number }[] {
  const columns: { head: Words; from: number; to: number }[] = [];
  let group: Words | null = null;
  heads.forEach((head, n) => {
    const above = groups[n];
    if (above && above.text !== "") group = isTier(roleOf(above.text)) ? above : null;
    const role = roleOf(head.text);
    const isPart = head.text !== "" && (role === "metric" || role === "threshold" || role === null || isTier(role));
    const last = columns.at(-1);
    if (group === null || !isPart) columns.push({ head, from: n, to: n + 1 });
    else if (last?.head === group) last.to = n + 1;
    else columns.push({ head: group, from: n, to: n + 1 });
  });
  return columns;
}

function joinedCells(cells: readonly Words[]): Words {
  const said = cells.filter(({ text }) => text !== "");
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last) return { text: "", at: cells[0]?.at ?? NOWHERE };
  // "Lost parcels | any" is "any Lost parcels".
  const parts = said.map(({ text }) => text);
  const any = parts.length === 2 && /^(?:any|no|none|zero|0)$/i.test(parts[1] ?? "");
  return { text: (any ? parts.toReversed() : parts).join(" "), at: { ...first.at, end: last.at.end } };
}

const NOWHERE = { source: "", line: 1, column: 1, start: 0, end: 0, pointer: null };

/** A few words without a number. */
function isLabel(words: Words | undefined): words is Words {
  return words !== undefined && words.text.length <= 40 && !/\d/.test(words.text);
}

/** A last column of remarks is no phase. */
function withoutNotes({ header, rows }: Grid): Grid {
  const isNotes = header.length > 3 && /^(?:notes?|remarks?|comments?)$/i.test(header.at(-1)?.text.trim() ?? "");
  return isNotes
    ? { header: header.slice(0, -1), rows: rows.map((row) => row.slice(0, header.length - 1)) }
    : { header, rows };
}

function turned(whole: Grid): Grid {
  const grid = withoutNotes(whole);
  const [corner, ...columns] = grid.header;
  if (!corner || columns.length < 2 || columns.some(({ text }) => text === "")) return whole;
  // "Kept out | Phase 1 | Phase 2" has rows of something else.
  if (![null, "phase", "name"].includes(corner.text === "" ? null : roleOf(corner.text))) return whole;
  const labels = grid.rows.map(([label]) => (isLabel(label) ? roleOf(label.text) : null));
  const told = new Set(labels.filter((role) => OF_A_PHASE.has(role)));
  const named = columns.filter(({ text }) => isPhaseLabel(text) || isPhaseName(text)).length;
  const heads = columns.filter(({ text }) => OF_A_PHASE.has(roleOf(text))).length;
  const isKnown = labels.filter((role) => role !== null).length * 2 >= labels.length;
  const measures = [...told].filter((role) => MEASURES.has(role)).length;
  const isOfPhases = named * 2 >= columns.length ? told.size >= 2 : measures >= 2 && told.size >= 3 && heads === 0;
  if (!isOfPhases || (!isKnown && named < columns.length)) return whole;
  const empty = (at: Words): Words => ({ text: "", at: at.at });
  return {
    header: [{ ...corner, text: "Phase" }, ...grid.rows.map(([label]) => label ?? empty(corner))],
    rows: columns.map((name, n) => [name, ...grid.rows.map((row) => row[n + 1] ?? empty(name))]),
  };
}
