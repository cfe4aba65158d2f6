/** What parts a sentence from the one before it; `paragraph` is a blank line or the beginning of the text. */
export type Border = "semicolon" | "stop" | "line" | "paragraph";

/** A sentence or line of a text: `source.slice(start, end)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands before it. */
  readonly behind: Border;
}

/** Full stops that end no sentence stand behind these, or behind one letter. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|approx|incl|excl|vs|no|nr|art|sec|etc|dr|mr|mrs|ms|st|inc|ltd|co|corp|fig|ca|abt|[\p{L}])\.$/iu;
const LONGEST_ABBREVIATION = 10;
const LINE_END = /^[\n\r\u2028\u2029\u0085]/;
const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]|[.!?]+["')\]]?(?=\s)|;(?=\s)/g;

/** "1." and "(a)." at the head of a line are its marker, not a sentence. */
const MARKER = /^\s*[-*•]?\s*\(?(?:\d{1,3}|[\p{L}])[.)]$/u;

/** The sentences of a text, in order; a semicolon parts them too. Linear in its length. */
export function sentencesOf(source: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let behind: Border = "paragraph";
  let blank = true;
  for (const match of source.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    const isLineEnd = LINE_END.test(match[0]);
    if (!isLineEnd && isNoEnd(source, start, end)) continue;
    const piece = pieceOf(source, start, isLineEnd ? match.index : end, behind);
    if (piece !== null) sentences.push(piece);
    if (isLineEnd) {
      behind = blank && piece === null ? "paragraph" : "line";
      blank = true;
    } else {
      behind = match[0] === ";" ? "semicolon" : "stop";
      blank = false;
    }
    start = end;
  }
  const last = pieceOf(source, start, source.length, behind);
  return last === null ? sentences : [...sentences, last];
}

function pieceOf(source: string, start: number, end: number, behind: Border): Sentence | null {
  const raw = source.slice(start, end);
  const text = raw.trim();
  if (text === "") return null;
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: from + text.length, text, behind };
}

function isNoEnd(source: string, start: number, end: number): boolean {
  if (source[end - 1] !== ".") return false;
  if (end - start < LONGEST_ABBREVIATION && MARKER.test(source.slice(start, end))) return true;
  return ABBREVIATIONS.test(source.slice(Math.max(0, end - LONGEST_ABBREVIATION), end));
}
