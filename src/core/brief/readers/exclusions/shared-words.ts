import { languageAt } from "../../lexicon/languages.ts";
import { regionAt } from "../../lexicon/regions.ts";
import type { Group } from "./groups-of-clause.ts";

const HEAD = /^(?:[\p{L}\p{N}'-]+ ){1,4}?(?:in|on|from|of|at|for|under) (?=\S)/u;
const PLURAL = /(?:[^s'-]s|staff|people|children|personnel|men|women)$/iu;
/** Nouns without a plural, which two adjectives may share: "medical and dental equipment". */
const MASS =
  /^(?:equipment|machinery|software|hardware|content|data|traffic|mail|housing|freight|cargo|stock|inventory|furniture|clothing|luggage|livestock|paperwork|research|care|land|property|debt|lending|finance|insurance|cover|music|footage|text|code)$/i;
const JOINS_TO_PLAN = / on $/;

function wordsOf(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

type Name = "language" | "region";

/** What the text's first words name, and how many of them do. */
function nameAt(words: readonly string[]): { name: Name; length: number; adjective: boolean } | null {
  const article = /^the$/i.test(words[0] ?? "") ? 1 : 0;
  const language = languageAt(words, article);
  const region = regionAt(words, article);
  const length = Math.max(language?.length ?? 0, region?.length ?? 0);
  if (length === 0) return null;
  const spoken = (language?.length ?? 0) === length;
  return {
    name: spoken ? "language" : "region",
    length: length + article,
    adjective: spoken || region?.adjective === true,
  };
}

function isName(text: string): boolean {
  const words = wordsOf(text);
  return nameAt(words)?.length === words.length;
}

/**
 * Gives groups joined by "and", "or" or commas the words that they share: "notes in Welsh and Polish" are notes in
 * Welsh and notes in Polish, "closed and frozen accounts" are closed accounts and frozen accounts.
 */
export function withSharedWords(groups: readonly Group[]): Group[] {
  const shown = [...groups];
  shareHeads(shown);
  shareTails(shown);
  return shown;
}

function shareHeads(groups: Group[]): void {
  for (let at = 1; at < groups.length; at += 1) {
    const group = groups[at];
    const before = groups[at - 1];
    if (group === undefined || before === undefined || group.text.length > 60) continue;
    const head = HEAD.exec(before.text.slice(0, 80))?.[0];
    if (head === undefined) continue;
    const object = before.text.slice(head.length);
    const names = isName(object) && isName(group.text);
    const plans =
      JOINS_TO_PLAN.test(head) &&
      group.joint === "and" &&
      /^\S+$/.test(group.text) &&
      /^\S+$/.test(object) &&
      !PLURAL.test(group.text);
    if (names || plans) groups[at] = { ...group, text: head + group.text };
  }
}

function shareTails(groups: Group[]): void {
  let passed = false;
  for (let at = groups.length - 2; at >= 0; at -= 1) {
    const group = groups[at];
    const next = groups[at + 1];
    if (group === undefined || next === undefined) continue;
    const tail: string | null = next.joint === "and" || passed ? tailFor(group.text, next.text) : null;
    passed = tail !== null;
    if (tail !== null) groups[at] = { ...group, text: `${group.text} ${tail}` };
  }
}

function tailFor(text: string, next: string): string | null {
  const own = wordsOf(text);
  const others = wordsOf(next);
  if (own.length === 0 || own.length > 3 || others.length < 2 || others.length > 6) return null;
  const name = nameAt(own);
  const named = nameAt(others);
  if (name !== null && name.length === own.length) {
    if (named !== null && named.length >= others.length) return null;
    const tail = others.slice(named?.length ?? 1);
    return PLURAL.test(tail.at(-1) ?? "") && !/^(?:in|on|at|who|with|whose|under|from)$/i.test(tail[0] ?? "")
      ? tail.join(" ")
      : null;
  }
  const last = others.at(-1) ?? "";
  return own.length === 1 && others.length === 2 && !PLURAL.test(text) && (PLURAL.test(last) || MASS.test(last))
    ? last
    : null;
}
