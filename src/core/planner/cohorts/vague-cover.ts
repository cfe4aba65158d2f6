import { isVague } from "../../brief/readers/exclusions/vague-groups.ts";
import { VAGUE_EXCLUSIONS } from "../../catalog/regulations/places.ts";

/** What a vague wording is taken to cover, and what has to be asked about it. */
export interface VagueCover {
  readonly covers: string | null;
  readonly asks: string | null;
}

const ROWS = VAGUE_EXCLUSIONS.map(({ words, covers, asks }) => {
  const key = words.replace(/ (?:accounts|contracts)$/, "").replaceAll("-", "[- ]");
  // A plain word is vague only where nothing before it says whose rules are meant: "regulated accounts".
  const before = key.includes("[- ]") ? "(?<![\\p{L}\\p{N}-])" : "^(?:(?:all|any|our|other|the) )?";
  return { pattern: new RegExp(`${before}${key}(?![\\p{L}\\p{N}])`, "iu"), covers, asks };
});

/** Null where the wording can be checked for an account or a person. */
export function vagueCover(text: string): VagueCover | null {
  const row = ROWS.find(({ pattern }) => pattern.test(text));
  if (row !== undefined) return { covers: row.covers, asks: row.asks };
  if (!isVague(text)) return null;
  return {
    covers: "everyone who can't be shown to be outside it, until the group is named",
    asks: `"${text}" can't be checked for an account or a person: who exactly is meant?`,
  };
}
