import type { Phase } from "../../src/core/plan/phase.ts";
import { type Crowd, firstDay, type Group } from "./crowd.ts";
import { addDay, type Totals } from "./judge.ts";
import type { Random } from "./random/random.ts";
import type { Draws } from "./scatter/scatter.ts";

const WEEK = 7;

/** Groups of at most so many people are drawn person by person. */
const FEW_PEOPLE = 100;

/** A group's mean level, or where it is small the own chance of each of its people. */
export type Level = number | Float64Array;

/** Own levels of the groups of one arm, drawn once for a rollout: the same people stay from phase to phase. */
export function drawLevels(
  random: Random,
  scatter: Draws,
  truth: number,
  crowd: Crowd,
  groups: Crowd["treated"],
): Level[] {
  const singly = crowd.counted === "units" || crowd.counted === "people, windowed";
  return groups.map(({ clusters }) =>
    singly && scatter.people !== null && clusters.within > 0 && clusters.people <= FEW_PEOPLE
      ? scatter.people(random, truth, clusters)
      : scatter.level(random, truth, clusters),
  );
}

/** One arm of a metric: who is in it, and how high each group lies in this rollout. */
export interface Arm {
  readonly groups: readonly Group[];
  readonly levels: readonly Level[];
}

/** A stretch of a phase, in days from its first; `scale` is the share of the cohort's units that are read. */
export interface Stretch {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  /** Days after a group came in that are left out. */
  readonly settle: number;
  readonly scale: number;
}

/**
 * Adds to the daily totals of one arm, from day `from` to day `to` of a phase. No new people come in after the phase's own
 * days, when it is extended.
 *
 * A cohort's mean level holds what its people have in common with themselves over time; around it, the days of a week are
 * drawn as independent units and then drawn together by c = 1 - sqrt(1 - gathered), so that the variance of a day and of a
 * week are those of people with a fixed number of units a week on random days. The first two moments are exact.
 */
export function drawDays(
  random: Random,
  scatter: Draws,
  crowd: Crowd,
  { groups, levels }: Arm,
  { phase, from, to, settle, scale }: Stretch,
  totals: Totals,
): void {
  const sums = new Float64Array(to);
  const units = new Float64Array(to);
  for (const [at, group] of groups.entries()) {
    if (group.day >= phase.startDay + phase.days) continue;
    const level = levels[at] ?? Number.NaN;
    const first = firstDay(crowd, group, phase, settle);
    const perDay = crowd.perDay(group, phase, first) * scale;
    const perWeek = (WEEK * perDay) / group.people;
    for (let start = Math.max(from, first); start < to; start += WEEK) {
      const end = Math.min(to, start + WEEK);
      if (typeof level === "number")
        drawWeek(random, scatter, level, { start, end, first, perDay, gathered: crowd.gathered * scale }, sums, units);
      else drawPeople(random, level, { start, end, perWeek }, sums, units);
    }
  }
  for (let day = from; day < to; day += 1) addDay(totals, day + 1, sums[day] ?? 0, units[day] ?? 0);
}

/** Each person's units of a week, as even as whole numbers can be, on random days of it. */
function drawPeople(
  random: Random,
  levels: Float64Array,
  { start, end, perWeek }: { readonly start: number; readonly end: number; readonly perWeek: number },
  sums: Float64Array,
  units: Float64Array,
): void {
  for (const level of levels) {
    const count = Math.floor(perWeek + random.uniform());
    for (let unit = 0; unit < count; unit += 1) {
      const day = start + Math.floor(WEEK * random.uniform());
      if (day >= end) continue;
      units[day] = (units[day] ?? 0) + 1;
      if (random.uniform() < level) sums[day] = (sums[day] ?? 0) + 1;
    }
  }
}

interface Week {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly perDay: number;
  readonly gathered: number;
}

function drawWeek(
  random: Random,
  scatter: Draws,
  level: number,
  { start, end, first, perDay, gathered }: Week,
  sums: Float64Array,
  units: Float64Array,
): void {
  let error = 0;
  let all = 0;
  for (let day = start; day < end; day += 1) {
    const n = Math.floor(perDay * (day - first + 1)) - Math.floor(perDay * (day - first));
    const sum = scatter.sum(random, level, n);
    sums[day] = (sums[day] ?? 0) + sum;
    units[day] = (units[day] ?? 0) + n;
    error += sum - n * level;
    all += n;
  }
  if (gathered === 0 || all === 0) return;
  const together = 1 - Math.sqrt(Math.max(0, 1 - (gathered * (end - start)) / WEEK));
  for (let day = start; day < end; day += 1) {
    const n = Math.floor(perDay * (day - first + 1)) - Math.floor(perDay * (day - first));
    sums[day] = (sums[day] ?? 0) - (together * error * n) / all;
  }
}
