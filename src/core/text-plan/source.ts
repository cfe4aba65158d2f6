/** One text of a plan: a file, standard input, or the words of a Word document. */
export interface Source {
  /** As the user knows it: a path, or "-". */
  readonly name: string;
  readonly text: string;
}

/** Where words stand. Lines and columns count from 1, offsets are UTF-16 units of the source's text. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** JSON pointer inside the JSON value that the words are a part of; null outside JSON. */
  readonly pointer: string | null;
}

/** Words of a plan as they stand in their source, and where. */
export interface Words {
  readonly text: string;
  readonly at: Place;
}

/** Turns offsets into lines and columns. Made once a source; each question takes the logarithm of its lines. */
export class Lines {
  readonly source: Source;
  readonly #starts: number[] = [0];

  constructor(source: Source) {
    this.source = source;
    for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1))
      this.#starts.push(at + 1);
  }

  place(start: number, end: number, pointer: string | null = null): Place {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const column = start - (this.#starts[low] ?? 0) + 1;
    return { source: this.source.name, line: low + 1, column, start, end, pointer };
  }

  /** The stretch without the blanks around it. */
  words(start: number, end: number, pointer: string | null = null): Words {
    const text = this.source.text.slice(start, end);
    const from = start + (text.length - text.trimStart().length);
    const trimmed = text.trim();
    return { text: trimmed, at: this.place(from, from + trimmed.length, pointer) };
  }
}
