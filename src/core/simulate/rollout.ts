import type { Random } from "../shared/random.ts";
import type { Hazard } from "./hazard.ts";
import type { Level } from "./level.ts";
import type { Track } from "./track.ts";
import { noteDay, type Stop, stopAt } from "./track-spec.ts";

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

const MOST_INVESTIGATIONS = 512;

/** Runs a plan so many times in one world. Nothing is allocated in a run. */
export function rollOut(model: Model, runs: number, random: Random): Endings {
  const endings = emptyEndings(runs);
  const levels = Array.from({ length: model.streams }, (): Level => emptyLevel(model.groups));
  const stop: Stop = { day: 0, rank: 0, gate: -1 };
  const investigations = new Float64Array(MOST_INVESTIGATIONS);
  const scratch: Scratch = { endings, levels, stop, investigations, isExtended: false };
  for (let run = 0; run < runs; run += 1) {
    for (const level of levels) level.truth = Number.NaN;
    runOnce(model, run, random, scratch);
  }
  return endings;
}

interface Scratch {
  readonly endings: Endings;
  readonly levels: readonly Level[];
  readonly stop: Stop;
  readonly investigations: Float64Array;
  isExtended: boolean;
}

function runOnce(model: Model, run: number, random: Random, scratch: Scratch): void {
  const { endings, levels, stop, investigations } = scratch;
  const last = model.stages.length - 1;
  let [days, personDays, investigated] = [0, 0, 0];
  for (let at = 0; at <= last; at += 1) {
    const stage = model.stages[at];
    if (stage === undefined) break;
    for (const track of stage.tracks) track.begin(random, levels[track.spec.stream]);
    reset(stop, investigations);
    const unmet = runStage(stage, random, scratch);
    const isStopped = stop.gate >= 0;
    const ran = isStopped ? stop.day : scratch.isExtended ? 2 * stage.days : stage.days;
    days += ran;
    personDays += stage.personDays[ran] ?? 0;
    for (let index = 1; index <= (investigations[0] ?? 0); index += 1)
      if ((investigations[index] ?? 0) <= ran) investigated += 1;
    if (!isStopped && unmet < 0 && at < last) continue;
    endings.stage[run] = at;
    endings.gate[run] = isStopped ? stop.gate : unmet;
    endings.ending[run] = isStopped ? stopEnding(model, stop) : unmet >= 0 ? ENDING.failedGate : ENDING.completed;
    endings.exposed[run] = stage.exposed[Math.max(0, ran - 1)] ?? 0;
    break;
  }
  endings.days[run] = days;
  endings.personDays[run] = personDays;
  endings.investigations[run] = investigated;
}

function stopEnding({ pausesFrom }: Model, { rank }: Stop): number {
  return rank < pausesFrom ? ENDING.killed : ENDING.paused;
}

/** A phase and, where a gate is not met, its extension: the number of the first gate that is not met for good, or -1. */
function runStage(stage: Stage, random: Random, scratch: Scratch): number {
  const { stop, investigations } = scratch;
  scratch.isExtended = false;
  play(stage, 0, stage.days, random, stop, investigations);
  if (stop.gate >= 0) return -1;
  const unmet = firstUnmet(stage, random, stage.days);
  if (unmet < 0 || !stage.extends) return unmet;
  scratch.isExtended = true;
  play(stage, stage.days, 2 * stage.days, random, stop, investigations);
  return stop.gate >= 0 ? -1 : firstUnmet(stage, random, 2 * stage.days);
}

/** Draws and judges the days after `from` up to `to`: each metric only up to the first stop found so far. */
function play(stage: Stage, from: number, to: number, random: Random, stop: Stop, investigations: Float64Array): void {
  for (const hazard of stage.hazards) strike(hazard, from, to, random, stop, investigations);
  for (const track of stage.tracks) track.advance(random, from, to, stop, investigations);
}

/** One number draws the day on which a rule fires; an investigation may come again. */
function strike(
  { survival, gate, rank, isStop }: Hazard,
  from: number,
  to: number,
  random: Random,
  stop: Stop,
  investigations: Float64Array,
): void {
  let left = (survival[from] ?? 1) * random.uniform();
  for (let day = from + 1; day <= to; day += 1) {
    const now = survival[day] ?? 1;
    if (now > left) continue;
    if (isStop) {
      stopAt(stop, day, rank, gate);
      return;
    }
    noteDay(investigations, day);
    left = now * random.uniform();
  }
}

function firstUnmet(stage: Stage, random: Random, day: number): number {
  let first = -1;
  for (const track of stage.tracks) {
    const gate = track.firstUnmet(random, day);
    if (gate >= 0 && first < 0) first = gate;
  }
  return first;
}

function reset(stop: Stop, investigations: Float64Array): void {
  stop.day = Number.POSITIVE_INFINITY;
  stop.rank = Number.POSITIVE_INFINITY;
  stop.gate = -1;
  investigations[0] = 0;
}

function emptyLevel(groups: number): Level {
  return { truth: Number.NaN, share: 0, people: 0, levels: new Float64Array(groups) };
}

function emptyEndings(runs: number): Endings {
  return {
    runs,
    ending: new Uint8Array(runs),
    stage: new Uint8Array(runs),
    gate: new Int32Array(runs).fill(-1),
    days: new Float64Array(runs),
    exposed: new Float64Array(runs),
    personDays: new Float64Array(runs),
    investigations: new Uint16Array(runs),
  };
}
