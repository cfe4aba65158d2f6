import type { Words } from "../source.ts";

/** The last stretch of some words that says `text`, with its own place. */
export function tail(words: Words, text: string): Words {
  const offset = words.text.lastIndexOf(text);
  const start = words.at.start + Math.max(0, offset);
  return {
    text: text.trim(),
    at: { ...words.at, column: words.at.column + Math.max(0, offset), start, end: words.at.end },
  };
}

/** The cells of a row as one stretch. */
export function joined(row: readonly Words[]): Words {
  const [first] = row;
  const last = row.at(-1);
  const text = row.map((cell) => cell.text).join(" | ");
  return first && last
    ? { text, at: { ...first.at, end: last.at.end } }
    : { text, at: { source: "", line: 1, column: 1, start: 0, end: 0, pointer: null } };
}

/** Where a point and a blank are followed by a capital, or by a word that begins a sentence of a phase in a hurry. */
export function sentences(words: Words): Words[] {
  const parts = words.text.split(
    /(?<=[.;])\s+(?=[A-Z]|(?:exit|gates?|done|stop|kill|pause|hold|go|next|move|abort|roll ?back)\b)/,
  );
  let from = 0;
  return parts.map((part) => {
    const offset = words.text.indexOf(part, from);
    from = offset + part.length;
    const start = words.at.start + offset;
    return {
      text: part.replace(/[.;]$/, ""),
      at: { ...words.at, column: words.at.column + offset, start, end: start + part.length },
    };
  });
}
