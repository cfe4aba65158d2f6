import type { Sourced } from "../sourced.ts";

/** A row with the day on which its source was read. */
export interface Cited extends Sourced {
  /** As 2026-07-03; null where nothing was read, or where the day was not kept. */
  readonly readOn: string | null;
}

/** For lines that nobody has checked. */
export const UNVERIFIED = {
  source: "general knowledge, not checked against a source",
  status: "unverified",
  readOn: null,
} as const satisfies Cited;

/** A recommendation of this project, from the table that is named. */
export function ours(table: string): Cited {
  return { source: `Rampwright: ${table}`, status: "our default", readOn: null };
}
