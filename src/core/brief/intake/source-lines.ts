/** A line of the input as it was typed, without its line end; `text` is `source.slice(start, end)`. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|[\n\r\u2028\u2029\u0085]/g)) {
    lines.push({ start, end: match.index, text: source.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: source.length, text: source.slice(start) });
  return lines;
}
