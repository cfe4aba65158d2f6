import type { Words } from "../source.ts";
import { isPhaseLabel, type Role, roleOf } from "./labels.ts";
import type { Grid } from "./table-shape.ts";

const OF_ITS_OWN: ReadonlySet<Role | null> = new Set<Role | null>([
  "promote",
  "investigate",
  "pause",
  "kill",
  "monitoring",
  "operations",
]);
/** Titles may stand over the heads of a sheet. */
const FIRST_ROWS = 8;

/**
 * A sheet that holds a whole plan, "Section | Item | Phase 1 | Phase 2", as one table for each of its sections; null where
 * it is no such sheet. A section is said in each row, or in the first of its rows.
 */
export function bySection({ header, rows }: Grid): { readonly heading: Words; readonly grid: Grid }[] | null {
  const all = [header, ...rows];
  const top = all.slice(0, FIRST_ROWS).findIndex((row) => row.filter(({ text }) => isPhaseLabel(text)).length >= 2);
  const heads = all[top] ?? [];
  const first = heads.findIndex(({ text }) => isPhaseLabel(text));
  if (first < 2) return null;
  const sections: { heading: Words; grid: { header: Words[]; rows: Words[][] } }[] = [];
  for (const row of all.slice(top + 1)) {
    const [section] = row;
    const last = sections.at(-1);
    if (section === undefined) continue;
    const isNew = section.text !== "" && section.text !== last?.heading.text;
    if (isNew || last === undefined)
      sections.push({
        heading: section,
        grid: { header: heads.slice(first - 1).map((head, n) => (n === 0 ? { ...head, text: "" } : head)), rows: [] },
      });
    sections.at(-1)?.grid.rows.push(row.slice(first - 1));
  }
  const isRepeated = sections.length < all.length - top - 1;
  if (!isRepeated || sections.length < 2) return null;
  // Rows that tell of the phases themselves are one table, however many sections they stand in, and come first.
  const own = sections.filter(({ heading: { text } }) => !OF_ITS_OWN.has(roleOf(text)));
  const others = sections.filter((section) => !own.includes(section));
  const [one] = own;
  if (one === undefined) return others;
  return [
    { heading: one.heading, grid: { header: one.grid.header, rows: own.flatMap(({ grid }) => grid.rows) } },
    ...others,
  ];
}
