import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { BriefField } from "../../shared/span.ts";
import { HEADING_FORMS, HEADING_TAIL } from "./heading-forms.ts";
import { FIELD_HEADINGS, HEADING_WORDS, OTHER_SECTIONS } from "./headings.ts";

/** How surely a heading or key names a field. */
export interface FieldKey {
  readonly field: BriefField;
  readonly sure: boolean;
}

const TABLE: ReadonlyMap<string, FieldKey> = new Map<string, FieldKey>(
  BRIEF_FIELDS.flatMap((field) => [
    ...phrases(FIELD_HEADINGS[field].loose).map((phrase) => [bare(phrase), { field, sure: false }] as const),
    ...phrases(FIELD_HEADINGS[field].sure).map((phrase) => [bare(phrase), { field, sure: true }] as const),
  ]),
);

const OTHERS: ReadonlySet<string> = new Set(phrases(OTHER_SECTIONS));
const WORD_TABLE: ReadonlyMap<string, BriefField> = new Map(
  [...HEADING_WORDS].reverse().flatMap(([field, words]) => words.split(" ").map((word) => [word, field] as const)),
);
/** Words of a heading that name a field by a single word at most. */
const MOST_WORDS = 7;
const MOST_FORM_WORDS = 9;

function phrases(list: string): string[] {
  return list.split("|").map((phrase) => phrase.trim());
}

/** Without apostrophes, as they are typed in haste: "who doesnt get it". */
function bare(phrase: string): string {
  return phrase.replaceAll("'", "");
}

/** Negations typed without their apostrophe. "cant" and "wont" are no other words in a heading. */
const HASTY = /\b(does|do|did|is|are|was|were|has|have|should|must|would|could|ca|wo)nt\b/g;

/** A heading or key in the form of the table: small letters, one blank between words, no signs, nothing in brackets. */
export function plainKey(text: string): string {
  return text
    .slice(0, 120)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .replace(/^(?:(?:\d{1,2}|[a-h]|[ivx]{1,4}|section|part|field|question|q\d?) )+(?=\S)/, "")
    .trim();
}

/** The field that a heading or key names in so many words, or null. */
export function fieldKey(text: string): FieldKey | null {
  const said = plainKey(text).replace(HASTY, "$1n't");
  const key = said.replace(HEADING_TAIL, "");
  const whole = TABLE.get(bare(said)) ?? TABLE.get(bare(key));
  if (whole !== undefined) return whole;
  const parts = bare(key)
    .split(" and ")
    .map((part) => TABLE.get(part.trim()));
  const first = parts[0];
  if (parts.length !== 2 || first === undefined) return formed(key);
  return parts[1]?.field === first.field ? first : { field: first.field, sure: false };
}

/** The field that a heading of few words names by its grammar, never surely. */
function formed(key: string): FieldKey | null {
  if (key.split(" ").length > MOST_FORM_WORDS) return null;
  const found = HEADING_FORMS.find(([, form]) => form.test(key));
  return found === undefined ? null : { field: found[0], sure: false };
}

/** The field that a marked heading of few words names by one of them, never surely. */
export function fieldByWord(text: string): FieldKey | null {
  const words = plainKey(text).split(" ");
  if (words.length > MOST_WORDS) return null;
  for (const [field] of HEADING_WORDS)
    if (words.some((word) => WORD_TABLE.get(word) === field)) return { field, sure: false };
  return null;
}

/** Whether a heading is one of a section that no brief has ("Timeline"). */
export function isOtherSection(text: string): boolean {
  return OTHERS.has(plainKey(text));
}

/** The field whose name is nearest to an unknown key: by a shared word, else by the letters they begin with. */
export function nearestField(key: string): BriefField {
  const byWord = fieldByWord(key);
  if (byWord !== null) return byWord.field;
  const plain = plainKey(key);
  let best: BriefField = "feature";
  let most = -1;
  for (const [phrase, { field }] of TABLE) {
    const shared = sharedLetters(plain, phrase) / Math.max(plain.length, phrase.length);
    if (shared > most) {
      most = shared;
      best = field;
    }
  }
  return best;
}

/** Letter pairs that two short texts share. */
function sharedLetters(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < a.length; at += 1) pairs.add(a.slice(at, at + 2));
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at += 1) if (pairs.delete(b.slice(at, at + 2))) shared += 1;
  return shared;
}
