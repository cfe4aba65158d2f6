import { type Estimate, repeated, shareOf } from "./estimate.ts";
import { addDay, emptyTotals, firstFiring, type Rule } from "./judge.ts";
import type { Random } from "./random/random.ts";
import { type Trial, unitsIn } from "./trials.ts";

const STEPS = { second: 86_400, minute: 1_440, hour: 24 } as const;
/** Steps drawn for one rule. */
const WORK = 2_000_000;

/**
 * How often a rule with a window of minutes or hours fires in its phase, at a true value. Its steps (minutes, hours) are
 * drawn one by one with even traffic and the window slides over them. Where that would be too many, single days are drawn
 * as independent blocks, and the phase has as many of them as it has days.
 */
export function firesQuickly(random: Random, trial: Trial, truth: number, runs: number): Estimate {
  const { phase, gate, crowd, scatter } = trial;
  const unit = gate.window?.unit;
  const perDay = unit === "second" || unit === "minute" || unit === "hour" ? STEPS[unit] : 24;
  const blockDays = runs * phase.days * perDay <= WORK ? phase.days : Math.max(1, Math.ceil(trial.rule.windowDays * 2));
  const blocks = Math.max(200, Math.min(runs, Math.floor(WORK / (blockDays * perDay))));
  const rule: Rule = { ...trial.rule, windowDays: gate.window?.value ?? 1, every: 1 };
  const perStep = (trial.scale * unitsIn(crowd, phase, phase.days, 0)) / phase.days / perDay;
  const groups = crowd.treated.filter((group) => group.day < phase.startDay + phase.days);
  const [largest] = groups.toSorted((a, b) => b.people - a.people);
  let fired = 0;
  for (let block = 0; block < blocks; block += 1) {
    const [start = Number.NaN] = scatter.levels(truth);
    const level = largest === undefined ? start : scatter.level(random, start, largest.clusters);
    const totals = emptyTotals(blockDays * perDay);
    for (let step = 1; step <= blockDays * perDay; step += 1) {
      const n = Math.floor(perStep * step) - Math.floor(perStep * (step - 1));
      addDay(totals, step, scatter.sum(random, level, n), n);
    }
    const observed = { arms: [totals], counted: ([units = 0]: readonly number[]) => units, value: scatter.value };
    if (Number.isFinite(firstFiring(rule, observed, blockDays * perDay))) fired += 1;
  }
  return repeated(shareOf(fired, blocks), phase.days / blockDays);
}
