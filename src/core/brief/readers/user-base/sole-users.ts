import { nounAfter, nounAt } from "./counted-noun.ts";
import type { Sentence } from "./sentences.ts";

const HAVE = /^(?:see|sees|get|gets|use|uses|have|has|will|would|receive|can|do|are|log)$/;

const NOT_THEY = /^(?:never|don't|dont|won't|wont|can't|cannot|aren't|wouldn't)$/;
const NOT_HAVE = /^(?:see|get|use|have|open|log|receive|touch|ever|even|included|affected|eligible|users|count)$/;
const MERELY = /^(?:get|see|read|receive|hear|notice)$/;

/** "Pupils never get a login", "Pet owners (2 million) only get the printout": the units that never get the feature. */
export function leftOutOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, question } of sentences) {
    if (question) continue;
    for (let at = 1; at < tokens.length; at += 1) {
      const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
      const merely = word === "only" && MERELY.test(next) && /^(?:the|a|an|their)$/.test(tokens[at + 2]?.lower ?? "");
      if (!merely && !(NOT_THEY.test(word) && NOT_HAVE.test(next))) continue;
      const open =
        tokens[at - 1]?.text === ")" ? [3, 4, 5, 6, 7].find((back) => tokens[at - back]?.text === "(") : undefined;
      const end = at - 1 - (open ?? 0);
      const noun = end < 0 ? null : nounAt(tokens, end);
      if (noun !== null && noun.last === end) found.add(lastWord(noun.unit));
    }
  }
  return found;
}

/** "officers" of "planning officers". */
export function lastWord(unit: string): string {
  return unit.split(" ").at(-1) ?? unit;
}

/** "Only drivers see this feature", "only the teachers get it", "Hosts only.": the units that alone get the feature. */
export function soleUsersOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, question } of sentences) {
    if (question) continue;
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]?.lower !== "only") continue;
      const before = at > 0 && at < 4 && /^[.!;]?$/.test(tokens[at + 1]?.text ?? "") ? nounAt(tokens, at - 1) : null;
      if (before !== null) found.add(before.unit);
      const article = /^(?:the|our|these)$/.test(tokens[at + 1]?.lower ?? "") ? 1 : 0;
      const noun = nounAfter(tokens, at + 1 + article);
      if (noun !== null && HAVE.test(tokens[noun.last + 1]?.lower ?? "")) found.add(noun.unit);
    }
  }
  return found;
}
