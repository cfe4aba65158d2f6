import type { Random } from "../shared/random.ts";
import { BLOCK, type Stops, select } from "./block.ts";
import type { Table } from "./draw/table.ts";
import { Judged } from "./judged.ts";
import { drawLevels, type Level, levelsOfTruth } from "./level.ts";
import { isOpen } from "./open-rules.ts";
import { readingsOf, unitSumsOf } from "./readings.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

const isPass = ({ tier }: Watch) => tier === "promote";

/** A metric's data in a phase: drawn as far as they are asked for, and judged as they come, for all runs of a block. */
export class Track {
  readonly spec: TrackSpec;
  readonly passes: readonly Judged[];
  readonly stops: readonly Judged[];
  /** Only the promotion can go either way: its window is drawn as a whole. */
  readonly isWhole: boolean;
  readonly #unitSums: Float64Array;
  /** Running totals by day, group, and the run's place in its block. */
  readonly #sums: Float64Array;
  /** By day; null where a day is drawn from its level. */
  readonly #tables: readonly (Table | null)[];
  readonly #wholeTable: Table | null;
  /** The first day on which a rule can stop. */
  readonly #earliest: number;
  /** Without levels of their own people stand at the truth, and each day stands alone. */
  #levels: Float64Array;
  readonly #playing = new Int32Array(BLOCK);

  /** Null where no rule's outcome is open in this world. */
  static of(spec: TrackSpec): Track | null {
    const open = spec.watches.filter((watch) => isOpen(spec, watch));
    return open.length === 0 ? null : new Track(spec, open);
  }

  private constructor(spec: TrackSpec, open: readonly Watch[]) {
    const { family } = spec;
    const unitSums = unitSumsOf(spec);
    const judged = open.map((watch) => new Judged(watch, readingsOf(watch, spec, unitSums), family, unitSums));
    this.spec = spec;
    this.#unitSums = unitSums;
    this.passes = judged.filter(({ watch }) => isPass(watch));
    this.stops = judged.filter(({ watch }) => !isPass(watch));
    this.isWhole =
      this.stops.length === 0 && this.passes.length === 1 && spec.truths.every((truth) => truth === spec.truths[0]);
    this.#sums = new Float64Array((spec.units.length + 1) * family.groups * BLOCK);
    this.#tables = this.isWhole ? [] : this.#tablesOf();
    this.#wholeTable = this.isWhole ? this.#tableOfWhole() : null;
    this.#earliest = Math.min(...this.stops.map(({ earliest }) => earliest));
    this.#levels = levelsOfTruth(spec);
  }

  /** Begins a phase of some runs: windows are empty, and levels are drawn, those of people who were there before kept in part. */
  begin(random: Random, places: Int32Array, kept: Level | undefined): void {
    for (const judged of this.stops) judged.begin();
    if (this.spec.levelShare <= 0 || kept === undefined) return;
    drawLevels(random, this.spec, places, kept);
    this.#levels = kept.levels;
  }

  /** Draws the days after `from` up to `to`, and writes the first stops into `stops` where they come before those there. */
  advance(random: Random, places: Int32Array, from: number, to: number, stops: Stops): void {
    if (this.isWhole) return;
    const earliest = from === 0 ? this.#earliest : from + 1;
    let seen = stops.count;
    let playing = seen === 0 ? places : select(places, this.#playing, (place) => (stops.day[place] ?? 0) >= earliest);
    for (let day = from + 1; day <= to && playing.length > 0; day += 1) {
      this.#draw(random, playing, day);
      for (const judged of this.stops) judged.judge(this.#sums, playing, day, stops);
      if (stops.count === seen) continue;
      seen = stops.count;
      playing = select(playing, this.#playing, (place) => (stops.day[place] ?? 0) > day);
    }
  }

  /** Holds the promotion gates at day `to`, pooled from their first day; `unmet` gets the first that is not met, where it is -1. */
  promote(random: Random, places: Int32Array, to: number, unmet: Int32Array): void {
    for (const pass of this.passes) {
      const { readings, watch } = pass;
      if (this.isWhole) this.#drawWhole(random, places, readings.start[to] ?? 0, to);
      for (const place of places)
        if ((unmet[place] ?? -1) < 0 && !(readings.isRead[to] === 1 && pass.isMet(this.#sums, place, to)))
          unmet[place] = watch.gate;
    }
  }

  #tablesOf(): (Table | null)[] {
    const { family, levelShare, truths } = this.spec;
    if (levelShare > 0 || family.groups > 1) return [];
    const known = new Map<string, Table | null>();
    return truths.map((truth, at) => {
      const units = this.#unitsOn(at + 1);
      const key = `${truth} ${units}`;
      const table = known.get(key) ?? family.fixed(truth, units);
      known.set(key, table);
      return table;
    });
  }

  #tableOfWhole(): Table | null {
    const { family, levelShare, truths, days } = this.spec;
    const [pass] = this.passes;
    if (levelShare > 0 || family.groups > 1 || pass === undefined) return null;
    const from = pass.readings.start[days] ?? 0;
    return family.fixed(truths[0] ?? Number.NaN, (this.#unitSums[days] ?? 0) - (this.#unitSums[from] ?? 0));
  }

  #unitsOn(day: number): number {
    return (this.#unitSums[day] ?? 0) - (this.#unitSums[day - 1] ?? 0);
  }

  #draw(random: Random, places: Int32Array, day: number): void {
    const { family, truths } = this.spec;
    const sums = this.#sums;
    const table = this.#tables[day - 1] ?? null;
    if (table !== null) {
      const at = day * BLOCK;
      for (const place of places) sums[at + place] = (sums[at - BLOCK + place] ?? 0) + table.draw(random);
      return;
    }
    const { groups } = family;
    const units = this.#unitsOn(day);
    const first = truths[0] ?? 0;
    const truth = truths[day - 1] ?? 0;
    for (let group = 0; group < groups; group += 1) {
      const hasMoved = truth !== first && group === 0;
      const at = (day * groups + group) * BLOCK;
      for (const place of places) {
        const level = this.#levels[group * BLOCK + place] ?? 0;
        const sum = family.sum(random, hasMoved ? family.moved(level, first, truth) : level, units);
        sums[at + place] = (sums[at - groups * BLOCK + place] ?? 0) + sum;
      }
    }
  }

  /** A window at once, its own part and the extension's apart, so that an extended reading pools what was read before. */
  #drawWhole(random: Random, places: Int32Array, from: number, to: number): void {
    const { family, days } = this.spec;
    const sums = this.#sums;
    const start = to > days ? days : from;
    const units = (this.#unitSums[to] ?? 0) - (this.#unitSums[start] ?? 0);
    const table = start === from ? this.#wholeTable : null;
    for (let group = 0; group < family.groups; group += 1) {
      const at = (day: number) => (day * family.groups + group) * BLOCK;
      const [before, after] = [at(start), at(to)];
      for (const place of places) {
        const level = this.#levels[group * BLOCK + place] ?? 0;
        const sum = table === null ? family.sum(random, level, units) : table.draw(random);
        sums[after + place] = (start === from ? 0 : (sums[before + place] ?? 0)) + sum;
      }
    }
  }
}
