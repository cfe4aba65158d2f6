import { isMet, nextRun, READING } from "../gates/reading.ts";
import { BLOCK, type Stops, stopAt } from "./block.ts";
import type { Family } from "./family.ts";
import type { Readings } from "./readings.ts";
import type { Watch } from "./track-spec.ts";

/** A rule in one phase of one world, with all that its readings need: windows are held against limits on their sums. */
export class Judged {
  readonly watch: Watch;
  readonly readings: Readings;
  /** The first day on which as many readings as it takes have been read; past the last day where there never are. */
  readonly earliest: number;
  readonly #family: Family;
  readonly #unitSums: Float64Array;
  readonly #window: Float64Array;
  /** Readings in a row that met the rule, by run. */
  readonly #runs = new Int32Array(BLOCK);

  constructor(watch: Watch, readings: Readings, family: Family, unitSums: Float64Array) {
    this.watch = watch;
    this.readings = readings;
    this.earliest = nthReading(readings, watch.rule.consecutive);
    this.#family = family;
    this.#unitSums = unitSums;
    this.#window = new Float64Array(family.groups);
  }

  begin(): void {
    this.#runs.fill(0);
  }

  /** Judges a day for some runs, with their running totals by day. */
  judge(sums: Float64Array, places: Int32Array, day: number, stops: Stops): void {
    const { isRead, start, from, to, isOutside } = this.readings;
    if (isRead[day] !== 1) return;
    const runs = this.#runs;
    const { consecutive } = this.watch.rule;
    if (this.#window.length > 1 || isOutside) {
      for (const place of places) {
        const run = nextRun(runs[place] ?? 0, this.isMet(sums, place, day) ? READING.met : READING.notMet);
        runs[place] = run;
        if (run === consecutive) this.#fire(place, day, stops);
      }
      return;
    }
    // The same for most rules, with everything in reach: half of a simulation's time is spent here and in draws.
    const [low, high] = [from[day] ?? 0, to[day] ?? 0];
    const [end, begin] = [day * BLOCK, (start[day] ?? 0) * BLOCK];
    for (const place of places) {
      const sum = (sums[end + place] ?? 0) - (sums[begin + place] ?? 0);
      const run = sum >= low && sum < high ? (runs[place] ?? 0) + 1 : 0;
      runs[place] = run;
      if (run === consecutive) this.#fire(place, day, stops);
    }
  }

  #fire(place: number, day: number, stops: Stops): void {
    const { tier, rank, gate } = this.watch;
    if (tier === "investigate") stops.investigations.push({ place, day });
    else stopAt(stops, place, day, rank, gate);
  }

  isMet(sums: Float64Array, place: number, day: number): boolean {
    const { start, from, to, isOutside } = this.readings;
    const first = start[day] ?? 0;
    if (this.#window.length > 1) return this.#isMetByGroups(sums, place, first, day);
    const sum = (sums[day * BLOCK + place] ?? 0) - (sums[first * BLOCK + place] ?? 0);
    return (sum >= (from[day] ?? 0) && sum < (to[day] ?? 0)) !== isOutside;
  }

  #isMetByGroups(sums: Float64Array, place: number, from: number, to: number): boolean {
    const window = this.#window;
    const groups = window.length;
    for (let group = 0; group < groups; group += 1)
      window[group] =
        (sums[(to * groups + group) * BLOCK + place] ?? 0) - (sums[(from * groups + group) * BLOCK + place] ?? 0);
    const units = (this.#unitSums[to] ?? 0) - (this.#unitSums[from] ?? 0);
    return isMet(this.watch.rule, this.#family.value(0, units, window));
  }
}

/** Day of the nth reading; past the last day where there is none. */
function nthReading({ isRead }: Readings, nth: number): number {
  let day = 0;
  for (let count = 0; count < nth; count += 1) {
    day = isRead.indexOf(1, day + 1);
    if (day < 0) return isRead.length;
  }
  return day;
}
