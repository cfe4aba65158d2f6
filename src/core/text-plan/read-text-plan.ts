import { briefFromObject } from "../brief/intake/brief-from-object.ts";
import { readBriefText } from "../brief/intake/read-brief-text.ts";
import type { BriefField } from "../shared/span.ts";
import type { Block, Blocks } from "./blocks/block.ts";
import { csvBlocks, csvSeparator } from "./blocks/csv-blocks.ts";
import { htmlBlocks, isHtml } from "./blocks/html-blocks.ts";
import { proseBlocks } from "./blocks/prose-blocks.ts";
import { Draft } from "./place/draft.ts";
import { placeBlocks } from "./place/from-blocks.ts";
import { Lines, type Source, type Words } from "./source.ts";
import type { TextPlan } from "./text-plan.ts";

/**
 * A rollout plan from one or more texts: Markdown, plain text, HTML, a table with commas, or JSON alone or amid prose. Never
 * throws; what can't be understood stands in `unplaced` and `breaks`. Linear in the length of the texts.
 */
export function readTextPlan(sources: readonly Source[]): TextPlan {
  const draft = new Draft();
  const breaks: { words: Words; expected: string }[] = [];
  let brief: TextPlan["brief"] = null;
  for (const source of sources) {
    const lines = new Lines(source);
    const read = blocksOf(lines);
    breaks.push(...read.breaks);
    const found: ReturnType<typeof briefIn> = brief === null ? briefIn(lines, read.blocks) : null;
    brief ??= found?.brief ?? null;
    placeBlocks(lines, found === null ? read.blocks : read.blocks.filter((block) => !found.blocks.has(block)), draft);
  }
  return draft.finished({ sources, brief, breaks });
}

function blocksOf(lines: Lines): Blocks {
  const { text } = lines.source;
  if (isHtml(text)) return htmlBlocks(lines);
  const separator = csvSeparator(text);
  return separator === null ? proseBlocks(lines) : csvBlocks(lines, separator);
}

/** How plans head the five texts of a brief. */
const FIELDS: readonly (readonly [BriefField, RegExp])[] = [
  ["feature", /^(?:the )?(?:ai )?(?:feature(?: description)?|what (?:it|the feature) does)\s*(?::\s*|$)/i],
  ["userBase", /^(?:user ?base(?: description)?|users|who uses it|users and market|audience)\s*(?::\s*|$)/i],
  ["riskProfile", /^(?:risk(?: profile|s)?|what can go wrong)\s*(?::\s*|$)/i],
  ["successMetrics", /^(?:success(?: metrics?| criteria)|what success is|goals?)\s*(?::\s*|$)/i],
  ["cohortExclusions", /^(?:cohort )?(?:exclusions?|who must (?:not get it|be kept out)|kept out)\s*(?::\s*|$)/i],
];

/**
 * The five fields of a brief that stand in a plan's text, one behind its label each; three at least, or it is none. Gives
 * the blocks that belong to it too, which are no part of the plan.
 */
function briefIn(
  lines: Lines,
  blocks: readonly Block[],
): { brief: NonNullable<TextPlan["brief"]>; blocks: ReadonlySet<Block> } | null {
  const first = blocks.findIndex(isFieldLabel);
  if (first === -1) return null;
  let end = first;
  let fields = 0;
  let wants = false;
  for (let at = first; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || !("words" in block)) break;
    const label = isFieldLabel(block);
    if (!label && !wants && (fields >= FIELDS.length || (block.kind === "heading" && fields >= 3))) break;
    if (label) fields += 1;
    // A label alone in its line is followed by its text.
    wants = label && withoutLabel(block.words.text) === "";
    end = at;
  }
  const own = blocks.slice(first, end + 1).filter((block) => "words" in block);
  const [start, last] = [own[0]?.words, own.at(-1)?.words];
  if (fields < 3 || !start || !last) return null;
  const { brief } = briefFromObject(fieldsOf(own.map(({ words }) => words.text)));
  if (brief === null) return null;
  return { brief: { brief, words: lines.words(start.at.start, last.at.end) }, blocks: new Set<Block>(own) };
}

function fieldsOf(texts: readonly string[]): Partial<Record<BriefField, string>> {
  const fields: Partial<Record<BriefField, string>> = {};
  let field: BriefField | null = null;
  for (const text of texts) {
    field = FIELDS.find(([, words]) => words.test(text))?.[0] ?? field;
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
  return "words" in block && FIELDS.some(([, words]) => words.test(block.words.text));
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
