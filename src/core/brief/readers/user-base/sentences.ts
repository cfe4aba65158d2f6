import type { CanonicalText } from "../../text/canonical.ts";
import { type Line, linesOf } from "../../text/lines.ts";
import { type Quantity, quantitiesOf } from "../../text/quantities.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";

/**
 * A sentence of a field with its tokens and quantities; offsets are into the canonical text.
 * - `lines`: how many lines the field has; `kind` and `cells`: of the line that the sentence stands in
 * - `question`: ends in "?"
 */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly lines: number;
  readonly kind: Line["kind"];
  readonly cells: Line["cells"];
  readonly question: boolean;
}

/** Abbreviations whose full stop ends no sentence. */
const SHORT =
  /(?:^|[\s(])(?:approx|aprox|appx|ca|c|e\.g|i\.e|eg|ie|incl|excl|no|vs|est|abt|dr|st|mr|ms|inc|ltd|dept|avg|resp|mio|mln|mrd|tsd)$/i;
const STOP = /(?<![.!?…])[.!?…]+["')]*(?=\s|$)/g;

/** The sentences of a field, in order. Linear in its length. */
export function sentencesOf(field: CanonicalText): Sentence[] {
  const lines = linesOf(field.text);
  return lines.flatMap((line) => sentencesOfLine(line, lines.length));
}

function sentencesOfLine(line: Line, lines: number): Sentence[] {
  if (line.kind === "row") return [sentence(line, lines, line.start, line.text)];
  const found: Sentence[] = [];
  let from = 0;
  for (const match of line.text.matchAll(STOP)) {
    const before = line.text.slice(Math.max(from, match.index - 8), match.index);
    if (match[0].startsWith(".") && SHORT.test(before)) continue;
    const to = match.index + match[0].length;
    found.push(sentence(line, lines, line.start + from, line.text.slice(from, to)));
    from = to;
  }
  if (line.text.slice(from).trim() !== "") found.push(sentence(line, lines, line.start + from, line.text.slice(from)));
  return found;
}

function sentence(line: Line, lines: number, start: number, text: string): Sentence {
  const tokens = tokensOf(text, start);
  return {
    start,
    end: start + text.length,
    text,
    tokens,
    quantities: quantitiesOf(tokens),
    lines,
    kind: line.kind,
    cells: line.cells,
    question: /\?["')]*$/.test(text),
  };
}
