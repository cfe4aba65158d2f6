import { findJson } from "../json/find-json.ts";
import { Lines, type Words } from "../source.ts";
import type { Block, Blocks } from "./block.ts";
import { proseBlocks } from "./prose-blocks.ts";

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]{0,2000}>|<!--|<![^<>]*>/g;
const SILENT = new Set(["script", "style", "template", "svg", "head", "noscript", "nav", "footer"]);
const BREAKING = new Set(
  "p div li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article br pre blockquote dt dd header footer main".split(
    " ",
  ),
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ge: "≥",
  le: "≤",
  plusmn: "±",
  rarr: "→",
  ndash: "–",
  mdash: "—",
};

/** Between two lines of one cell; no page has this sign. */
const LINE_END = "\ue000";

/** Behind an opening tag: a label begins a line of its own, "<b>Cohort:</b> ... <b>Traffic:</b> ...". */
const BOLD_LABEL = /^[^<>:]{1,60}(?::\s*<\/|<\/(?:b|strong)>\s*:)/;

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<body|<article|<main|<div|<h1|<section|<table|<p\b|<ul)/i.test(text);
}

/**
 * The words of a page as blocks. Tags are only ever borders between words: nothing of them is kept or run. Linear in the
 * page's length.
 */
export function htmlBlocks(lines: Lines): Blocks {
  const { text } = lines.source;
  if (findJson(decoded(text.replace(/<[^<>]*>/g, ""))).islands.length > 0) return jsonPage(lines);
  const blocks: Block[] = [];
  const open: string[] = [];
  let [buffer, from, end]: [string, number, number] = ["", -1, -1];
  let row: Words[] | null = null;
  let table: Words[][] | null = null;
  const flush = () => {
    const said = decoded(buffer)
      // What is quoted keeps its lines: a brief is a list of them.
      .replace(open.includes("dd") || open.includes("pre") ? /[^\S\n]+/g : /\s+/g, " ")
      .replace(/(?:\s*\ue000)+\s*/g, "; ")
      .replace(/^; |; $/g, "")
      .replace(/([;:,.]); /g, "$1 ")
      .trim();
    const words = { text: said, at: lines.place(Math.max(0, from), Math.max(0, end)) };
    buffer = "";
    from = -1;
    return said === "" ? null : words;
  };
  const put = () => {
    if (row !== null) return;
    const words = flush();
    const level = Number(/^h([1-6])$/.exec(open.at(-1) ?? "")?.[1] ?? 0);
    if (words === null) return;
    if (level > 0) blocks.push({ kind: "heading", level, words });
    else blocks.push({ kind: open.includes("li") || open.includes("dd") ? "item" : "paragraph", words });
  };
  let at = 0;
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
    const piece = text.slice(at, found.index);
    if (piece.trim() !== "" && from === -1) from = at + piece.length - piece.trimStart().length;
    if (piece.trim() !== "") end = at + piece.trimEnd().length;
    buffer += piece;
    at = TAG.lastIndex;
    if (found[0] === "<!--") {
      const close = text.indexOf("-->", at);
      at = close === -1 ? text.length : close + 3;
      TAG.lastIndex = at;
      continue;
    }
    const name = (found[2] ?? "").toLowerCase();
    if (SILENT.has(name) && found[1] === "") {
      at = closingTag(text, name, at);
      TAG.lastIndex = at;
      continue;
    }
    if (!BREAKING.has(name)) {
      if (found[1] === "" && /^(?:b|strong)$/.test(name) && BOLD_LABEL.test(text.slice(at, at + 80))) put();
      buffer += " ";
      continue;
    }
    if (name === "td" || name === "th") {
      if (found[1] === "/") row?.push(flush() ?? { text: "", at: lines.place(at, at) });
    } else if (name === "tr") {
      if (found[1] === "") row = [];
      else if (row !== null) {
        table = [...(table ?? []), row];
        row = null;
        flush();
      }
    } else if (row !== null && name !== "div") buffer += LINE_END;
    else put();
    if (name === "table" && found[1] === "/" && table !== null) {
      const [header = [], ...rows] = table;
      blocks.push({ kind: "table", header, rows });
      table = null;
    }
    if (found[1] === "") open.push(name);
    else while (open.length > 0 && open.pop() !== name);
    if (open.length > 200) open.splice(0, 100);
  }
  buffer += text.slice(at);
  if (from === -1) from = at;
  end = text.length;
  put();
  return { blocks, breaks: [] };
}

function closingTag(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

/** A page that shows JSON: what it says without its tags, line by line, is read as text. */
function jsonPage(lines: Lines): Blocks {
  const { name, text } = lines.source;
  const shown = new Lines({ name, text: decoded(text.replace(/<[^<>\n]*>/g, "")) });
  return { ...proseBlocks(shown), lines: shown };
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-zA-Z]{1,10}));/g, (whole, decimal, hex, named) => {
    if (named !== undefined) return ENTITIES[named] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
