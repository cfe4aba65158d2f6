import type { Facts, SegmentDimension } from "../../brief/facts.ts";

/** "a, b and c". */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The most names that a line of a cohort lists. */
const MOST_NAMES = 6;

/** The brief's own names of one dimension; the rest is counted where there are many. */
export function namesOf({ segments }: Facts, dimension: SegmentDimension): string | null {
  const names = [...new Set(segments.flatMap((one) => (one.dimension === dimension ? [one.name] : [])))];
  if (names.length === 0) return null;
  const rest = names.length - MOST_NAMES;
  return listText(rest > 0 ? [...names.slice(0, MOST_NAMES), `${rest} more`] : names);
}
