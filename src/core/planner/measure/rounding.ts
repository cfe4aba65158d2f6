/** How a limit is rounded: the better side of the metric, and the end of the scale that it is rounded from. */
export interface Rounding {
  readonly better: "higher" | "lower";
  /** Upper end of a scale where limits are shares of failure (100 less 99.5 %); null: from 0. */
  readonly from: number | null;
}

/** Rounded to what a metric can show, three significant digits; tightened, never loosened. */
export function tightened(value: number, { better, from }: Rounding): number {
  if (value === 0) return 0;
  if (from !== null) {
    const failure = from - value;
    return tidy(from - threeDigits(failure, better === "higher" ? "down" : "up"));
  }
  const up = (better === "higher") === value >= 0;
  return Math.sign(value) * threeDigits(Math.abs(value), up ? "up" : "down");
}

/** The same, loosened and never tightened. */
export function loosened(value: number, { better, from }: Rounding): number {
  return tightened(value, { better: better === "higher" ? "lower" : "higher", from });
}

function threeDigits(value: number, way: "up" | "down"): number {
  if (value === 0) return 0;
  const digits = 10 ** (2 - Math.floor(Math.log10(value)));
  const scaled = value * digits;
  const near = Math.round(scaled);
  const whole = Math.abs(scaled - near) < 1e-6 ? near : way === "up" ? Math.ceil(scaled) : Math.floor(scaled);
  return tidy(whole / digits);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Of what a phase gives, at least this part is left beside a least number that was rounded up: its gate stays safe. */
const LEFT_BY_ROUNDING = 0.05;

/**
 * A least number of units as people say it: two digits, or three where two leave too little room, rounded up so that what
 * was proven on fewer still holds. What can't be had anyway is said in two.
 */
export function leastToSay(units: number, available: number): number {
  const isRoom = (said: number) => said <= (1 - LEFT_BY_ROUNDING) * available || units > available;
  return [2, 3].map((digits) => digitsUp(units, digits)).find(isRoom) ?? units;
}

/** A number of units that there is, to two digits, rounded down. */
export function mostToSay(units: number): number {
  return -digitsUp(-units, 2);
}

function digitsUp(count: number, digits: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(count)))) + 1 - digits);
  return Math.ceil(count / step) * step;
}

/** Chances are printed to four digits after the point, rounded up: never better than they are. */
export function chance(value: number): number {
  return Math.min(1, Math.max(0, Math.ceil(value * 1e4 - 1e-9)) / 1e4);
}
