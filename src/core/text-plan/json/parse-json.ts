import type { JsonBreak, JsonNode, Member } from "./json-node.ts";

/** Deeper than any plan, and far from the end of the stack. */
const DEEPEST = 64;
const BLANKS = /[\s\ufeff]*/y;
const LITERAL = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads the JSON value that begins at `start`, with places, and forgives a comma before a closing bracket. Looks at each
 * character a fixed number of times, and never throws.
 */
export function parseJsonAt(
  text: string,
  start: number,
): { readonly ok: true; readonly node: JsonNode; readonly end: number } | ({ readonly ok: false } & JsonBreak) {
  try {
    const reader = new Reader(text, start);
    const node = reader.value(0);
    return { ok: true, node, end: reader.at };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, at: error.at, expected: error.message };
    throw error;
  }
}

class Broken extends Error {
  readonly at: number;

  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

class Reader {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  value(depth: number): JsonNode {
    this.#blanks();
    if (depth > DEEPEST) throw new Broken(this.at, `at most ${DEEPEST} values inside one another`);
    const sign = this.#text[this.at];
    if (sign === "{") return this.#object(depth);
    if (sign === "[") return this.#array(depth);
    if (sign === '"') return this.#string();
    const found = this.#match(LITERAL);
    if (found === null) throw new Broken(this.at, "a value");
    return { kind: "other", text: found[0], start: this.at - found[0].length, end: this.at };
  }

  #object(depth: number): JsonNode {
    const start = this.at;
    const members: Member[] = [];
    this.at += 1;
    while (!this.#closes("}")) {
      const key = this.#string();
      this.#blanks();
      if (this.#text[this.at] !== ":") throw new Broken(this.at, '":" behind the key');
      this.at += 1;
      members.push({ key: key.text, keyStart: key.start, value: this.value(depth + 1) });
      this.#comma("}");
    }
    return { kind: "object", members, start, end: this.at };
  }

  #array(depth: number): JsonNode {
    const start = this.at;
    const items: JsonNode[] = [];
    this.at += 1;
    while (!this.#closes("]")) {
      items.push(this.value(depth + 1));
      this.#comma("]");
    }
    return { kind: "array", items, start, end: this.at };
  }

  /** A line end inside is forgiven, as browsers wrap what they copy. */
  #string(): JsonNode & { kind: "string" | "other" } {
    this.#blanks();
    const start = this.at + 1;
    if (this.#text[this.at] !== '"') throw new Broken(this.at, 'a text in "quotes"');
    let end = start;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === "\\" ? 2 : 1;
    if (end >= this.#text.length) throw new Broken(this.#text.length, "a closing quote");
    this.at = end + 1;
    return { kind: "string", text: unescaped(this.#text.slice(start, end)), start, end };
  }

  #closes(bracket: string): boolean {
    this.#blanks();
    if (this.#text[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  #comma(closing: string): void {
    this.#blanks();
    const sign = this.#text[this.at];
    if (sign === ",") this.at += 1;
    else if (sign !== closing) throw new Broken(this.at, `"," or "${closing}"`);
  }

  #blanks(): void {
    this.#match(BLANKS);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code?: string, sign?: string) =>
    code === undefined ? (ESCAPES[sign ?? ""] ?? sign ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
