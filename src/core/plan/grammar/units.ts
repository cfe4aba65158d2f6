import { DURATION_UNITS, type DurationUnit } from "../duration.ts";

/** A unit of measured values: how it is printed after a number (or, for money, before it), and how people write it. */
export interface Unit {
  readonly id: string;
  readonly text: string;
  readonly before: boolean;
  /** Lower case; `m` and `M` apart. */
  readonly aliases: readonly string[];
}

const after = (id: string, text: string, ...aliases: string[]): Unit => ({ id, text, before: false, aliases });
const before = (id: string, text: string, ...aliases: string[]): Unit => ({ id, text, before: true, aliases });

/** Ids are those of the facts: %, pp, ms, s, min, h, d, points, USD, EUR, GBP. */
export const UNITS: readonly Unit[] = [
  after("%", "%", "%", "percent", "pct", "per cent"),
  after("pp", "pp", "pp", "ppt", "ppts", "pps", "percentage points", "percentage point"),
  after("ms", "ms", "ms", "msec", "msecs", "millisecond", "milliseconds"),
  after("s", "s", "s", "sec", "secs", "second", "seconds"),
  after("min", "min", "min", "mins", "minute", "minutes", "m"),
  after("h", "h", "h", "hr", "hrs", "hour", "hours"),
  after("d", "days", "d", "day", "days"),
  after("points", "points", "points", "point", "pts", "pt"),
  before("USD", "$", "$", "usd", "dollars", "dollar"),
  before("EUR", "€", "€", "eur", "euros", "euro"),
  before("GBP", "£", "£", "gbp", "pounds", "pound"),
];

const UNIT_OF_ALIAS: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => unit.aliases.map((alias) => [alias, unit] as const)),
);
const UNIT_OF_ID: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.id, unit]));

export const unitOfAlias = (alias: string): Unit | undefined => UNIT_OF_ALIAS.get(alias);
export const unitOfId = (id: string): Unit | undefined => UNIT_OF_ID.get(id);

const DURATION_ALIASES: Record<DurationUnit, readonly string[]> = {
  second: ["s", "sec", "secs"],
  minute: ["min", "mins", "m"],
  hour: ["h", "hr", "hrs"],
  day: ["d"],
  week: ["w", "wk", "wks"],
  month: ["mo"],
};

const DURATION_UNIT_OF_ALIAS: ReadonlyMap<string, DurationUnit> = new Map(
  DURATION_UNITS.flatMap((unit) =>
    [unit, `${unit}s`, ...DURATION_ALIASES[unit]].map((alias) => [alias, unit] as const),
  ),
);

export const durationUnitOfAlias = (alias: string): DurationUnit | undefined => DURATION_UNIT_OF_ALIAS.get(alias);

/** Scores end at most at this; "1 out of 1,000" is a rate. */
export const HIGHEST_SCORE = 100;

/** The unit of a score out of `high`, printed as it is: "of 5". */
export const scoreUnit = (high: number): string => `of ${high}`;

export function isScoreUnit(unit: string): boolean {
  const high = Number(unit.slice("of ".length));
  return high > 0 && high <= HIGHEST_SCORE && unit === scoreUnit(high);
}
