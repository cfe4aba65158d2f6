import { dayNumberOf, partsOf } from "../../shared/day-numbers.ts";
import type { Words } from "../source.ts";
import type { Dates } from "../text-plan.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
/** 2027-03-01; 01.03.2027, 01.03.; 3 May 2027, 3rd May; May 3, 2027. Not 03/04/2027: who knows which is the month. */
const DATE = new RegExp(
  String.raw`\b(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4})?|(\d{1,2})(?:st|nd|rd|th)?\s+(${NAMED})(?:,?\s+(\d{4}))?|(${NAMED})\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?)(?![\d.]*\d)`,
  "gi",
);
const BETWEEN = /^\s*(?:[-–—→]|to|until|till|through|bis)\s*$/i;
const OPEN_END = /^\s*(?:[-–—→+]\s*(?:$|[),;])|onwards?|and on)/i;

interface Found {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/**
 * "01.03. – 14.03.2027", "3 May – 14 May": the first and the last day, as day numbers (apart from these where no year
 * is said); null where no two days, or a day and an open end, are said.
 */
export function readDates(words: Words): Dates | null {
  const text = words.text.slice(0, 400);
  const [first, second] = [...text.matchAll(DATE)].map(dateOf).filter((date) => date !== null);
  if (first === undefined) return null;
  const at = { ...words.at, column: words.at.column + first.start, start: words.at.start + first.start };
  const isRange = second !== undefined && BETWEEN.test(text.slice(first.end, second.start));
  if (!isRange) {
    const isOpen = OPEN_END.test(text.slice(first.end)) || /\bfrom\s+$/i.test(text.slice(0, first.start));
    const said = { text: text.slice(first.start, first.end), at: { ...at, end: at.start + first.end - first.start } };
    return isOpen ? { from: dayOf(first, first.year), to: null, words: said } : null;
  }
  const year = first.year ?? second.year;
  const from = dayOf(first, year);
  const end = dayOf(second, second.year ?? year);
  // "30 November to 22 January" ends in the next year.
  const to = end < from && year === null ? end + LEAP_YEAR : end;
  if (to < from) return null;
  return {
    from,
    to,
    words: { text: text.slice(first.start, second.end), at: { ...at, end: at.start + second.end - first.start } },
  };
}

/** The first day that a text names, as a day number; null where none is named, or none with its year. */
export function readDay(text: string): number | null {
  const [first] = [...text.slice(0, 400).matchAll(DATE)].map(dateOf).filter((date) => date !== null);
  return first === undefined || first.year === null ? null : dayOf(first, first.year);
}

function dateOf(match: RegExpExecArray): Found | null {
  const [whole, y1, m1, d1, d2, m2, y2, d3, m3, y3, m4, d4, y4] = match;
  const year = y1 ?? y2 ?? y3 ?? y4;
  const name = m3 ?? m4;
  const month = name === undefined ? Number(m1 ?? m2) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const day = Number(d1 ?? d2 ?? d3 ?? d4);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year: year ? Number(year) : null, month, day, start: match.index, end: match.index + whole.length };
}

function dayOf({ month, day }: Found, year: number | null): number {
  return dayNumberOf(year ?? 2_000, month, day) - (year === null ? UNDATED : 0);
}

/** Undated days are counted in a leap year. */
export const LEAP_YEAR = 366;

/** Days without a year are counted apart, so that they are compared with one another alone. */
const UNDATED = 10_000_000;

/** Days without a year, put into the first year in which they are no earlier than `after`, a day number. */
export function inYearAfter(dates: Dates, after: number): Dates {
  if (dates.from > -UNDATED / 2) return dates;
  const shift = (day: number, from: number) => {
    const { month, day: date } = partsOf(day + UNDATED);
    const first = partsOf(from).year;
    const [same = 0, next = 0] = [first, first + 1].map((year) => dayNumberOf(year, month, date));
    return same >= from ? same : next;
  };
  const from = shift(dates.from, after);
  return { ...dates, from, to: dates.to === null ? null : shift(dates.to, from) };
}
