/**
 * Numbers and dates as the reader's region writes them. The words of the page are English, so months stay English words
 * and digits Latin; order and separators are the browser's. Documents that are taken away have one form everywhere,
 * 4,800 and 15.3 and 13 Jan 2027: what is signed reads the same for all.
 */
export interface Forms {
  /** 1234567.5 as "1,234,567.5". */
  readonly number: (value: number, decimals?: number) => string;
  /** "2027-01-13" as "13 Jan 2027". */
  readonly date: (day: string) => string;
  /** "2027-01-13" as "13 Jan". */
  readonly dayMonth: (day: string) => string;
  /** Milliseconds since 1970 as "13 Jan 2027, 14:05". */
  readonly moment: (ms: number) => string;
  /** Text of core's with its numbers and dates in these forms; what stands in quotes is somebody's own and stays. */
  readonly text: (text: string) => string;
  /** The same for core's markup. */
  readonly markup: (markup: string) => string;
  /** A number for a field that is typed in: without groups. */
  readonly typed: (value: number) => string;
  /** What a person typed; null where it is no number. */
  readonly read: (text: string) => number | null;
}

export function formsOf(language: string): Forms {
  // To make one takes longer than to use it, and a sheet has hundreds of numbers.
  const formats = new Map<number | undefined, Intl.NumberFormat>();
  const formatOf = (decimals?: number) =>
    new Intl.NumberFormat(language, {
      numberingSystem: "latn",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals ?? 20,
    });
  const number = (value: number, decimals?: number) => {
    const format = formats.get(decimals) ?? formatOf(decimals);
    formats.set(decimals, format);
    return format.format(value);
  };
  const signs = number(1_234_567.5).replace(/\d/g, "");
  const [group, decimal] = [signs.charAt(0), signs.slice(-1)];
  const english = englishOf(language);
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(english, { ...options, timeZone: "UTC" });
    return (text: string) => format.format(new Date(text));
  };
  const date = day({ day: "numeric", month: "short", year: "numeric" });
  const moments = new Intl.DateTimeFormat(english, { dateStyle: "medium", timeStyle: "short" });
  const isHouse = number(1_234_567.5) === "1,234,567.5" && date("2027-01-13") === "13 Jan 2027";
  const one = (part: string): string =>
    part
      .replace(DATE, (_, d: string, month: string, year: string) => date(isoOf(d, month, year)))
      .replace(NUMBER, (found: string, whole: string, fraction: string | undefined, at: number) => {
        const isPlain = !whole.includes(",") && fraction === undefined;
        if (isPlain || (!whole.includes(",") && isName(part.slice(0, at)))) return found;
        return number(Number(found.replaceAll(",", "")), fraction === undefined ? 0 : fraction.length - 1);
      });
  const text = (text: string) => (isHouse ? text : outside(text, QUOTED, one));
  return {
    number,
    date,
    dayMonth: day({ day: "numeric", month: "short" }),
    moment: (ms) => moments.format(ms),
    text,
    markup: (markup) => (isHouse ? markup : outside(markup, OWN_OR_TAG, (words) => outside(words, QUOTED, one))),
    typed: (value) => String(value).replace(".", decimal),
    read: (text) => read(text, group, decimal),
  };
}

/** English as the region of a language writes it; where nobody has written that down, as most of the world does. */
function englishOf(language: string): string {
  const region = new Intl.Locale(language).maximize().region ?? "001";
  const own = new Intl.DateTimeFormat(`en-${region}`).resolvedOptions().locale;
  return own === "en" && region !== "US" ? "en-001" : own;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")})[a-z]* (\\d{4})\\b`, "g");

function isoOf(day: string, month: string, year: string): string {
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const NUMBER = /(?<![\p{L}\d.,§#_/]|[\p{L}\d]-)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\p{L}\d(]|[.,]\d)/gu;

/** "CFR 1002.9", "Android 4.4": a number with a point behind a name is part of it. */
function isName(before: string): boolean {
  const word = /(\p{Lu}[\p{L}\d]*) $/u.exec(before)?.[1];
  return word !== undefined && !STARTS.has(word);
}
const STARTS: ReadonlySet<string> = new Set(["About", "At", "Below", "Above", "Over", "Within"]);

const QUOTED = /"[^"]*"|“[^”]*”|&quot;.*?&quot;/g;
/** A tag, or the words of the brief as documents print them. */
const OWN_OR_TAG = /<(span|q) class="q"[^>]*>.*?<\/\1>|<code>.*?<\/code>|<[^>]*>/gs;

/** A text with all of it changed that lies outside of a pattern. */
function outside(text: string, inside: RegExp, change: (part: string) => string): string {
  let out = "";
  let from = 0;
  for (const { index, 0: found } of text.matchAll(inside)) {
    out += change(text.slice(from, index)) + found;
    from = index + found.length;
  }
  return out + change(text.slice(from));
}

function read(text: string, group: string, decimal: string): number | null {
  const plain = text.trim().replace(/[\s'’]/g, "");
  // A group has three digits and none begins with 0: "1.500" where points part groups, but "17.5" and "0.125" are decimals.
  const grouped = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+(?![.,]?\d{3}$)/.exec(plain)?.[0] ?? "";
  const isGrouped = (group === "." || group === ",") && grouped.includes(group) && !grouped.includes(decimal);
  const number = isGrouped ? plain.replaceAll(group, "").replace(decimal, ".") : plain.replace(",", ".");
  return number === "" || !Number.isFinite(Number(number)) ? null : Number(number);
}

/** Those of this browser. What it says of its own language need not be a language: "en-US@posix". */
export const FORMS: Forms = formsOf(new Intl.NumberFormat().resolvedOptions().locale);
