import type { JsonNode, Member } from "./json-node.ts";

/** Deeper than any plan, and far from the end of the stack. */
const DEEPEST = 32;
const KEY = /^["']?([\p{L}\p{N}_][\p{L}\p{N}_ .%/()+-]{0,60}?)["']?\s*:(?=\s|$)/u;
const ITEM = /^-(?=\s|$)/;
const FLOW = /^[[{].*[\]}]$/;
/** So many lines at least make an outline of keys. */
const FEWEST_LINES = 6;

interface Line {
  readonly indent: number;
  readonly start: number;
  readonly text: string;
}

/** Whether a text is an outline of keys and dashes, as YAML is, and no prose: nearly every line, and keys over deeper lines. */
export function isYaml(text: string): boolean {
  const lines = linesOf(text, 0, text.length);
  if (lines.length < FEWEST_LINES || /^#{1,6} \S/m.test(text)) return false;
  const fitting = lines.filter(({ text }) => KEY.test(text) || ITEM.test(text)).length;
  const parents = lines.filter((line, n) => {
    const key = KEY.exec(line.text);
    return key !== null && key[0] === line.text && (lines[n + 1]?.indent ?? -1) >= line.indent;
  }).length;
  return parents >= 2 && fitting >= lines.length * 0.9;
}

/**
 * An outline of keys and dashes as one value with places. It forgives what YAML would not ("- > 3% for 2d", a colon in a
 * text), for people write such outlines without a parser. Linear in the length; never throws.
 */
export function parseYaml(text: string, from: number, to: number): JsonNode {
  return new Reader(linesOf(text, from, to)).whole(from, to);
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 || found > to ? to : found;
    const raw = text.slice(start, end);
    const indent = raw.length - raw.trimStart().length;
    const said = raw.replace(/(?:^|\s)#.*$/, "").trim();
    if (said !== "" && !/^(?:-{3,}|\.{3})$/.test(said)) lines.push({ indent, start: start + indent, text: said });
    start = end + 1;
  }
  return lines;
}

class Reader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  whole(start: number, end: number): JsonNode {
    const members: Member[] = [];
    const items: JsonNode[] = [];
    while (this.#at < this.#lines.length) {
      const before = this.#at;
      const node = this.#block(this.#lines[this.#at]?.indent ?? 0, 0);
      if (node.kind === "object") members.push(...node.members);
      else if (node.kind === "array") items.push(...node.items);
      if (this.#at === before) this.#at += 1;
    }
    return members.length > 0 ? { kind: "object", members, start, end } : { kind: "array", items, start, end };
  }

  /** The lines from here that stand at least as deep as `indent`. */
  #block(indent: number, depth: number): JsonNode {
    const first = this.#lines[this.#at];
    if (first === undefined) return { kind: "string", text: "", start: 0, end: 0 };
    if (depth > DEEPEST) return scalar((this.#lines[this.#at++] as Line).text, first.start);
    if (ITEM.test(first.text)) return this.#list(first, depth);
    if (KEY.test(first.text)) return this.#map(first, indent, depth);
    this.#at += 1;
    return scalar(first.text, first.start);
  }

  #list(first: Line, depth: number): JsonNode {
    const items: JsonNode[] = [];
    for (;;) {
      const line = this.#lines[this.#at];
      if (line === undefined || line.indent !== first.indent || !ITEM.test(line.text)) break;
      const rest = line.text.slice(1).trimStart();
      const offset = line.text.length - rest.length;
      if (rest === "") {
        this.#at += 1;
        items.push(this.#under(line.indent, depth));
      } else if (KEY.test(rest) && !FLOW.test(rest)) {
        // "- name: ring0" opens a map whose keys stand under "name".
        this.#lines[this.#at] = { indent: line.indent + offset, start: line.start + offset, text: rest };
        items.push(this.#block(line.indent + offset, depth + 1));
      } else {
        this.#at += 1;
        items.push(scalar(rest, line.start + offset));
      }
    }
    return { kind: "array", items, start: first.start, end: this.#end() };
  }

  #map(first: Line, indent: number, depth: number): JsonNode {
    const members: Member[] = [];
    for (;;) {
      const line = this.#lines[this.#at];
      const key = line === undefined ? null : KEY.exec(line.text);
      if (line === undefined || line.indent < indent || line.indent !== first.indent || key === null) break;
      this.#at += 1;
      const rest = line.text.slice(key[0].length).trimStart();
      const start = line.start + line.text.length - rest.length;
      const value = rest === "" || /^[>|][+-]?$/.test(rest) ? this.#under(line.indent, depth) : scalar(rest, start);
      members.push({ key: key[1] ?? "", keyStart: line.start, value });
    }
    return { kind: "object", members, start: first.start, end: this.#end() };
  }

  /** What stands deeper than a key; a list may stand as deep as its key. */
  #under(indent: number, depth: number): JsonNode {
    const next = this.#lines[this.#at];
    const isDeeper = next !== undefined && (next.indent > indent || (next.indent === indent && ITEM.test(next.text)));
    const end = this.#end();
    return isDeeper ? this.#block(next.indent, depth + 1) : { kind: "string", text: "", start: end, end };
  }

  #end(): number {
    const last = this.#lines[this.#at - 1];
    return last === undefined ? 0 : last.start + last.text.length;
  }
}

/** A text, or what stands in brackets in one line: "[a, b]", "{metric: x, owner: y}". */
function scalar(text: string, start: number): JsonNode {
  const end = start + text.length;
  if (!FLOW.test(text)) {
    const quoted = /^(["'])(.*)\1$/.exec(text);
    return quoted
      ? { kind: "string", text: quoted[2] ?? "", start: start + 1, end: end - 1 }
      : { kind: "string", text, start, end };
  }
  const parts = flowParts(text).map(({ text, at }) => ({ text, start: start + at }));
  if (text.startsWith("[")) {
    return { kind: "array", items: parts.map((part) => plain(part.text, part.start)), start, end };
  }
  const members = parts.flatMap((part): Member[] => {
    const key = KEY.exec(part.text);
    if (key === null) return [];
    const rest = part.text.slice(key[0].length).trimStart();
    return [
      { key: key[1] ?? "", keyStart: part.start, value: plain(rest, part.start + part.text.length - rest.length) },
    ];
  });
  return { kind: "object", members, start, end };
}

function plain(text: string, start: number): JsonNode {
  const quoted = /^(["'])(.*)\1$/.exec(text);
  return { kind: "string", text: quoted?.[2] ?? text, start, end: start + text.length };
}

/** Between commas that stand in no brackets and no quotes. */
function flowParts(text: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let [depth, quote, from] = [0, "", 1];
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const at = from + raw.length - raw.trimStart().length;
    if (raw.trim() !== "") parts.push({ text: raw.trim(), at });
    from = to + 1;
  };
  for (let at = 1; at < text.length - 1; at += 1) {
    const sign = text[at] ?? "";
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"') quote = sign;
    else if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    else if (sign === "," && depth <= 0 && !/^\d{3}\b/.test(text.slice(at + 1, at + 5))) push(at);
  }
  push(text.length - 1);
  return parts;
}
