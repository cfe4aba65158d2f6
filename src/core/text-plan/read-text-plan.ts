import { briefFromObject } from "../brief/intake/brief-from-object.ts";
import { readBriefText } from "../brief/intake/read-brief-text.ts";
import type { BriefField } from "../shared/span.ts";
import type { Block, Blocks } from "./blocks/block.ts";
import { csvBlocks, csvSeparator } from "./blocks/csv-blocks.ts";
import { htmlBlocks, isHtml } from "./blocks/html-blocks.ts";
import { proseBlocks } from "./blocks/prose-blocks.ts";
import type { JsonNode } from "./json/json-node.ts";
import { isYaml, parseYaml } from "./json/parse-yaml.ts";
import { Draft } from "./place/draft.ts";
import { placeBlocks } from "./place/from-blocks.ts";
import { plainLabel } from "./place/labels.ts";
import { Lines, type Source, type Words } from "./source.ts";
import type { TextPlan } from "./text-plan.ts";
import { hasDecimalComma } from "./words/plain-numbers.ts";

/**
 * A rollout plan from one or more texts: Markdown, plain text, HTML, a table with commas, or JSON alone or amid prose. Never
 * throws; what can't be understood stands in `unplaced` and `breaks`. Linear in the length of the texts.
 */
export function readTextPlan(sources: readonly Source[]): TextPlan {
  const draft = new Draft();
  const breaks: { words: Words; expected: string }[] = [];
  const texts: Source[] = [];
  let brief: TextPlan["brief"] = null;
  for (const source of sources) {
    draft.decimalComma ||= hasDecimalComma(source.text);
    const whole = new Lines(source);
    const read = blocksOf(whole);
    const lines = read.lines ?? whole;
    texts.push(lines.source);
    breaks.push(...read.breaks);
    const found: Found | null = brief === null ? briefAnywhere(lines, read.blocks) : null;
    brief ??= found?.brief ?? null;
    placeBlocks(lines, found?.rest ?? read.blocks, draft);
  }
  return draft.finished({ sources, texts, brief, breaks });
}

function blocksOf(lines: Lines): Blocks {
  const { text } = lines.source;
  if (isHtml(text)) return htmlBlocks(lines);
  if (isYaml(text)) return { blocks: [{ kind: "json", node: parseYaml(text, 0, text.length) }], breaks: [] };
  const separator = csvSeparator(text);
  return separator === null ? proseBlocks(lines) : csvBlocks(lines, separator);
}

/** How plans head the five texts of a brief. */
const FIELDS: readonly (readonly [BriefField, RegExp])[] = [
  [
    "feature",
    /^(?:the )?(?:ai )?(?:feature(?: description)?|what (?:it|the feature) does|what we(?: a|[’'])re building)\s*(?::\s*|$)/i,
  ],
  ["userBase", /^(?:user ?base(?: description)?|users|who uses it|users and market|audience)\s*(?::\s*|$)/i],
  ["riskProfile", /^(?:risk(?: profile|s)?|what can go wrong)\s*(?::\s*|$)/i],
  ["successMetrics", /^(?:success(?: metrics?| criteria)|what success is|goals?)\s*(?::\s*|$)/i],
  [
    "cohortExclusions",
    /^(?:cohort )?(?:exclusions?|excluded?(?: (?:groups?|people|users|customers|cohorts?))?|who must (?:not get it|be kept out)|kept out|who (?:is|stays|must be) (?:left|kept) out)\s*(?::\s*|$)/i,
  ],
];

/** A brief in a plan's text, and the blocks without it. */
interface Found {
  readonly brief: NonNullable<TextPlan["brief"]>;
  readonly rest: readonly Block[];
}

/** So many of the five fields make a brief. */
const FEWEST = 3;

function briefAnywhere(lines: Lines, blocks: readonly Block[]): Found | null {
  return briefIn(lines, blocks) ?? briefInTable(lines, blocks) ?? briefInJson(lines, blocks);
}

/**
 * The five fields of a brief that stand in a plan's text, one behind its label each; three at least, or it is none. The
 * blocks that belong to it are no part of the plan.
 */
function briefIn(lines: Lines, blocks: readonly Block[]): Found | null {
  const first = blocks.findIndex(isFieldLabel);
  if (first === -1) return null;
  const own: (Block & { words: Words })[] = [];
  const seen = new Set<BriefField>();
  let alone = false;
  for (const block of blocks.slice(first)) {
    if (!("words" in block)) break;
    const field = fieldOf(block.words.text);
    if (field === null && own.length > 0 && endsBrief(block, own, seen.size, alone)) break;
    // A phase has an audience and goals too.
    if (field !== null && seen.has(field) && seen.size >= FEWEST) break;
    if (field !== null) {
      seen.add(field);
      alone = withoutLabel(block.words.text) === "";
    }
    own.push(block);
  }
  const [start, last] = [own[0]?.words, own.at(-1)?.words];
  if (seen.size < FEWEST || !start || !last) return null;
  const { brief } = briefFromObject(fieldsOf(own.map(({ words }) => words.text)));
  if (brief === null) return null;
  const taken = new Set<Block>(own);
  const rest = blocks.filter((block) => !taken.has(block));
  return { brief: { brief, words: lines.words(start.at.start, last.at.end) }, rest };
}

/** Whether a line without a label stands behind the brief: `alone` tells that the label before it has no text beside it. */
function endsBrief(
  block: Block & { words: Words },
  own: readonly (Block & { words: Words })[],
  fields: number,
  alone: boolean,
): boolean {
  const before = own.at(-1);
  if (fields < FEWEST || before === undefined) return false;
  if (block.kind === "heading") return true;
  const text = before.words.text;
  if (alone && withoutLabel(text) === "") return false;
  const apart = block.words.at.line > before.words.at.line + 1;
  if (alone) return block.kind === "paragraph" && before.kind === "item" && apart;
  return fields >= FIELDS.length || (block.kind === "paragraph" && apart);
}

/** A table whose rows are the fields: "| Risk | Medium: ... |". */
function briefInTable(lines: Lines, blocks: readonly Block[]): Found | null {
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const rows = [block.header, ...block.rows].filter(([label]) => fieldOf(label?.text ?? "") !== null);
    const [start, last] = [rows[0]?.[0], rows.at(-1)?.at(-1)];
    if (rows.length < FEWEST || rows.length < block.rows.length / 2 || !start || !last) continue;
    const texts = rows.flatMap(([label, ...cells]) => [
      `${withoutColon(label?.text ?? "")}: ${cells.map(({ text }) => text).join("; ")}`,
    ]);
    const { brief } = briefFromObject(fieldsOf(texts));
    if (brief === null) continue;
    const words = lines.words(start.at.start, last.at.end);
    return { brief: { brief, words }, rest: blocks.filter((one) => one !== block) };
  }
  return null;
}

/** Keys of a JSON object, or of one inside it: "riskProfile", "successMetrics". */
function briefInJson(lines: Lines, blocks: readonly Block[]): Found | null {
  for (const block of blocks) {
    if (block.kind !== "json" || block.node.kind !== "object") continue;
    const nested = block.node.members.map(({ value }) => value);
    for (const node of [block.node, ...nested]) {
      if (node.kind !== "object") continue;
      const own = node.members.filter(({ key, value }) => fieldOf(plainLabel(key)) !== null && textsOf(value) !== null);
      const [start, last] = [own[0], own.at(-1)];
      if (own.length < FEWEST || !start || !last) continue;
      const { brief } = briefFromObject(
        fieldsOf(own.map(({ key, value }) => `${plainLabel(key)}: ${(textsOf(value) ?? []).join("\n")}`)),
      );
      if (brief === null) continue;
      const without = { ...node, members: node.members.filter((member) => !own.includes(member)) };
      const whole = block.node;
      const left =
        node === whole
          ? without
          : { ...whole, members: whole.members.map((one) => (one.value === node ? { ...one, value: without } : one)) };
      const words = lines.words(start.value.start, last.value.end);
      return { brief: { brief, words }, rest: blocks.map((one) => (one === block ? { ...block, node: left } : one)) };
    }
  }
  return null;
}

/** A text, or a list of texts; null for anything else. */
function textsOf(node: JsonNode): readonly string[] | null {
  if (node.kind === "string") return [node.text];
  if (node.kind !== "array") return null;
  const texts = node.items.flatMap((item) => (item.kind === "string" ? [item.text] : []));
  return texts.length === node.items.length && texts.length > 0 ? texts : null;
}

function withoutColon(label: string): string {
  return label.replace(/\s*:\s*$/, "");
}

function fieldOf(text: string): BriefField | null {
  return FIELDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

function fieldsOf(texts: readonly string[]): Partial<Record<BriefField, string>> {
  const fields: Partial<Record<BriefField, string>> = {};
  let field: BriefField | null = null;
  for (const text of texts) {
    field = fieldOf(text) ?? field;
    const rest = withoutLabel(text);
    if (field !== null && rest !== "") fields[field] = [fields[field], rest].filter(Boolean).join("\n");
  }
  return fields;
}

function withoutLabel(text: string): string {
  const label = FIELDS.find(([, words]) => words.test(text));
  return label === undefined ? text : text.replace(label[1], "");
}

function isFieldLabel(block: Block): boolean {
  return "words" in block && fieldOf(block.words.text) !== null;
}

/** A brief that stands beside the plan, as an object or a text. */
export function briefBeside(text: string): TextPlan["brief"] {
  const { brief } = /^\s*\{/.test(text) ? briefFromJson(text) : readBriefText(text);
  if (brief === null) return null;
  return { brief, words: new Lines({ name: "brief", text }).words(0, text.length) };
}

function briefFromJson(text: string) {
  try {
    return briefFromObject(JSON.parse(text));
  } catch {
    return { brief: null };
  }
}
