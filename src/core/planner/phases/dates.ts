import { dayNumberOf, partsOf } from "../../shared/day-numbers.ts";

/** Whole days since 1 March of the year 0, so that dates can be added without a clock. Proleptic Gregorian calendar. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dayNumberOf(year, month, day);
}

/** As 2027-01-13. */
export function dateOf(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 0 Sunday ... 6 Saturday. */
export function weekdayOf(number: number): number {
  return (number + 3) % 7;
}

const WEDNESDAY = 3;

/** The date itself, or the first Wednesday after it. */
export function nextWednesday(number: number): number {
  return number + ((WEDNESDAY - weekdayOf(number) + 7) % 7);
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "13 January 2027". */
export function dateText(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "15 December". */
export function monthDayText({ month, day }: { month: number; day: number }): string {
  return `${day} ${MONTHS[month - 1]}`;
}
