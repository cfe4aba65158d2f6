import { type Name, plainName } from "./segment-names.ts";
import { headingBefore, type PartList } from "./segment-parts.ts";
import type { Sentence } from "./sentences.ts";

/** "60/40 desktop/mobile", "70:30 iOS to Android", "web/app 50-50": numbers and names in the same order. */
export function pairedParts(sentence: Sentence): PartList | null {
  const { tokens } = sentence;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const [one, by, two] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (one?.kind !== "number" || two?.kind !== "number" || !/^[/:-]$/.test(by?.text ?? "")) continue;
    if (Number(one.text) + Number(two.text) !== 100) continue;
    const names = pairAfter(tokens, at + 3) ?? pairBefore(tokens, at - 1);
    if (names === null) continue;
    const [first, second] = names;
    const parts = [
      {
        name: first,
        share: Number(one.text) / 100,
        start: Math.min(first.start, one.start),
        end: Math.max(first.end, two.end),
      },
      {
        name: second,
        share: Number(two.text) / 100,
        start: Math.min(second.start, one.start),
        end: Math.max(second.end, two.end),
      },
    ];
    return { parts, heading: headingBefore(sentence, one.start) };
  }
  return null;
}

function pairAfter(tokens: Sentence["tokens"], from: number): [Name, Name] | null {
  let at = from;
  while (/^(?:split|between|mix|ratio|of|on|in|,|:|-|—|\()$/.test(tokens[at]?.lower ?? "")) at += 1;
  return pairAt(tokens, at);
}

function pairBefore(tokens: Sentence["tokens"], to: number): [Name, Name] | null {
  let at = to;
  while (/^(?:split|at|is|about|roughly|around|,|:|-|—|\(|=)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  if (tokens[at]?.kind !== "word") return null;
  const joiner = [at - 1, at - 2].find((index) => isPairJoiner(tokens, index) || tokens[index]?.text === ",");
  return joiner === undefined ? null : pairAt(tokens, joiner - 1, joiner);
}

function isPairJoiner(tokens: Sentence["tokens"], at: number): boolean {
  return /^(?:\/|:|to|and|vs|-)$/.test(tokens[at]?.lower ?? "");
}

function pairAt(tokens: Sentence["tokens"], from: number, known?: number): [Name, Name] | null {
  const joiner = known ?? [from + 1, from + 2].find((index) => isPairJoiner(tokens, index));
  if (joiner === undefined) return null;
  const wide = tokens[joiner + 2]?.kind === "word" && joiner === from + 2 ? joiner + 3 : joiner + 2;
  const first = plainName(tokens, { from, to: joiner });
  const second = plainName(tokens, { from: joiner + 1, to: wide });
  return first === null || second === null ? null : [first, second];
}
