/** Whole days since 1 March of the year 0; `day` may lie outside the month. Proleptic Gregorian calendar, no clock. */
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

/** Year, month (from 1) and day of such a number. */
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
