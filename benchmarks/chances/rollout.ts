import type { Phase } from "../../src/core/plan/phase.ts";
import { armsOf } from "./crowd.ts";
import { drawDays, drawLevels, type Level } from "./draw.ts";
import {
  emptyTotals,
  evenSplit,
  firings,
  firstFiring,
  type Observed,
  type Reading,
  readRule,
  type Totals,
} from "./judge.ts";
import type { Random } from "./random/random.ts";
import type { Trial } from "./trials.ts";
import { isPromotion } from "./world.ts";

/** What happened at one gate in one rollout. */
export interface Happened {
  readonly trial: Trial;
  /** Stopping rules: days of the phase on which it fired, anew each time, its own days only. */
  readonly fired: readonly number[];
  /** Promotion: what the first reading says; stopping rules are not read so, and say "met". */
  readonly first: Reading;
}

/** How a rollout ended, and where; `phaseAt` is the number of phases where it reached general availability. */
export interface Ending {
  readonly outcome: "completed" | "failed gate" | "paused" | "killed";
  readonly phaseAt: number;
}

export interface Rollout {
  readonly happened: readonly Happened[];
  readonly ending: Ending;
}

/** True values by metric, as gates write them. */
export type World = (trial: Trial) => number;

/** Chance that a rule with a window of minutes or hours fires in its phase; they are estimated apart. */
export type QuickChances = ReadonlyMap<Trial, number>;

const MOST_COMPLETION_DAYS = 31;
type LevelsByStream = Map<string, readonly Level[][]>;

interface Drawn {
  readonly observed: Observed;
  readonly arms: readonly Totals[];
  to: number;
}

/** A phase's data, drawn as far as they are asked for: its own days first, and as many again where it is extended. */
class PhaseData {
  readonly #random: Random;
  readonly #world: World;
  readonly #levels: LevelsByStream;
  readonly #drawn = new Map<string, Drawn>();
  readonly #phase: Phase;

  constructor(random: Random, world: World, levels: LevelsByStream, phase: Phase) {
    this.#random = random;
    this.#world = world;
    this.#levels = levels;
    this.#phase = phase;
  }

  /** Data of a trial up to day `to` of its phase. */
  until(trial: Trial, to: number): Observed {
    const key = `${trial.stream}, ${trial.crowd.key}, ${trial.settle}, ${trial.scale}`;
    const kept = this.#drawn.get(key) ?? this.#start(trial);
    this.#drawn.set(key, kept);
    if (kept.to < to) {
      this.#draw(trial, kept, to);
      kept.to = to;
    }
    return kept.observed;
  }

  #start(trial: Trial): Drawn {
    // Room for one extension, and for a window after the last step of general availability.
    const days = 2 * this.#phase.days + Math.max(trial.readAt, MOST_COMPLETION_DAYS);
    const arms = trial.scatter.levels(trial.promised).map(() => emptyTotals(days));
    return { observed: { arms, counted: countedIn(trial), value: trial.scatter.value }, arms, to: 0 };
  }

  #draw(trial: Trial, kept: Drawn, to: number): void {
    const { scatter, crowd, settle, scale } = trial;
    const levels = this.#levelsOf(trial);
    armsOf(crowd, scatter).forEach((groups, at) => {
      const totals = kept.arms[at];
      if (totals === undefined) return;
      // The control has nothing to get used to.
      const ownSettle = scatter.arms === "control" && at === 1 ? 0 : settle;
      const stretch = { phase: this.#phase, from: kept.to, to, settle: ownSettle, scale };
      drawDays(this.#random, scatter, crowd, { groups, levels: levels[at] ?? [] }, stretch, totals);
    });
  }

  /** The same people, and so the same levels, in all phases of a rollout. */
  #levelsOf(trial: Trial): readonly Level[][] {
    const { stream, scatter, crowd } = trial;
    const truth = this.#world(trial);
    const key = `${stream}, ${crowd.key}, ${truth}`;
    const kept = this.#levels.get(key);
    if (kept !== undefined) return kept;
    const arms = armsOf(crowd, scatter);
    const levels = scatter
      .levels(truth)
      .map((level, at) => drawLevels(this.#random, scatter, level, crowd, arms[at] ?? []));
    this.#levels.set(key, levels);
    return levels;
  }
}

/** Units as `minUnits` counts them: of a comparison with the control those of an even split, else all. */
function countedIn({ scatter }: Trial): Observed["counted"] {
  if (scatter.arms === "control") return ([own = 0, other = 0]) => evenSplit(own, other);
  return (units) => units.reduce((sum, one) => sum + one, 0);
}

/**
 * One rollout in one world. All phases are drawn, so that every gate has its say; the ending is that of the first phase in
 * which a rule kills or pauses, or a promotion gate is not met, at the end of the phase or of its one extension.
 */
export function rollOut(
  random: Random,
  phases: readonly { readonly phase: Phase; readonly trials: readonly Trial[] }[],
  world: World,
  quick: QuickChances,
): Rollout {
  const levels: LevelsByStream = new Map();
  const happened: Happened[] = [];
  let ending: Ending | null = null;
  phases.forEach(({ phase, trials }, phaseAt) => {
    const data = new PhaseData(random, world, levels, phase);
    const here = trials.map((trial) => happenedAt(random, trial, data, phase.days, quick));
    happened.push(...here);
    const outcome = ending === null ? endOf(here, data, phase.days) : null;
    if (outcome !== null) ending = { outcome, phaseAt };
  });
  return { happened, ending: ending ?? { outcome: "completed", phaseAt: phases.length } };
}

function happenedAt(random: Random, trial: Trial, data: PhaseData, days: number, quick: QuickChances): Happened {
  const chance = quick.get(trial);
  if (chance !== undefined) return { trial, fired: random.uniform() < chance ? [1] : [], first: "met" };
  if (trial.quick) return { trial, fired: [], first: "met" };
  const observed = data.until(trial, trial.readAt);
  if (isPromotion(trial.gate)) return { trial, fired: [], first: readRule(trial.rule, observed, trial.readAt) };
  return { trial, fired: firings(trial.rule, observed, days), first: "met" };
}

const STOPS = { kill: "killed", pause: "paused" } as const;

function endOf(here: readonly Happened[], data: PhaseData, days: number): Ending["outcome"] | null {
  const first = (tier: keyof typeof STOPS) =>
    Math.min(...here.filter(({ trial }) => trial.gate.tier === tier).map(({ fired }) => fired[0] ?? Infinity));
  const stopped = earliest(first("kill"), first("pause"));
  if (stopped !== null) return stopped;
  // In general availability nothing is promoted: an unmet completion holds the project open and stops nothing.
  const open = here.filter(({ trial, first }) => trial.gate.tier === "promote" && first !== "met");
  if (open.length === 0) return null;
  const again = (tier: keyof typeof STOPS) =>
    Math.min(
      ...here
        .filter(({ trial }) => trial.gate.tier === tier && !trial.quick)
        .map(({ trial }) => firstFiring(extended(trial), data.until(trial, 2 * days), 2 * days)),
    );
  const stoppedLater = earliest(again("kill"), again("pause"));
  if (stoppedLater !== null) return stoppedLater;
  const promotions = here.filter(({ trial }) => trial.gate.tier === "promote" && !trial.quick);
  const passed = promotions.every(({ trial }) => readRule(trial.rule, data.until(trial, 2 * days), 2 * days) === "met");
  return passed ? null : "failed gate";
}

/** Kill before pause on the same day. */
function earliest(kill: number, pause: number): Ending["outcome"] | null {
  if (kill === Infinity && pause === Infinity) return null;
  return kill <= pause ? STOPS.kill : STOPS.pause;
}

/** A rule on the whole phase is read once, at the end of the extension. */
function extended({ rule }: Trial): Trial["rule"] {
  return rule.windowDays === Number.POSITIVE_INFINITY ? { ...rule, every: 2 * rule.every } : rule;
}
