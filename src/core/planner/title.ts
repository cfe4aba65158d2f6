import type { Brief } from "../brief/brief.ts";
import type { Archetype } from "../brief/facts.ts";
import { fieldKey, isOtherSection } from "../brief/intake/field-keys.ts";
import { sentencesOf } from "../brief/intake/sentences.ts";
import { ARCHETYPES } from "../catalog/archetypes/archetypes.ts";
import { nounOfBrief } from "./assume/noun-of-brief.ts";
import { nameInFirst, nameInLater } from "./title-clause.ts";
import { cutAtBreak } from "./title-cut.ts";
import { FURNITURE, GREETING, LETTERHEAD, MOST_LETTERS, NAMING } from "./title-words.ts";

const LONGEST_LOOK = 3_000;
const MOST_TITLE_WORDS = 10;
const MOST_SENTENCES = 4;
const BRACKETED = /\s*\([^()]*(?:\)|$)/g;

/**
 * A short name for the feature: its heading if it has one, else what its first sentences call it or say that it does
 * ("Drafting replies to tenants' letters"), cut at a natural break only; else the kind of feature and its noun.
 */
export function titleOf(brief: Brief, archetype: Archetype): string {
  const lines = plainLines(brief.feature.slice(0, LONGEST_LOOK));
  const title = headingOf(lines) ?? nameInText(lines.filter(({ isHeading }) => !isHeading));
  return title === null ? kindTitle(brief, archetype) : title.charAt(0).toUpperCase() + title.slice(1);
}

interface PlainLine {
  readonly text: string;
  /** Marked as a heading, or short and no sentence above others. */
  readonly isHeading: boolean;
}

/** The lines that may speak of the feature, without the paper's own furniture and without marks. */
function plainLines(feature: string): PlainLine[] {
  const raw = feature.split(/\r\n|[\n\r\u2028\u2029\u0085]/).filter((line) => line.trim() !== "");
  const lines: PlainLine[] = [];
  raw.forEach((line, at) => {
    const next = raw[at + 1] ?? "";
    if (/^\s*[-=*_]{3,}\s*$/.test(line) || LETTERHEAD.test(line.trim())) return;
    const naming = NAMING.exec(line.trim());
    const marked = /^\s*(?:#{1,6}\s|(\*\*|__)[^*_]+\1\s*$)/.test(line) || /^\s*={3,}\s*$/.test(next);
    const text = plainText(line.trim().slice(naming?.[0].length ?? 0));
    if (isFurniture(text)) return;
    const isBare = lines.length === 0 && next !== "" && isLabel(line);
    lines.push({ text: withoutLabel(text), isHeading: marked || naming !== null || isBare });
  });
  return lines;
}

function isLabel(line: string): boolean {
  const plain = line.replace(BRACKETED, "").trim();
  return !/[.!?:;,]$|^(?:[-*•]|\d+[.)])/.test(plain) && plain.split(/\s+/).length <= MOST_TITLE_WORDS;
}

function plainText(line: string): string {
  return line
    .replace(/[#*_`>\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/ ,(?=\S)/g, ", ")
    .replace(/^(?:[\s•*-]|\(?\d{1,2}(?:\.\d{1,2})?[.)]\s)+|\s+$/g, "");
}

function isFurniture(text: string): boolean {
  if (fieldKey(text) !== null || isOtherSection(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 || words.every((word) => FURNITURE.has(word));
}

/** Behind "What it does:", "Feature -" stands the text itself. */
function withoutLabel(text: string): string {
  const label = /^([^:]{2,40}):\s+(?=\S)/.exec(text);
  return label !== null && isFurniture(label[1] ?? "") ? text.slice(label[0].length) : text;
}

/** The own words of a heading above all text, without "quick brief" and without brackets. */
function headingOf(lines: readonly PlainLine[]): string | null {
  const first = lines[0];
  if (first === undefined || !first.isHeading) return null;
  const parts = first.text.replace(BRACKETED, "").split(/:\s|,\s|\s[—–-]{1,2}\s|\t/);
  const own = parts.map((part) => part.replace(/[.,;:\s]+$/, "").trim()).find((part) => !isFurniture(part));
  return own === undefined || GREETING.test(own) ? null : cutAtBreak(own, MOST_LETTERS);
}

/** A name that the first sentences give it, or what they say that it does. */
function nameInText(lines: readonly PlainLine[]): string | null {
  const sentences = lines.flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.text));
  const said = sentences.filter((sentence) => !GREETING.test(sentence)).slice(0, MOST_SENTENCES);
  for (const [at, sentence] of said.entries()) {
    const plain = sentence.replace(BRACKETED, "").replace(/[.!?;]+$/, "");
    const title = at === 0 ? nameInFirst(plain) : nameInLater(plain);
    if (title !== null) return title;
  }
  return null;
}

function kindTitle(brief: Brief, archetype: Archetype): string {
  const kind = archetype.replaceAll("-", " ");
  const { many } = nounOfBrief(brief, ARCHETYPES[archetype])?.noun ?? ARCHETYPES[archetype].unit;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (${many})`;
}
