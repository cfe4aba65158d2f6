import type { Line } from "../../text/lines.ts";
import { linesOf } from "../../text/lines.ts";
import { withPipeRows } from "../../text/pipe-rows.ts";

/** A stretch that is read by itself: a line, or a part of one between semicolons or sentence ends. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

/** The items of a field and the rows of its tables, in the order of the text. */
export type Part =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "rows"; readonly rows: readonly Line[] };

const ABBREVIATION =
  /(?:^|[\s(])(?:avg|approx|max|min|no|nos|nr|vs|incl|excl|e\.g|i\.e|eg|ie|etc|ca|c|p\.m|p\.a|a\.m|ret|resp|est|dept|inc|st|dr|mr|ms|jr|hrs|mins|secs|pct|p|v|u\.s|rs)\.$/i;
/** Ends of sentences and the signs that people put between items. */
const STRONG =
  /;+|(?<=\s)\/\/+(?=\s)|\.{2,}|…|[.!?](?=["')]*(?:\s|$))|\.(?=\p{Lu}\p{Ll})| [•|] | (?=(?:KR|kr|Kr|OKR|okr|KPI|kpi) ?\d{1,2} ?:)/gu;

/** The line between the headers and the rows of a Markdown table. */
const RULE = /^[\s|:-]*$/;

/** Cuts the metrics field into items and tables. Linear in its length. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let rows: Line[] = [];
  for (const line of joined(withPipeRows(linesOf(text)), text)) {
    if (line.kind === "row") {
      rows.push(line);
      continue;
    }
    if (RULE.test(line.text)) continue;
    if (rows.length > 0) parts.push({ kind: "rows", rows });
    rows = [];
    if (line.kind === "heading" && !hasLevel(line.text) && !/^of\b/i.test(line.text)) continue;
    for (const item of itemsOf(text, line.start, line.end)) parts.push({ kind: "item", item });
  }
  if (rows.length > 0) parts.push({ kind: "rows", rows });
  return parts;
}

/** A heading by its place that is a metric by its words: "Handle time down 4 minutes" above a list. */
const hasLevel = (text: string) =>
  /\d/.test(text) &&
  /[<>≤≥%]|\b(?:at least|at most|under|over|down|up|from|by)\b/i.test(text) &&
  !/^#|\b(?:after|within|in) \d+ \w+\W*$/i.test(text);

/** Lines that a mail program wrapped are one: a long line without end, and one behind it that opens small. */
function joined(lines: readonly Line[], text: string): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const continues = last !== undefined && line.kind === "prose" && last.kind !== "heading" && last.kind !== "row";
    const wraps =
      continues &&
      last.text.length >= 45 &&
      !/[.;:!?]$/.test(last.text) &&
      /^[\p{Ll}(\d]/u.test(line.text) &&
      !/[%\d]$/.test(last.text);
    if (wraps) out[out.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
    else out.push(line);
  }
  return out;
}

/** The items of a stretch: cut at semicolons, at sentence ends, at "..", at bullets inside a line. */
export function itemsOf(text: string, start: number, end: number): Item[] {
  const stretch = text.slice(start, end);
  const items: Item[] = [];
  let from = 0;
  for (const match of stretch.matchAll(STRONG)) {
    const until = match.index + (match[0] === "." ? 1 : 0);
    if (
      match[0] === "." &&
      ABBREVIATION.test(stretch.slice(Math.max(from, until - 9), until)) &&
      !isListEnd(stretch, until)
    )
      continue;
    if (match[0] === "." && /^\s*\d+\.$/.test(stretch.slice(from, until))) continue;
    if (depthAt(stretch, from, match.index) > 0) continue;
    push(items, stretch, start, from, match.index);
    from = match.index + match[0].length;
  }
  push(items, stretch, start, from, stretch.length);
  return items;
}

/** "5% max. Retention" ends a sentence, "avg. time" doesn't. */
function isListEnd(text: string, at: number): boolean {
  const word = /(\w+)\.$/.exec(text.slice(Math.max(0, at - 9), at))?.[1]?.toLowerCase() ?? "";
  return (
    /^(?:max|min|p|m|a|hrs|mins|secs|pct|etc|ms|rs|ret)$/.test(word) &&
    (at >= text.length ||
      /^\s+(?!(?:per|or|and|an?|at|in|on|to|for|of|from|baseline|now|today)\b)[\p{L}\d]/u.test(
        text.slice(at, at + 12),
      )) &&
    /\d/.test(text.slice(Math.max(0, at - 16), at))
  );
}

/** A parenthesis that is longer is none. */
const MOST_ASIDE = 120;

/** Open parentheses between two places of the same item; a border inside one is none. */
function depthAt(text: string, from: number, to: number): number {
  const before = text.slice(Math.max(from, to - MOST_ASIDE), to);
  const opened = before.lastIndexOf("(");
  if (opened < 0 || before.indexOf(")", opened) >= 0) return 0;
  return text.slice(to, to + MOST_ASIDE).includes(")") ? 1 : 0;
}

/** "Key result B — ", "KR2: ": the number of an item. */
const LABEL = /^\s*(?:key result|kr|okr|objective|kpi|metric|goal) ?(?:\d{1,2}|[a-h])(?: ?[—:)] ?| - )(?=\p{L})/iu;

function push(items: Item[], text: string, offset: number, from: number, to: number): void {
  const part = text.slice(from, to);
  const lead = LABEL.exec(part)?.[0].length ?? /^[\s,.+•*—-]*(?=\D)|^[\s,.•*—]*/.exec(part)?.[0].length ?? 0;
  const kept = part.slice(lead).trimEnd();
  if (/[\p{L}\p{N}]/u.test(kept)) items.push({ start: offset + from + lead, end: offset + from + lead + kept.length });
}
