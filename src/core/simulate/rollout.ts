import type { Random } from "../shared/random.ts";
import { BLOCK, emptyStops, resetStops, type Stops, select, stopAt } from "./block.ts";
import type { Hazard } from "./hazard.ts";
import { emptyLevel, type Level } from "./level.ts";
import type { Track } from "./track.ts";

/** A phase of one world, ready to be run. */
export interface Stage {
  readonly days: number;
  /** Whether it is extended once, by its own days, where a gate is not met. */
  readonly extends: boolean;
  /** People who have the feature on each day, the extension's included; entry 0 is the first day. */
  readonly exposed: Float64Array;
  /** Entry d: people times days of the first d days. */
  readonly personDays: Float64Array;
  readonly tracks: readonly Track[];
  /** Rules whose days are drawn by computed chances: prohibited events, windows of minutes and hours. */
  readonly hazards: readonly Hazard[];
}

/** Running totals of people by day. */
export function personDaysOf(exposed: Float64Array): Float64Array {
  const totals = new Float64Array(exposed.length + 1);
  for (const [day, people] of exposed.entries()) totals[day + 1] = (totals[day] ?? 0) + people;
  return totals;
}

export const ENDING = { completed: 0, failedGate: 1, paused: 2, killed: 3 } as const;

/** How every run ended: arrays of one entry a run. */
export interface Endings {
  readonly runs: number;
  readonly ending: Uint8Array;
  /** Number of the phase in which it ended, from 0. */
  readonly stage: Uint8Array;
  /** Number of the gate that ended it, -1 for none. */
  readonly gate: Int32Array;
  readonly days: Float64Array;
  /** The day of the plan's own calendar on which it ended, from 1; in an extension, the phase's last one. */
  readonly leftOn: Float64Array;
  /** People who had the feature on the last day. */
  readonly exposed: Float64Array;
  /** People times days. */
  readonly personDays: Float64Array;
  readonly investigations: Uint16Array;
}

export interface Model {
  readonly stages: readonly Stage[];
  /** How many metrics have levels that pass on from phase to phase, and how many groups the widest of them has. */
  readonly streams: number;
  readonly groups: number;
  /** Rules with a lower rank kill, the others pause. */
  readonly pausesFrom: number;
}

/** Runs a plan so many times in one world, block by block. */
export function rollOut(model: Model, runs: number, random: Random): Endings {
  const endings = emptyEndings(runs);
  const desk: Desk = {
    random,
    levels: Array.from({ length: model.streams }, () => emptyLevel(model.groups)),
    stops: emptyStops(),
    unmet: new Int32Array(BLOCK),
    lasts: new Int32Array(BLOCK),
    places: new Int32Array(BLOCK),
    asked: new Int32Array(BLOCK),
    again: new Int32Array(BLOCK),
  };
  for (let first = 0; first < runs; first += BLOCK) rollBlock(model, endings, first, desk);
  return endings;
}

/** What a block is played on, again and again. Entries by a run's place in its block, or lists of such places. */
interface Desk {
  readonly random: Random;
  readonly levels: readonly Level[];
  readonly stops: Stops;
  /** Number of the first gate that is not met at the phase's end, -1 for none. */
  readonly unmet: Int32Array;
  /** Days that the phase lasts, with its extension where there is one. */
  readonly lasts: Int32Array;
  readonly places: Int32Array;
  readonly asked: Int32Array;
  readonly again: Int32Array;
}

/** One phase after the other, each with the runs that are left. */
function rollBlock(model: Model, endings: Endings, first: number, desk: Desk): void {
  for (const level of desk.levels) level.truth = Number.NaN;
  let places = desk.places.subarray(0, Math.min(BLOCK, endings.runs - first));
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  for (let at = 0; at < model.stages.length && places.length > 0; at += 1) {
    const stage = model.stages[at];
    if (stage === undefined) break;
    playStage(stage, places, desk);
    places = closeStage(model, at, places, desk, endings, first);
  }
}

/** Counts a phase, and writes the endings of the runs that ended in it; the others are given back. */
function closeStage(
  { stages, pausesFrom }: Model,
  at: number,
  places: Int32Array,
  { stops, unmet, lasts }: Desk,
  endings: Endings,
  first: number,
): Int32Array {
  const { days, leftOn, personDays, investigations, stage, gate, ending, exposed } = endings;
  const [current, isLast] = [stages[at], at === stages.length - 1];
  const planned = stages.slice(0, at).reduce((sum, before) => sum + before.days, 0);
  let left = 0;
  for (const place of places) {
    const run = first + place;
    const ran = Math.min(lasts[place] ?? 0, stops.day[place] ?? 0);
    const stop = stops.gate[place] ?? -1;
    const by = stop >= 0 ? stop : (unmet[place] ?? -1);
    days[run] = (days[run] ?? 0) + ran;
    personDays[run] = (personDays[run] ?? 0) + (current?.personDays[ran] ?? 0);
    if (by < 0 && !isLast) {
      places[left] = place;
      left += 1;
      continue;
    }
    stage[run] = at;
    leftOn[run] = planned + Math.min(ran, current?.days ?? 0);
    gate[run] = by;
    exposed[run] = current?.exposed[Math.max(0, ran - 1)] ?? 0;
    if (by < 0) ending[run] = ENDING.completed;
    else if (stop < 0) ending[run] = ENDING.failedGate;
    else ending[run] = (stops.rank[place] ?? 0) < pausesFrom ? ENDING.killed : ENDING.paused;
  }
  for (const { place, day } of stops.investigations)
    if (day <= Math.min(lasts[place] ?? 0, stops.day[place] ?? 0))
      investigations[first + place] = (investigations[first + place] ?? 0) + 1;
  return places.subarray(0, left);
}

/** A phase and, for the runs in which a gate is not met, its extension. */
function playStage(stage: Stage, places: Int32Array, desk: Desk): void {
  const { random, levels, stops, unmet, lasts } = desk;
  resetStops(stops);
  unmet.fill(-1);
  lasts.fill(stage.days);
  for (const track of stage.tracks) track.begin(random, places, levels[track.spec.stream]);
  play(stage, places, 0, stage.days, desk);
  if (!stage.extends) return;
  const again = select(places, desk.again, (place) => (unmet[place] ?? -1) >= 0);
  for (const place of again) {
    unmet[place] = -1;
    lasts[place] = 2 * stage.days;
  }
  if (again.length > 0) play(stage, again, stage.days, 2 * stage.days, desk);
}

/** Draws and judges the days after `from` up to `to`, and the promotion gates at their end where nothing stopped the run. */
function play({ hazards, tracks }: Stage, places: Int32Array, from: number, to: number, desk: Desk): void {
  const { random, stops, unmet } = desk;
  for (const hazard of hazards) strike(hazard, places, from, to, desk);
  for (const track of tracks) track.advance(random, places, from, to, stops);
  const asked = stops.count === 0 ? places : select(places, desk.asked, (place) => (stops.gate[place] ?? 0) < 0);
  for (const track of tracks) track.promote(random, asked, to, unmet);
}

/** One number draws the day on which a rule fires; an investigation may come again. */
function strike(hazard: Hazard, places: Int32Array, from: number, to: number, { random, stops }: Desk): void {
  const { survival, gate, rank, isStop } = hazard;
  const end = survival[to] ?? 1;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    let left = (survival[from] ?? 1) * random.uniform();
    for (let day = from + 1; left >= end && day <= to; day += 1) {
      const now = survival[day] ?? 1;
      if (now > left) continue;
      if (isStop) {
        stopAt(stops, place, day, rank, gate);
        break;
      }
      stops.investigations.push({ place, day });
      left = now * random.uniform();
    }
  }
}

function emptyEndings(runs: number): Endings {
  return {
    runs,
    ending: new Uint8Array(runs),
    stage: new Uint8Array(runs),
    gate: new Int32Array(runs).fill(-1),
    days: new Float64Array(runs),
    leftOn: new Float64Array(runs),
    exposed: new Float64Array(runs),
    personDays: new Float64Array(runs),
    investigations: new Uint16Array(runs),
  };
}
