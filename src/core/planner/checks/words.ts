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

/** A check with all its parts: whoever reads the published documents alone has them too. */
export function checkWithParts(begins: string, parts: readonly string[]): string {
  return parts.length === 0 ? begins : `${begins}: ${parts.join("; ")}`;
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

/** A hazard in words: "wrong action", "over-reliance". */
export function hazardName(id: HazardId): string {
  return id.replaceAll(/(?<!^over)-/g, " ");
}

/** "Tested with 10 users" where there are 8 is "tested with all 8 users": no check asks for more people than there are. */
export function withPeopleThereAre(text: string, people: number): string {
  return text.replaceAll(/(?<![\d,.])(\d+)(?= (?:users|people|staff)\b)/g, (count) =>
    Number(count) > people ? `all ${people}` : count,
  );
}
