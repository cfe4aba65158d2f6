import { findJson } from "../json/find-json.ts";
import type { JsonNode } from "../json/json-node.ts";
import { isYaml, parseYaml } from "../json/parse-yaml.ts";
import type { Lines, Words } from "../source.ts";
import type { Block, Blocks } from "./block.ts";

const HEADING = /^ {0,3}(#{1,6})\s+/;
/** A line all in bold is a heading of the lowest kind: "**Phase 2: Beta**". */
const BOLD_LINE = /^\s*\*\*[^*]{1,120}\*\*:?\s*$/;
/** A label amid a line begins one of its own: "**Cohort:** ... **Traffic:** ...". */
const BOLD_LABEL = /(?<=[\s.;,])\*\*[^*:]{1,60}(?::\*\*|\*\*:)(?=\s)/g;
const BULLET =
  /^\s*(?:[-*•+‣▪◦☐☑✅✓✔❌]\ufe0f?|\[[ xX]?\]|\d{1,2}[.)]|[a-z][.)])\s+(?:\[[ xX]?\]\s+|[☐☑✅✓✔❌🛑⚠]\ufe0f?\s+)?/u;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
/** "2.1 Pilot": where lines are numbered so, they are headings unless they say more than a heading. */
const OUTLINE = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=\p{L})/u;
const NESTED = /^\s*\d{1,2}\.\d{1,2}\.?\s+\p{Lu}/gmu;
const LONGEST_HEADING = 90;
const FENCE = /^\s*(?:```|~~~)/;
const SETEXT = /^\s*(?:={3,}|-{3,})\s*$/;

/** Markdown or plain text, with JSON anywhere in it, as blocks in their order. Linear in the text's length. */
export function proseBlocks(lines: Lines): Blocks {
  const { text } = lines.source;
  const { islands: objects, breaks } = findJson(text);
  const blocks: Block[] = [];
  const islands = [...objects, ...yamlFences(text)].toSorted((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, end, node } of islands) {
    if (start < from) continue;
    blocks.push(...lineBlocks(lines, from, start), { kind: "json", node });
    from = end;
  }
  blocks.push(...lineBlocks(lines, from, text.length));
  return {
    blocks,
    breaks: breaks.map(({ start, at, expected }) => ({
      words: lines.words(Math.max(start, at - 40), Math.min(text.length, at + 1)),
      expected,
    })),
  };
}

/** Outlines of keys between fences: "```yaml". */
function yamlFences(text: string): { start: number; end: number; node: JsonNode }[] {
  return [...text.matchAll(/^\s*```(?:ya?ml)?[ \t]*\n/gim)].flatMap(({ 0: fence, index }) => {
    const start = index + fence.length;
    const close = text.indexOf("```", start);
    const end = close === -1 ? text.length : close;
    return isYaml(text.slice(start, end)) ? [{ start, end, node: parseYaml(text, start, end) }] : [];
  });
}

function lineBlocks(lines: Lines, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  const rows: Words[][] = [];
  const outlined = isOutlined(lines.source.text);
  const shouted = !/^#{1,6} /m.test(lines.source.text);
  let isApart = true;
  const endTable = () => {
    const [header, ...rest] = rows.splice(0);
    if (header) blocks.push({ kind: "table", header, rows: rest });
  };
  for (const { start, end, text } of linesOf(lines.source.text, from, to)) {
    if (text.trim() === "") isApart = true;
    if (isRow(text)) {
      if (!TABLE_RULE.test(text)) rows.push(cells(lines, start, end));
      continue;
    }
    endTable();
    const last = blocks.at(-1);
    if (SETEXT.test(text) && last?.kind === "paragraph") blocks.splice(-1, 1, { ...last, kind: "heading", level: 2 });
    else
      for (const [from, to] of byLabel(text))
        blocks.push(...lineBlock(lines, start + from, start + to, text.slice(from, to), outlined, shouted && isApart));
    if (text.trim() !== "") isApart = false;
  }
  endTable();
  return blocks;
}

/** The stretches of a line, cut before each bold label but the one that it begins with. */
function byLabel(text: string): [from: number, to: number][] {
  const starts = [...text.matchAll(BOLD_LABEL)].map(({ index }) => index);
  const inside = starts.filter((at) => /[^\s>*·|-]/.test(text.slice(0, Math.min(at, 200))));
  return [0, ...inside].map((from, n) => [from, inside[n] ?? text.length]);
}

function lineBlock(
  lines: Lines,
  start: number,
  end: number,
  text: string,
  outlined: boolean,
  shouted: boolean,
): Block[] {
  if (text.trim() === "" || FENCE.test(text) || TABLE_RULE.test(text)) return [];
  const heading = HEADING.exec(text);
  if (heading)
    return [{ kind: "heading", level: heading[1]?.length ?? 1, words: plain(lines, start + heading[0].length, end) }];
  if (BOLD_LINE.test(text)) return [{ kind: "heading", level: 6, words: plain(lines, start, end) }];
  const numbered = outlined ? OUTLINE.exec(text) : null;
  if (numbered) {
    const words = plain(lines, start + numbered[0].length, end);
    const isHeading =
      text.length <= LONGEST_HEADING && !/[;<>≤≥=]|[.:]$|\b(?:if|when)\s*:/.test(words.text.replace(/[-=]>/g, ""));
    return [
      isHeading ? { kind: "heading", level: numbered[1]?.split(".").length ?? 1, words } : { kind: "item", words },
    ];
  }
  if (shouted && isShortLine(text)) return [{ kind: "heading", level: 2, words: plain(lines, start, end) }];
  const bullet = BULLET.exec(text)?.[0] ?? /^\s*>?\s*/.exec(text)?.[0] ?? "";
  const kind = BULLET.test(text) ? "item" : "paragraph";
  const words = plain(lines, start + bullet.length, end);
  return words.text === "" ? [] : [{ kind, words }];
}

/** In a text without marks: "WHAT WE WATCH", "Phase 2 - one depot (15 March - 11 April)" behind a blank line. */
function isShortLine(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_HEADING || /[.;,:!?]$|[<>≤≥=|]/.test(line) || BULLET.test(text)) return false;
  const outside = line.replace(/\([^()]*\)/g, "");
  const isCapital = (outside.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(outside);
  return (isCapital && outside.trim().split(/\s+/).length <= 8) || PHASE_LINE.test(line);
}

const PHASE_LINE = /^(?:phase|stage|step|wave)\s+(?:\d{1,2}|[A-H]|one|two|three|four|five|six)\s*[-–—]\s+[\p{L}\d]/iu;

/** Whether a text without Markdown's headings numbers its sections: "1.", "1.1", "1.2". */
function isOutlined(text: string): boolean {
  return !/^#{1,6} /m.test(text) && (text.match(NESTED)?.length ?? 0) >= 2;
}

/** Without the marks of bold and code around it, and without the escapes of Markdown. */
function plain(lines: Lines, start: number, end: number): Words {
  const words = lines.words(start, end);
  const text = words.text
    .replace(/\*\*|__|`|<\/?[a-z]{1,10}>/g, "")
    .replace(/\\([.()[\]{}*_#+\-!|<>$~'"])/g, "$1")
    .replace(/\s*#+$/, "")
    .trim();
  return { ...words, text };
}

function isRow(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith("|") && trimmed.indexOf("|", 1) !== -1;
}

function cells(lines: Lines, start: number, end: number): Words[] {
  const { text } = lines.source;
  const found: Words[] = [];
  let from = text.indexOf("|", start) + 1;
  for (let at = from; at < end; at += 1) {
    if (text[at] !== "|" || text[at - 1] === "\\") continue;
    found.push(plain(lines, from, at));
    from = at + 1;
  }
  if (text.slice(from, end).trim() !== "") found.push(plain(lines, from, end));
  return found;
}

function* linesOf(text: string, from: number, to: number): Generator<{ start: number; end: number; text: string }> {
  for (let start = from; start < to; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 || found > to ? to : found;
    yield { start, end, text: text.slice(start, end) };
    start = end + 1;
  }
}
