const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, six: 6, twelve: 12, first: 1, next: 1 };
const HORIZON =
  /\b(?:in|within|over|through|during|for)\s+(?:the\s+|its\s+|their\s+)?(?:next|first|coming|following)\s+(?:(\d{1,3}|one|two|three|six|twelve)\s+)?(day|week|month|quarter|year)s?\b|\b(?:next|first)\s+(?:(\d{1,3}|one|two|three|six|twelve)\s+)?(day|week|month|quarter|year)s?\b/i;

/** How far ahead a feature foretells, in days, by its own words: "in the next 12 months" is 360; 0 where it does not say. */
export function horizonDays(feature: string): number {
  const found = HORIZON.exec(feature);
  if (found === null) return 0;
  const count = found[1] ?? found[3] ?? "one";
  const unit = (found[2] ?? found[4] ?? "").toLowerCase();
  return (NUMBERS[count.toLowerCase()] ?? Number(count)) * (UNITS[unit] ?? 0);
}
