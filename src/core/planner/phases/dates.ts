/** Whole days since 1 March of the year 0, so that dates can be added without a clock. Proleptic Gregorian calendar. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dayNumberOf(year, month, day);
}

/** The same from parts; `day` may lie outside the month. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = (month + 9) % 12;
  const from = month < 3 ? year - 1 : year;
  return (
    365 * from +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  );
}

/** As 2027-01-13. */
export function dateOf(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function partsOf(number: number): { year: number; month: number; day: number } {
  let year = Math.floor((10_000 * number + 14_780) / 3_652_425);
  let rest = number - dayNumberOf(year, 3, 1);
  if (rest < 0) {
    year -= 1;
    rest = number - dayNumberOf(year, 3, 1);
  }
  const shifted = Math.floor((100 * rest + 52) / 3060);
  return {
    year: year + Math.floor((shifted + 2) / 12),
    month: ((shifted + 2) % 12) + 1,
    day: rest - Math.floor((shifted * 306 + 5) / 10) + 1,
  };
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
