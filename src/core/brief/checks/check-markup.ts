import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { Finding } from "../../shared/finding.ts";
import type { Brief } from "../brief.ts";
import type { Fields } from "../text/fields.ts";
import { checkFindings } from "./findings.ts";

/** Tags, script addresses, images of Markdown, template brackets. "<5 %" is none. */
const MARKUP =
  /<!--|<\/?(?:script|style|iframe|img|svg|a|b|i|u|em|strong|p|br|div|span|table|tr|td|th|ul|ol|li|h[1-6]|form|input|button|meta|link|object|embed|html|body|head|code|pre|video|audio|source|base|math|details|marquee)(?=[\s/>])[^<>\n]{0,300}>|\bjavascript:|\bdata:text\/html|\bon(?:error|load|click|mouseover|focus) ?= ?["'(\w]|!\[[^\][\n]{0,200}\]\(|\{\{[^{}\n]{0,200}\}\}|<%|\$\{[^{}\n]{0,100}\}/i;

/** Says where a field holds markup or script: it stays text, everywhere. One finding a field. */
export function checkMarkup(fields: Fields): Finding[] {
  return BRIEF_FIELDS.flatMap((field) => {
    const { text, span } = fields[field];
    const match = MARKUP.exec(text);
    if (match === null) return [];
    return [checkFindings.markupInText(span(match.index, match.index + match[0].length), match[0])];
  });
}

/** Characters that can't be seen and can carry or turn words: zero width, direction controls, tags. */
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u180e]|[\u{e0001}-\u{e007f}]/gu;

const NAMES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a direction control", /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ["a tag character", /[\u{e0001}-\u{e007f}]/u],
  ["of no width", /./su],
];

/** Says where a field as typed holds characters that can't be seen. One finding a field, at the first of them. */
export function checkHiddenCharacters(brief: Brief): Finding[] {
  return BRIEF_FIELDS.flatMap((field) => {
    const raw = brief[field];
    const hidden = [...raw.matchAll(HIDDEN)].filter((match) => !isPartOfEmoji(raw, match.index, match[0]));
    const first = hidden[0];
    if (first === undefined) return [];
    const name = NAMES.find(([, pattern]) => pattern.test(first[0]))?.[0] ?? "";
    const span = { field, start: first.index, end: first.index + first[0].length };
    return [checkFindings.hiddenCharacters(span, hidden.length, name)];
  });
}

/** Families and flags are several signs joined by a character of no width, or followed by tags. */
function isPartOfEmoji(raw: string, at: number, character: string): boolean {
  const before = raw.slice(Math.max(0, at - 2), at);
  if (character === "\u200d") return /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})$/u.test(before);
  if (!/[\u{e0001}-\u{e007f}]/u.test(character)) return false;
  return /\u{1f3f4}(?:[\u{e0020}-\u{e007e}]){0,8}$/u.test(raw.slice(Math.max(0, at - 20), at));
}
