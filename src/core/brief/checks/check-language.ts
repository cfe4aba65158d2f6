import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { Finding } from "../../shared/finding.ts";
import type { Span } from "../../shared/span.ts";
import type { CanonicalText } from "../text/canonical.ts";
import type { Fields } from "../text/fields.ts";
import { tokensOf } from "../text/tokens.ts";
import { checkFindings } from "./findings.ts";
import { ENGLISH_WORDS, SCRIPTS, SHARED_WORDS, SMALL_WORDS } from "./languages.ts";
import { isNonsense } from "./nonsense.ts";

/** As much of a field as tells its language. */
const LONGEST_LOOK = 4000;
/** Foreign small words that are more than a name or two. */
const LEAST_WORDS = 2;
/** Where no English word stands beside them, one and a word with a foreign letter are enough. */
const LEAST_ALONE = 1.5;
/** The share of letters of another script from which a text is in it. */
const SCRIPT_SHARE = 0.3;
/** A whole brief of so few words may lack any common English word and still be one. */
const MOST_TERSE = 14;
/** Letters that English words don't have. */
const FOREIGN_LETTER = /[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßąćčďęěğıłńňőřśşšťůűźżžșțăđơư]/;

const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly string[]> = languagesByWord();

function languagesByWord(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of new Set(words.split(" "))) {
      if (SHARED_WORDS.has(word) || ENGLISH_WORDS.has(word)) continue;
      const own = table.get(word);
      if (own === undefined) table.set(word, [language]);
      else own.push(language);
    }
  }
  return table;
}

/**
 * Fields in a language that isn't read (`language-not-read`), and fields that make no sense in any (`not-understood`).
 * Names and terse lists in English briefs are no reason for either.
 */
export function checkLanguage(fields: Fields): Finding[] {
  const profiles = BRIEF_FIELDS.map((field) => profileOf(fields[field]));
  const sure = profiles.find((profile) => profile.language !== null)?.language ?? null;
  const findings = profiles.flatMap((profile) => {
    const language = profile.language ?? (isLike(profile, sure) ? sure : null);
    if (language !== null) return [checkFindings.languageNotRead(spanOf(profile), language, excerpt(profile))];
    return isNonsense(profile.words) ? [checkFindings.notUnderstood(spanOf(profile), excerpt(profile))] : [];
  });
  const said = profiles.find(({ text }) => text.text.trim() !== "");
  const words = profiles.reduce((sum, profile) => sum + profile.words.length, 0);
  const noEnglish = profiles.every((profile) => profile.english === 0) && (words === 0 || words > MOST_TERSE);
  if (findings.length > 0 || said === undefined || !noEnglish) return findings;
  return [checkFindings.notUnderstood(spanOf(said), excerpt(said))];
}

/** Whether a field too short to tell its language goes with one that another field is surely in. */
function isLike(profile: Profile, language: string | null): boolean {
  return language !== null && profile.english === 0 && (profile.counts.get(language) ?? 0) > 0;
}

function spanOf({ text }: Profile): Span {
  return text.span(0, text.text.length);
}

function excerpt({ text }: Profile): string {
  return text.text.slice(0, 200);
}

/** What the words of a field say about its language. */
interface Profile {
  readonly text: CanonicalText;
  /** The language that isn't English, where the field alone makes it plain. */
  readonly language: string | null;
  readonly english: number;
  /** Small words by language. */
  readonly counts: ReadonlyMap<string, number>;
  /** In small letters. */
  readonly words: readonly string[];
}

function profileOf(text: CanonicalText): Profile {
  const look = text.text.slice(0, LONGEST_LOOK);
  const counts = new Map<string, number>();
  const words: string[] = [];
  let english = 0;
  let accented = 0;
  let opens = true;
  const tokens = tokensOf(look);
  tokens.forEach(({ kind, lower, text: typed }, at) => {
    const begins = opens;
    opens = /^[.!?:•]$/.test(typed);
    if (kind !== "word") return;
    words.push(lower);
    if (ENGLISH_WORDS.has(lower)) english += 1;
    // Small words inside a sentence are in small letters: "Los Angeles", "ES" and "Van der Meer" are names.
    if (typed !== lower && (!begins || typed === typed.toUpperCase())) return;
    // ... and those of two letters stand beside other words: "en, es, de" are codes.
    if (lower.length === 2 && tokens[at - 1]?.kind !== "word" && tokens[at + 1]?.kind !== "word") return;
    for (const language of LANGUAGES_BY_WORD.get(lower) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    if (FOREIGN_LETTER.test(lower) && typed === lower) accented += 1;
  });
  const script = scriptOf(look);
  if (script !== null) return { text, language: script, english, counts, words };
  const [best, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0] as const);
  const foreign = most + accented / 2;
  const isForeign = english === 0 ? most > 0 && foreign >= LEAST_ALONE : most >= LEAST_WORDS && foreign > english;
  return { text, language: isForeign ? best : null, english, counts, words };
}

function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return null;
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length;
  if (foreign < letters.length * SCRIPT_SHARE) return null;
  return SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? "a script other than the Latin one";
}
