import type { HazardId } from "../../brief/facts.ts";

/** Lower case for use inside a sentence; names and abbreviations (AI, WCAG) keep theirs. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Longer than this, a check is no sentence that people read at a meeting. */
const CHECK_LENGTH = 200;

/** A check that begins so and names as many parts as a readable line has room for. */
export function checkWithParts(begins: string, parts: readonly string[]): string {
  return parts.length === 0 ? begins : `${begins}: ${listedWithin(parts, CHECK_LENGTH - begins.length - 14)}`;
}

/** As many items as fit into so many characters, at least one, and how many are left: "a; b; and 3 more". */
export function listedWithin(items: readonly string[], characters: number): string {
  let shown = 1;
  while (shown < items.length && items.slice(0, shown + 1).join("; ").length <= characters) shown += 1;
  const rest = items.length - shown;
  return [...items.slice(0, shown), ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}

/** At most so many characters, cut at a word. */
export function clipped(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), Math.ceil(characters / 2))).trimEnd()}…`;
}

/** 480,000. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A hazard in words: "wrong action". */
export function hazardName(id: HazardId): string {
  return id.replaceAll("-", " ");
}
