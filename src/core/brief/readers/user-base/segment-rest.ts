import type { Token } from "../../text/tokens.ts";
import { type Name, plainName } from "./segment-names.ts";
import type { Part } from "./segment-parts.ts";
import type { Sentence } from "./sentences.ts";

const REST = /^(?:rest|others|remainder|balance)$/;
/** What may stand before "rest": "and the rest", ", rest mobile". */
const BEFORE = /^(?:the|all|and|,|;|—|•|\/|:)$/;
const ENDS = /^(?:[,;.()!?—•|]|and|who|which|while|but|because|so)$/;
const VERB =
  /^(?:is|are|was|were|being|on|in|at|use|uses|using|work|works|live|lives|come|comes|from|of|them|it|those|these|via|by|with|have|has|speak|speaks|read|prefer|the|a|an|mostly|mainly|sit|sits|=|:|goes|go|to|for)$/;
/** Behind "the rest" these name no part. */
const NO_PART =
  /^(?:mixed|mix|other|others|unknown|elsewhere|various|scattered|both|either|neither|spread|evenly|somewhere|not|no|never|don't|dont|do|does|doesn't|won't|can't|aren't|will|would|get|gets|call|varies|unclear|everything|everyone|all|miscellaneous|misc|tbd|split|world)$/;
const MOST_WORDS = 4;

/** Adds what a sentence says of "the rest" behind its shares, as parts without a share: nothing is computed. */
export function withRest(sentence: Sentence, parts: readonly Part[]): Part[] {
  const { tokens } = sentence;
  const rest: Part[] = [];
  const first = parts[0];
  if (first === undefined) return [];
  let previous = first;
  let next = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start < first.end || !REST.test(token.lower)) continue;
    if (!BEFORE.test(tokens[at - 1]?.lower ?? "")) continue;
    for (let part = parts[next]; part !== undefined && part.end <= token.start; part = parts[++next]) previous = part;
    const name = nameBehind(tokens, at + 1) ?? nameInFront(tokens, at);
    if (name === null || [previous, parts[next]].some((part) => part !== undefined && overlaps(part, name))) continue;
    rest.push({ name: spelledOut(name, previous.name), share: null, start: name.start, end: name.end });
  }
  return [...parts, ...rest].sort((a, b) => a.start - b.start);
}

function overlaps(part: Part, name: Name): boolean {
  return part.start < name.end && name.start < part.end;
}

function nameBehind(tokens: readonly Token[], start: number): Name | null {
  let from = start;
  while (VERB.test(tokens[from]?.lower ?? "") && tokens[from]?.text !== "IT") from += 1;
  let to = from;
  while (to < tokens.length && to - from <= MOST_WORDS && !ENDS.test(tokens[to]?.lower ?? "")) to += 1;
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.length > MOST_WORDS || NO_PART.test(words[0]?.lower ?? "")) return null;
  return words.some((word) => word.kind === "number") ? null : plainName(tokens, { from, to });
}

/** "Prague three quarters, Brno the rest" */
function nameInFront(tokens: readonly Token[], rest: number): Name | null {
  const next = tokens[rest + 1];
  if (tokens[rest - 1]?.lower !== "the" || (next !== undefined && !/^[.,;)]$/.test(next.text))) return null;
  let from = rest - 1;
  while (from > 0 && rest - from <= MOST_WORDS + 2 && !ENDS.test(tokens[from - 1]?.lower ?? "")) from -= 1;
  const words = tokens.slice(from, rest - 1);
  if (words.length === 0 || words.length > MOST_WORDS || words.some((word) => word.kind === "number")) return null;
  return plainName(tokens, { from, to: rest - 1 });
}

/** "a variable one", behind "fixed tariff": the noun that "one" stands for. */
function spelledOut(name: Name, previous: Name): Name {
  const noun = previous.text.split(" ").at(-1) ?? "";
  return { ...name, text: name.text.replace(/ ones?$/i, ` ${noun}`) };
}
