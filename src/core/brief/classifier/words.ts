/** A word of a text with where it stands (UTF-16 offsets) and the stem under which its forms meet. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with inner apostrophes, dots between digits and "&" between capitals ("don't", "2.5", "r&d"). */
const WORD = /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*/gu;

/** Words in order, lower-cased. Linear in the text's length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase().replaceAll("’", "'");
    words.push({ text: lower, stem: stemOf(lower), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const DIGIT = /\d/;
/** Words that would meet another word. */
const UNCUT: ReadonlySet<string> = new Set([
  "likely",
  "unlikely",
  "early",
  "daily",
  "only",
  "family",
  "supply",
  "apply",
  "reply",
]);

/**
 * A light English stem: plural, past, -ing, -ly and a final "e" are cut, so that "leaks", "leaked" and "leaking" meet.
 * It needs no dictionary and may give a stem that is no word. Numbers share three.
 */
export function stemOf(word: string): string {
  if (DIGIT.test(word)) return numberStem(word);
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length <= 3 || stem.includes("'") || UNCUT.has(stem)) return stem;
  stem = withoutPlural(stem);
  for (const ending of ["ing", "edly", "ed", "ly"]) {
    if (stem.endsWith(ending) && !stem.endsWith("eed") && stem.length - ending.length >= 3) {
      const cut = stem.slice(0, -ending.length);
      if (/[aeiouy]/.test(cut)) {
        stem = undoubled(cut);
        break;
      }
    }
  }
  if (stem.length > 3 && stem.endsWith("e")) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith("y")) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

/** Years, versions and other numbers are three stems; what mixes letters and digits ("b2b", "p95") stays. */
function numberStem(word: string): string {
  if (/^(?:19|20)\d\d$/.test(word)) return "year";
  if (/^\d+\.\d+$/.test(word)) return "0.0";
  return /^\d[\d.,]*(?:k|m|bn|s)?$/.test(word) ? "0" : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(word)) return word;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** "stopp" → "stop"; "ll" and "ss" stay, as in "fall" and "pass". */
function undoubled(stem: string): string {
  const last = stem.at(-1);
  return last !== undefined && last === stem.at(-2) && !"aeioulsz".includes(last) ? stem.slice(0, -1) : stem;
}
