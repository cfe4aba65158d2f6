import { isMet, nextRun, READING } from "../gates/reading.ts";
import type { Rule } from "../gates/rule.ts";
import type { Random } from "../shared/random.ts";
import { type Level, levelsOfTruth, nextLevel } from "./level.ts";
import { isOpen } from "./open-rules.ts";
import { type Readings, type ReadingTimes, readingsOf } from "./readings.ts";
import { noteDay, type Stop, stopAt, type TrackSpec, type Watch } from "./track-spec.ts";

interface Live extends Watch {
  readonly readings: Readings;
}

const isPass = ({ tier }: Watch) => tier === "promote";

/** A metric's data in a phase: drawn as far as they are asked for, and judged as they come. Nothing is made anew in a run. */
export class Track {
  readonly spec: TrackSpec;
  readonly passes: readonly Live[];
  readonly stops: readonly Live[];
  /** Only the promotion can go either way: its window is drawn as a whole. */
  readonly isWhole: boolean;
  readonly #unitSums: Float64Array;
  readonly #sums: Float64Array;
  readonly #samplers: readonly (((random: Random) => number) | null)[];
  readonly #wholeSampler: ((random: Random) => number) | null;
  readonly #runs: Int32Array;
  readonly #groups: number;
  readonly #window: Float64Array;
  /** The same people are read on all days; without, each day stands alone and levels are the truth. */
  readonly #hasLevels: boolean;
  readonly #levels: Float64Array;

  /** Null where no rule's outcome is open in this world. */
  static of(spec: TrackSpec): Track | null {
    const open = spec.watches.filter((watch) => isOpen(spec, watch));
    return open.length === 0 ? null : new Track(spec, open);
  }

  private constructor(spec: TrackSpec, open: readonly Watch[]) {
    this.spec = spec;
    this.#unitSums = unitSumsOf(spec);
    const live = open.map((watch) => ({
      ...watch,
      readings: readingsOf(timesOf(watch, spec), spec.family, this.#unitSums),
    }));
    this.passes = live.filter(isPass);
    this.stops = live.filter((watch) => !isPass(watch));
    this.isWhole =
      this.stops.length === 0 && this.passes.length === 1 && spec.truths.every((truth) => truth === spec.truths[0]);
    this.#sums = new Float64Array((spec.units.length + 1) * spec.family.groups);
    this.#samplers = this.isWhole ? [] : this.#samplersOf();
    this.#wholeSampler = this.isWhole ? this.#samplerOfWhole() : null;
    this.#runs = new Int32Array(this.stops.length);
    this.#groups = spec.family.groups;
    this.#window = new Float64Array(spec.family.groups);
    this.#hasLevels = spec.levelShare > 0;
    this.#levels = levelsOfTruth(spec);
  }

  /** Begins a run: windows and runs are empty, and levels are drawn, those of people who were there before kept in part. */
  begin(random: Random, kept: Level | undefined): void {
    const { spec } = this;
    for (let index = 0; index < this.#runs.length; index += 1) this.#runs[index] = 0;
    if (!this.#hasLevels || kept === undefined) return;
    const truth = spec.truths[0] ?? Number.NaN;
    for (let group = 0; group < spec.family.groups; group += 1)
      this.#levels[group] = nextLevel(random, spec, truth, group, kept);
    kept.truth = truth;
    kept.share = spec.levelShare;
    kept.people = spec.people;
    kept.levels.set(this.#levels);
  }

  /** Draws the days after `from` up to `to`, and writes the first stop into `stop` if it comes before the one there. */
  advance(random: Random, from: number, to: number, stop: Stop, investigations: Float64Array): void {
    if (this.isWhole) return;
    for (let day = from; day < to && day < stop.day; day += 1) {
      this.#draw(random, day);
      this.#judge(day + 1, stop, investigations);
    }
  }

  /** The promotion gates at day `to`, pooled from their first day: the number of the first that is not met, or -1. */
  firstUnmet(random: Random, to: number): number {
    for (const watch of this.passes) {
      const { readings, gate } = watch;
      if (this.isWhole) this.#drawWhole(random, readings.start[to] ?? 0, to);
      if (readings.isRead[to] !== 1 || !this.#isMet(watch, to)) return gate;
    }
    return -1;
  }

  #samplersOf(): (((random: Random) => number) | null)[] {
    const { family, levelShare, truths } = this.spec;
    if (levelShare > 0 || family.groups > 1) return [];
    const known = new Map<string, ((random: Random) => number) | null>();
    return truths.map((truth, day) => {
      const units = this.#unitsOn(day);
      const key = `${truth} ${units}`;
      const sampler = known.has(key) ? known.get(key) : family.fixed(truth, units);
      known.set(key, sampler ?? null);
      return sampler ?? null;
    });
  }

  #samplerOfWhole(): ((random: Random) => number) | null {
    const { family, levelShare, truths } = this.spec;
    const [watch] = this.passes;
    if (levelShare > 0 || family.groups > 1 || watch === undefined) return null;
    const { days } = this.spec;
    const from = watch.readings.start[days] ?? 0;
    const units = (this.#unitSums[days] ?? 0) - (this.#unitSums[from] ?? 0);
    return family.fixed(truths[0] ?? Number.NaN, units);
  }

  #unitsOn(day: number): number {
    return (this.#unitSums[day + 1] ?? 0) - (this.#unitSums[day] ?? 0);
  }

  #draw(random: Random, day: number): void {
    const { family, truths } = this.spec;
    const sampler = this.#samplers[day];
    if (sampler !== null && sampler !== undefined) {
      this.#sums[day + 1] = (this.#sums[day] ?? 0) + sampler(random);
      return;
    }
    const { groups } = family;
    const units = this.#unitsOn(day);
    const first = truths[0] ?? 0;
    const truth = truths[day] ?? 0;
    for (let group = 0; group < groups; group += 1) {
      const level = this.#levels[group] ?? 0;
      const moved = truth === first || group > 0 ? level : family.moved(level, first, truth);
      const at = day * groups + group;
      this.#sums[at + groups] = (this.#sums[at] ?? 0) + family.sum(random, moved, units);
    }
  }

  /** A window at once, its own part and the extension's apart, so that an extended reading pools what was read before. */
  #drawWhole(random: Random, from: number, to: number): void {
    const { family, days } = this.spec;
    const start = to > days ? days : from;
    const units = (this.#unitSums[to] ?? 0) - (this.#unitSums[start] ?? 0);
    for (let group = 0; group < family.groups; group += 1) {
      const before = start === from ? 0 : (this.#sums[start * family.groups + group] ?? 0);
      this.#sums[from * family.groups + group] = 0;
      const sampler = start === from ? this.#wholeSampler : null;
      const sum = sampler === null ? family.sum(random, this.#levels[group] ?? 0, units) : sampler(random);
      this.#sums[to * family.groups + group] = before + sum;
    }
  }

  #judge(day: number, stop: Stop, investigations: Float64Array): void {
    const { stops } = this;
    for (let index = 0; index < stops.length; index += 1) {
      const watch = stops[index];
      if (watch === undefined || watch.readings.isRead[day] !== 1) continue;
      const run = nextRun(this.#runs[index] ?? 0, this.#isMet(watch, day) ? READING.met : READING.notMet);
      this.#runs[index] = run;
      if (run !== watch.rule.consecutive) continue;
      if (watch.tier === "investigate") noteDay(investigations, day);
      else stopAt(stop, day, watch.rank, watch.gate);
    }
  }

  #isMet({ rule, readings }: Live, day: number): boolean {
    const start = readings.start[day] ?? 0;
    if (this.#groups > 1) return this.#isMetByGroups(rule, start, day);
    const sum = (this.#sums[day] ?? 0) - (this.#sums[start] ?? 0);
    return (sum >= (readings.from[day] ?? 0) && sum < (readings.to[day] ?? 0)) !== readings.isOutside;
  }

  #isMetByGroups(rule: Rule, from: number, to: number): boolean {
    const { family } = this.spec;
    const { groups } = family;
    for (let group = 0; group < groups; group += 1)
      this.#window[group] = (this.#sums[to * groups + group] ?? 0) - (this.#sums[from * groups + group] ?? 0);
    return isMet(rule, family.value(0, (this.#unitSums[to] ?? 0) - (this.#unitSums[from] ?? 0), this.#window));
  }
}

function unitSumsOf({ units }: TrackSpec): Float64Array {
  const sums = new Float64Array(units.length + 1);
  let exact = 0;
  for (const [day, one] of units.entries()) {
    exact += one;
    // Whole units, without losing any over the days.
    sums[day + 1] = Math.floor(exact + 1e-6);
  }
  return sums;
}

function timesOf({ rule, spanDays }: Watch, { days }: TrackSpec): ReadingTimes {
  const span = Math.max(1, Math.round(Math.min(spanDays, days)));
  const every = Number.isFinite(rule.everyDays) ? Math.max(1, Math.round(rule.everyDays)) : days;
  return { rule, days, span, every };
}
