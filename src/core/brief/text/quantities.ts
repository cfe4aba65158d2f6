import { CURRENCIES, FRACTIONS, SCALES, SUFFIXES, UNIT_WORDS, UNITS_AND_TENS } from "./number-words.ts";
import type { Token } from "./tokens.ts";

/**
 * A number in a text with the unit that stands beside it.
 * - `low` and `high` differ only in ranges ("15-20%", "between 2 and 3 million"); both are in `unit`.
 * - `unit`: "%", "pp", "points" ("4.2/5", "4 out of 5"), "ms", "s", "min", "h", "d", a currency code, "per-1k"
 *   ("3 in 1,000"), "x" ("3x"), or null for a bare number; a word that is no known unit is left to the caller.
 * - `outOf`: 5 in "4.2/5" and "4 out of 5".
 * - `start` and `end`: offsets into the canonical text, sign, currency and unit included; `first` and `last`: token indexes.
 */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly sign: "+" | "-" | null;
  readonly outOf: number | null;
  /** Written in figures, with a bare "m" behind them, read as million ("2.3m"); in a time metric it means minutes. */
  readonly suffixM: boolean;
  /** Part of a compound adjective: "30-day retention", "2-star". */
  readonly adjective: boolean;
  /** A bare four-digit number from 1990 to 2099. */
  readonly maybeYear: boolean;
}

/** Stands in `Amount.scaled` for a fraction said in words, whose value is a percentage. */
const FRACTION = -1;

interface Amount {
  value: number;
  next: number;
  scaled: number;
  suffixM: boolean;
  inWords: boolean;
}

/** All quantities of a token list, left to right, without overlap. Linear in its length. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = quantityAt(tokens, at);
    if (quantity === null) continue;
    found.push(quantity);
    at = quantity.last;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], start: number): Quantity | null {
  let at = start;
  const sign = signAt(tokens, at);
  if (sign !== null) at += 1;
  let currency = currencyAt(tokens, at);
  if (currency !== null) at += 1;
  const first = amountAt(tokens, at);
  if (first === null || isNoQuantity(tokens, at, first)) return null;
  at = first.next;
  const range = rangeAt(tokens, at, first);
  if (range !== null) at = range.next;
  let [low, high] = range === null ? [first.value, first.value] : rangeValues(first, range);
  let unit: string | null = currency;
  let outOf: number | null = null;
  const measured = unitAt(tokens, at);
  const adjective = isAdjective(tokens, at);
  if (adjective) {
    unit = UNIT_WORDS[tokens[at + 1]?.lower ?? ""]?.unit ?? null;
    at += 2;
  } else if (measured !== null) {
    unit = currency ?? measured.unit;
    low *= measured.scale;
    high *= measured.scale;
    at = measured.next;
  }
  if (unit === null && !adjective) {
    const after = currencyAt(tokens, at);
    if (after !== null && tokens[at]?.lower !== "rs") {
      currency = after;
      unit = after;
      at += 1;
    }
  }
  const of = outOfAt(tokens, at);
  if (of !== null && (unit === null || unit === "points")) {
    unit = "points";
    outOf = of.value;
    at = of.next;
  }
  const per = unit === null ? perAt(tokens, at, high) : null;
  if (first.scaled === FRACTION) unit ??= "%";
  else if (per !== null) {
    const base = per.of <= 100 ? 100 : 1000;
    unit = base === 100 ? "%" : "per-1k";
    low *= base / per.of;
    high *= base / per.of;
    at = per.next;
  }
  const begin = tokens[start];
  const finish = tokens[at - 1];
  if (begin === undefined || finish === undefined) return null;
  const bare = unit === null && at === first.next;
  return {
    start: begin.start,
    end: finish.end,
    first: start,
    last: at - 1,
    low: Math.min(tidy(low), tidy(high)),
    high: Math.max(tidy(low), tidy(high)),
    unit,
    sign,
    outOf,
    suffixM: first.suffixM,
    adjective,
    maybeYear: bare && sign === null && /^(?:199|20\d)\d$/.test(tokens[first.next - 1]?.text ?? ""),
  };
}

/** Takes the dust of binary fractions off: 0.2 + 0.1 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** "+3pp", "-20%": a sign glued to its number, with a blank or an opening before it. */
function signAt(tokens: readonly Token[], at: number): "+" | "-" | null {
  const token = tokens[at];
  if (token === undefined || (token.text !== "+" && token.text !== "-")) return null;
  const next = tokens[at + 1];
  const numeric = next?.kind === "number" || (next !== undefined && currencyAt(tokens, at + 1) !== null);
  if (!numeric) return null;
  if (token.text === "-" && (token.glued || !next.glued)) return null;
  return token.text;
}

function currencyAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token === undefined ? null : (CURRENCIES[token.lower] ?? null);
}

function amountAt(tokens: readonly Token[], at: number): Amount | null {
  return numeralAt(tokens, at) ?? wordsAt(tokens, at);
}

const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

function numeralAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  const vulgar = token === undefined ? undefined : VULGAR[token.text];
  if (token === undefined || (token.kind !== "number" && vulgar === undefined)) return null;
  let digits = token.text;
  let next = at + 1;
  // "2 300 000": groups of exactly three digits behind a short first group.
  while (
    /^\d{1,3}(?: \d{3})*$/.test(digits) &&
    /^\d{3}$/.test(tokens[next]?.text ?? "") &&
    isOneBlankAfter(tokens, next)
  ) {
    digits += ` ${tokens[next]?.text}`;
    next += 1;
  }
  let value = vulgar ?? numeral(digits);
  const behind = tokens[next];
  if (vulgar === undefined && behind?.glued && VULGAR[behind.text] !== undefined) {
    value += VULGAR[behind.text] ?? 0;
    next += 1;
  }
  next += oddAt(tokens, next);
  const { scale, taken, suffixM } = scaleAt(tokens, next);
  return { value: value * scale, scaled: scale, next: next + taken, suffixM, inWords: false };
}

/** "40-odd thousand", "40-plus million": the tokens of a vague addition between a number and its scale. */
function oddAt(tokens: readonly Token[], at: number): number {
  const vague = tokens[at]?.text === "-" && /^(?:odd|plus|some|something)$/.test(tokens[at + 1]?.lower ?? "");
  return vague ? 2 : 0;
}

function isOneBlankAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && before !== undefined && token.start - before.end === 1;
}

/** "3,500" is grouped, "1,5" and "97.5" are decimal, "3.500.000" is grouped. */
function numeral(text: string): number {
  const plain = text.replace(/[ ']/g, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll(".", ""));
  if (/^\d{1,2}(?:,\d{2})*,\d{3}$/.test(plain)) return Number(plain.replaceAll(",", ""));
  const decimal = plain.replace(",", ".");
  const value = Number(decimal);
  return Number.isFinite(value) ? value : Number.parseFloat(decimal);
}

function scaleAt(tokens: readonly Token[], at: number): { scale: number; taken: number; suffixM: boolean } {
  const token = tokens[at];
  if (token?.kind !== "word") return { scale: 1, taken: 0, suffixM: false };
  const suffix = token.glued ? SUFFIXES[token.lower] : undefined;
  if (suffix !== undefined) return { scale: suffix, taken: 1, suffixM: token.lower === "m" };
  const loose = /^[KMB]$/.test(token.text) ? SUFFIXES[token.lower] : undefined;
  const word = SCALES[token.lower] ?? loose;
  return word === undefined || token.lower === "score"
    ? { scale: 1, taken: 0, suffixM: false }
    : { scale: word, taken: 1, suffixM: false };
}

/** "twenty-two thousand", "half a million", "a quarter of a million", "a million and a half", "one third", "a dozen". */
function wordsAt(tokens: readonly Token[], at: number): Amount | null {
  const word = (index: number) => tokens[index]?.lower ?? "";
  const article = word(at) === "a" || word(at) === "an";
  const fractionAt = article ? at + 1 : at;
  const count = UNITS_AND_TENS[word(at)];
  const joined = count !== undefined && word(at + 1) === "-" ? at + 2 : at + 1;
  const named = FRACTIONS[count === undefined ? word(fractionAt) : word(joined)];
  if (named !== undefined && (count === undefined ? word(fractionAt) !== "third" || article : count < 10)) {
    let next = (count === undefined ? fractionAt : joined) + 1;
    const part = named * (count ?? 1);
    if (word(next) === "-" && SCALES[word(next + 1)] !== undefined) next += 1;
    const skip = word(next) === "of" && word(next + 1) === "a" ? 2 : word(next) === "a" ? 1 : 0;
    const scale = SCALES[word(next + skip)];
    if (scale !== undefined)
      return { value: part * scale, scaled: scale, next: next + skip + 1, suffixM: false, inWords: true };
    return { value: Number((part * 100).toFixed(2)), scaled: FRACTION, next, suffixM: false, inWords: true };
  }
  return plainWordsAt(tokens, article ? at + 1 : at, article);
}

function plainWordsAt(tokens: readonly Token[], start: number, article: boolean): Amount | null {
  let total = 0;
  let group = article ? 1 : 0;
  let at = start;
  let seen = 0;
  let scaled = 1;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? "";
    const small = article && seen === 0 ? undefined : UNITS_AND_TENS[word];
    const scale = SCALES[word];
    if (small !== undefined) {
      if (seen > 0 && group % 10 !== 0 && group !== 0) break;
      group += small;
    } else if (scale !== undefined && (seen > 0 || article)) {
      if (scale === 20) break;
      if (scale < 1000) group = (group || 1) * scale;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      scaled = scale;
    } else if ((word === "-" || word === "and") && seen > 0) {
      const after = tokens[at + 1]?.lower ?? "";
      const continues =
        word === "-"
          ? UNITS_AND_TENS[after] !== undefined || SCALES[after] !== undefined
          : scaled >= 100 && UNITS_AND_TENS[after] !== undefined;
      if (!continues) break;
      continue;
    } else break;
    seen += 1;
  }
  if (seen === 0) return null;
  const value = total + group;
  const halfMore = tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "half";
  if (halfMore) {
    const scale = scaled === 1 ? (SCALES[tokens[at + 3]?.lower ?? ""] ?? 1) : 1;
    const next = scale === 1 ? at + 3 : at + 4;
    return { value: (value + scaled / 2) * scale, scaled: scaled * scale, next, suffixM: false, inWords: true };
  }
  return { value, scaled, next: at, suffixM: false, inWords: true };
}

const STOPPED_BEFORE =
  /^(?:iso|soc|part|cfr|gpt|windows|ios|android|outlook|office|chapter|article|art|section|rule|level|tier|version|phase|python|node|model|wave|stage|grade|grades|year|title|reg|act|law|no|nr|psd|nis|type|covid|opera|sap)$/;

/** Numbers that count nothing: "SOC 2", "24/7", "401k", "95th", "#123", "10.0.0.1", "6.0" in "below Android 6.0". */
function isNoQuantity(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[amount.next];
  if (token === undefined) return true;
  if (amount.inWords) return amount.value === 1 && amount.scaled === 1 && perAt(tokens, amount.next) === null;
  if (
    /^\d+[.,]\d+[.,]\d+/.test(token.text) &&
    !/^\d{1,3}(?:[.,]\d{3})+$/.test(token.text) &&
    !/^\d{1,2}(?:,\d{2})+,\d{3}/.test(token.text)
  )
    return true;
  if (after?.glued && /^(?:st|nd|rd|th)$/.test(after.lower)) return true;
  if (token.text === "401" && tokens[at + 1]?.lower === "k") return true;
  if (token.text === "24" && after?.text === "/" && tokens[amount.next + 1]?.text === "7") return true;
  if (before?.text === "#" && token.glued) return true;
  if (before?.text === "/" && token.text === "7" && tokens[at - 2]?.text === "24") return true;
  if (token.glued && before?.kind === "word") return true;
  if (token.glued && before?.text === "-" && before.glued && tokens[at - 2]?.kind === "word") return true;
  // "this year 940,000 people": a number with thousands is no label of what stands before it.
  if (/^\d{1,3}(?:,\d{3})+$/.test(token.text) || amount.scaled >= 1000) return false;
  return before?.kind === "word" && STOPPED_BEFORE.test(before.lower) && unitAt(tokens, amount.next) === null;
}

function rangeAt(tokens: readonly Token[], at: number, first: Amount): Amount | null {
  const joiner = tokens[at];
  if (joiner === undefined) return null;
  const percent = UNIT_WORDS[joiner.lower] !== undefined ? 1 : 0;
  const join = tokens[at + percent];
  if (join === undefined || first.scaled === FRACTION) return null;
  const dash = /^[-—~]$/.test(join.text) && tokens[at + percent + 1]?.text !== ">";
  const between = join.lower === "and" && isBetween(tokens, at);
  const to = join.lower === "to" && !isFrom(tokens, at);
  if (!dash && !between && !to) return null;
  const skip = currencyAt(tokens, at + percent + 1) === null ? 0 : 1;
  const second =
    numeralAt(tokens, at + percent + 1 + skip) ??
    (to || between ? plainWordsAt(tokens, at + percent + 1 + skip, false) : null);
  if (second === null || second.value <= 0) return null;
  return to && second.value <= first.value ? null : second;
}

function isBetween(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some((back) => /^betwe+e?n$/.test(tokens[at - back]?.lower ?? ""));
}

function isFrom(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some((back) => tokens[at - back]?.lower === "from");
}

/** "20-25k": the first number shares the scale of the second when it has none itself and would be larger otherwise. */
function rangeValues(first: Amount, second: Amount): [number, number] {
  const shares = first.scaled === 1 && second.scaled > 1 && first.value < (second.value / second.scaled) * 10;
  return [shares ? first.value * second.scaled : first.value, second.value];
}

function unitAt(tokens: readonly Token[], at: number): { unit: string; scale: number; next: number } | null {
  const one = tokens[at];
  if (one === undefined) return null;
  const two = tokens[at + 1];
  const pair = two === undefined ? undefined : UNIT_WORDS[`${one.lower} ${two.lower}`];
  if (pair !== undefined) return { ...pair, next: at + 2 };
  const single = UNIT_WORDS[one.lower];
  if (single === undefined) return null;
  if (/^[sdhx]$/.test(one.lower) && one.kind === "word" && two?.glued && two.text === "'") return null;
  return { ...single, next: at + 1 };
}

/** "30-day", "2-star", "15-minute": a number joined to a word by a hyphen. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  const word = tokens[at + 1];
  return dash?.text === "-" && dash.glued && word?.kind === "word" && word.glued && word.lower !== "ish";
}

/** "4.2/5", "4 out of 5", "4 of 5 stars". */
function outOfAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one?.text === "/" && two?.kind === "number" && /^(?:5|7|10|100)$/.test(two.text))
    return { value: Number(two.text), next: at + 2 };
  const word =
    one?.lower === "out" && two?.lower === "of"
      ? three
      : one?.lower === "of" && two?.kind === "number"
        ? two
        : undefined;
  if (word === undefined) return null;
  const value = word.kind === "number" ? Number(word.text) : UNITS_AND_TENS[word.lower];
  if (value === undefined || !(value >= 3 && value <= 100)) return null;
  return { value, next: tokens.indexOf(word, at) + 1 };
}

/** "2 in 1,000", "3 per 1K", "1 in 200", "3 per thousand", "4 per hundred". */
function perAt(tokens: readonly Token[], at: number, part = 0): { of: number; next: number } | null {
  const word = tokens[at]?.lower;
  if (word !== "in" && word !== "per" && word !== "/" && word !== "out" && word !== "for" && word !== "every")
    return null;
  const from =
    word === "out"
      ? tokens[at + 1]?.lower === "of"
        ? at + 2
        : -1
      : word === "for" && tokens[at + 1]?.lower === "every"
        ? at + 2
        : at + 1;
  if (from < 0) return null;
  const article = tokens[from]?.lower === "a" ? 1 : 0;
  const scale = SCALES[tokens[from + article]?.lower ?? ""];
  const amount = scale !== undefined ? { value: scale, next: from + article + 1 } : amountAt(tokens, from);
  if (amount === null || amount.value < (word === "in" || word === "out" ? 3 : 100)) return null;
  // "5,600 in 210 hospitals" is no rate: the part would exceed the whole.
  if (word === "in" && part > amount.value) return null;
  if (unitAt(tokens, amount.next) !== null) return null;
  return { of: amount.value, next: amount.next };
}
