import type { Token } from "../../text/tokens.ts";
import { countedBy } from "./counted-noun.ts";
import type { Range } from "./segment-chunks.ts";

/** A segment's name in canonical text with its offsets. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const LEADING = set(`
and or but about around roughly approximately some nearly almost circa ca the a an other another others remaining of is are
was were in on at from via by with using use uses work works write writes live lives based located mainly mostly only just
then chose chosen choose chooses selected select pick picked set plus it its it's they them as being come comes speak speaks prefer prefers through while where who that split among
between both also still our us all which whom have has been for to buy run sit sits i.e namely say now log login into out used
belong belongs make makes up account accounts read reads call calls pay rest mix divided distributed percent consists
`);
const TRAILING = set(`
and or is are was were makes make making made accounts account at with being about around roughly approximately some
nearly almost over up circa ca the takes take come comes in of by to has have for = ~ a just only under well covers
represents represent contributes first second third other remaining later next currently now today each equally including while i.e account mostly on roughly biggest largest smallest strongest first mainly
`);
/** Words behind a name that begin something else: "60% in Oregon who ...". */
const BREAK = set(
  "who which that while whereas because since when if but so than as use uses used work works buy buys get gets have has see sees do does pay pays write writes are is were was will with",
);
/** "of them", "of users", "of the base": what a share is a share of. */
const WHOLE_OF = set("of");
const DOES = /^(?:is|are|use|uses|work|works|live|lives|come|comes|speak|speaks|read|prefer|sit|sits)$/;
const MOST_WORDS = 7;

/** The name before a share: without lead-in, verb and what belongs to the share before it. */
export function nameBefore(tokens: readonly Token[], range: Range, first: boolean): Name | null {
  let { from, to } = range;
  while (to > from && isDropped(tokens[to - 1], TRAILING, to - from)) to -= 1;
  for (let at = to - 2; at >= from; at -= 1) {
    const word = tokens[at]?.lower ?? "";
    const verb = /^(?:is|are|was|were|:)$/.test(word);
    const place =
      first && at > from && tokens[at + 1]?.kind !== "number" && /^(?:in|on|at|from|via|across)$/.test(word);
    if (!verb && !place) continue;
    from = at + 1;
    break;
  }
  from = skipLeading(tokens, from, to);
  if (to - from > MOST_WORDS + 2) return null;
  return nameOf(tokens, { from, to });
}

/** The name behind a share: without "of them", verb and preposition, up to where something else begins. */
export function nameAfter(tokens: readonly Token[], range: Range): Name | null {
  let { from, to } = range;
  if (WHOLE_OF.has(tokens[from]?.lower ?? "")) {
    let at = from + 1;
    while (
      at < to &&
      at - from < 7 &&
      !/^(?:in|on|at|from|are|is|use|uses|via|work|works|live|prefer|speak|come|being)$/.test(tokens[at]?.lower ?? "")
    )
      at += 1;
    const ends = at >= to || at - from >= 7;
    if (ends && !/^(?:them|it|these|those|users|seats|all|the|our|its|accounts)$/.test(tokens[from + 1]?.lower ?? ""))
      from += 1;
    else if (ends) return null;
    else from = at;
  }
  // "70% kids are on iPad": the whole, and the verb behind it.
  if (countedBy(tokens[from]?.lower ?? "") !== null && DOES.test(tokens[from + 1]?.lower ?? "")) from += 2;
  from = skipLeading(tokens, from, to);
  for (let at = from + 1; at < to; at += 1) {
    const rest = tokens[at]?.lower === "and" && /^(?:the|others?|rest)$/.test(tokens[at + 1]?.lower ?? "");
    const than =
      tokens[at]?.lower === "than" && /^(?:more|less|fewer|longer|older|younger)$/.test(tokens[at - 1]?.lower ?? "");
    if (than || (!rest && !BREAK.has(tokens[at]?.lower ?? ""))) continue;
    to = at;
    break;
  }
  while (to > from && isDropped(tokens[to - 1], TRAILING, to - from)) to -= 1;
  return to - from > MOST_WORDS + 2 ? null : nameOf(tokens, { from, to });
}

/** The name that a range of tokens spells, without the words around it. */
export function plainName(tokens: readonly Token[], range: Range): Name | null {
  let { from, to } = range;
  from = skipLeading(tokens, from, to);
  while (to > from && isDropped(tokens[to - 1], TRAILING, to - from)) to -= 1;
  return to - from > MOST_WORDS ? null : nameOf(tokens, { from, to });
}

function skipLeading(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  while (from < to && isDropped(tokens[from], LEADING, to - from)) {
    if (tokens[from + 1]?.text === "-" && tokens[from + 1]?.glued && tokens[from]?.kind === "word") break;
    from += 1;
  }
  return from;
}

function isDropped(token: Token | undefined, words: ReadonlySet<string>, left: number): boolean {
  if (token === undefined) return false;
  if (token.kind === "sign") return true;
  if (left === 1 && /^(?:plus|mix|rest)$/.test(token.lower)) return false;
  return words.has(token.lower) && !/^(?:IT|US)$/.test(token.text);
}

function nameOf(tokens: readonly Token[], { from, to }: Range): Name | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return null;
  let text = "";
  for (let at = from; at < to; at += 1)
    text += `${at > from && !tokens[at]?.glued ? " " : ""}${tokens[at]?.text ?? ""}`;
  return /\p{L}|\d/u.test(text) ? { text, start: first.start, end: last.end } : null;
}
