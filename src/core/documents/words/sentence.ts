import { numberText } from "../../plan/grammar/numbers.ts";

/** "1 gate", "0 gates", "1,200 gates". */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The text as a sentence: a capital first, a full stop at the end unless it has its own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? capital(trimmed) : `${capital(trimmed)}.`;
}

/** Several texts, each as a sentence. */
export function sentences(texts: readonly string[]): string {
  return texts
    .filter((text) => text.trim() !== "")
    .map(sentence)
    .join(" ");
}

/** With a capital first, unless the first word is a name that begins otherwise. */
export function capital(text: string): string {
  // A first word with an inner capital ("iOS") is a name and stays.
  return /^\p{Ll}\p{Ll}*(?!\p{Lu})(?=\P{L}|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** For use after a colon: without the capital of a sentence; names and abbreviations ("SRE", "P95") keep theirs. */
export function uncapital(text: string): string {
  return /^\p{Lu}(?:\p{Ll}+|(?=\s))(?=\P{L}|$)/u.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** "4,800 people", "1 person", "1 seat": a number of whatever the plan counts, by the plural that it is named with. */
export function unitsText(count: number, plural: string): string {
  return `${numberText(count)} ${count === 1 ? singular(plural) : plural}`;
}

const IRREGULAR: Readonly<Record<string, string>> = { people: "person", children: "child", men: "man", women: "woman" };

/** The noun before what only describes it: "replies of agents" is "reply of agents". */
function singular(plural: string): string {
  const [noun = "", ...rest] = plural.split(/(?= (?:of|in|with|that|who|from|for|to|per) )/);
  return [oneNoun(noun), ...rest].join("");
}

function oneNoun(plural: string): string {
  const last = /\S+$/.exec(plural)?.[0] ?? "";
  const irregular = IRREGULAR[last.toLowerCase()];
  if (irregular !== undefined) return plural.slice(0, -last.length) + irregular;
  if (/[^aeiou]ies$/.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return /[^su]s$/.test(plural) ? plural.slice(0, -1) : plural;
}
