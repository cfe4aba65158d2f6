import { DATA_NOUNS } from "../../catalog/data-nouns.ts";

const ENDS: ReadonlySet<string> = new Set(DATA_NOUNS.endsHead);

/** The noun of a phrase before what only says which ones are meant: "patients" of "Patients under 18"; "" where it has no word. */
export function headNoun(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'-]+|[^\s]/gu) ?? [];
  const end = words.findIndex((word, at) => at > 0 && (ENDS.has(word) || /^[^\p{L}\p{N}]/u.test(word)));
  return words[(end < 0 ? words.length : end) - 1] ?? "";
}

/** A plural as one of them: "families" is "family", "nurses" is "nurse", "children" is "child". */
export function oneOf(noun: string): string {
  if (noun === "children") return "child";
  if (noun === "people") return "person";
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
