import { readFileSync } from "node:fs";
import type { Rule } from "../../../src/core/gates/rule.ts";
import { type Table, tableOf } from "../../../src/core/simulate/draw/table.ts";
import { type Family, normalFamily, shareFamily } from "../../../src/core/simulate/family.ts";
import { playersOf } from "../../../src/core/simulate/players.ts";
import { type Model, personDaysOf, type Stage } from "../../../src/core/simulate/rollout.ts";
import type { Watch } from "../../../src/core/simulate/track-spec.ts";
import { poissonAtMost } from "../../../src/core/statistics/poisson.ts";
import { logGamma } from "../../../src/core/statistics/special/log-gamma.ts";

/** One truth of the reference simulation: acceptance, tickets per 1,000 user-days, P95 and its noise. */
export interface Truth {
  readonly p: number;
  readonly tickets: number;
  readonly p95: number;
  readonly p95Scale: number;
}

export const OUTCOMES = ["completed", "held", "paused", "killed-acceptance", "killed-tickets", "killed-p95"] as const;
export type Outcome = (typeof OUTCOMES)[number];
type ByOutcome = Readonly<Record<Outcome, number>>;

/** Operating characteristics of one truth under one set of rules, from 1,000,000 rollouts of another program. */
export interface ReferenceCase {
  readonly scenario: string;
  readonly rules: "guarded" | "naive";
  readonly truth: Truth;
  readonly n: number;
  readonly share: ByOutcome;
  readonly endedByPhase: readonly ByOutcome[];
  readonly meanDays: number;
  readonly meanDaysStandardError: number;
  readonly meanPeakUsers: number;
  readonly meanPeakUsersStandardError: number;
  readonly meanUserDays: number;
  readonly meanUserDaysStandardError: number;
}

export interface Reference {
  readonly plan: {
    readonly days: readonly number[];
    readonly users: readonly number[];
    readonly promoteAcceptance: readonly number[];
  };
  readonly cases: readonly ReferenceCase[];
}

export function loadReference(): Reference {
  return JSON.parse(readFileSync(new URL("./oc-reference.json", import.meta.url), "utf8")) as Reference;
}

/** Gates of the reference plan by their numbers; the rank of a rule is its number. */
export const GATES: readonly Outcome[] = ["killed-acceptance", "killed-tickets", "killed-p95", "paused", "held"];
const PAUSE = 3;

const GUARDS = { guarded: { daily: 100, weekly: 1_000 }, naive: { daily: 0, weekly: 0 } };

const daily = (rule: Pick<Rule, "comparator" | "low" | "minUnits" | "consecutive">, windowDays = 1): Rule => ({
  ...rule,
  high: rule.low,
  windowDays,
  everyDays: 1,
});

const stop = (gate: number, rule: Rule): Watch => ({
  gate,
  rank: gate,
  tier: gate < PAUSE ? "kill" : "pause",
  rule,
  spanDays: rule.windowDays,
});

/** The reference plan as rules of our own, to be judged by the same judge as plans are. */
export function referenceModel({ plan }: Reference, { truth, rules }: Pick<ReferenceCase, "truth" | "rules">): Model {
  const stages = plan.days.map((days, at): Stage => {
    const units = new Array<number>(days).fill(plan.users[at] ?? 0);
    const exposed = Float64Array.from(units);
    const guard = GUARDS[rules];
    const promotion: Watch = {
      gate: 4,
      rank: 4,
      tier: "promote",
      spanDays: 7,
      rule: {
        ...daily({ comparator: ">=", low: plan.promoteAcceptance[at] ?? 0, minUnits: 0, consecutive: 1 }, 7),
        everyDays: Number.POSITIVE_INFINITY,
      },
    };
    const track = (family: Family, value: number, watches: readonly Watch[]) =>
      playersOf({
        stream: 0,
        family,
        days,
        units,
        truths: units.map(() => value),
        levelShare: 0,
        people: 1,
        watches,
      });
    const acceptance = track(shareFamily(1), truth.p, [
      stop(0, daily({ comparator: "<", low: 0.22, minUnits: guard.daily, consecutive: 3 })),
      stop(3, daily({ comparator: "<", low: 0.26, minUnits: guard.daily, consecutive: 5 })),
      promotion,
    ]);
    const tickets = track(ticketFamily, truth.tickets, [
      stop(1, daily({ comparator: ">", low: 8, minUnits: guard.weekly, consecutive: 1 }, 7)),
    ]);
    const latency = track(normalFamily(truth.p95Scale), truth.p95, [
      stop(2, daily({ comparator: ">", low: 2500, minUnits: guard.daily, consecutive: 2 })),
    ]);
    const played = [acceptance, tickets, latency];
    return {
      days,
      extends: false,
      exposed,
      personDays: personDaysOf(exposed),
      tracks: played.flatMap(({ track: drawn }) => drawn ?? []),
      hazards: played.flatMap(({ hazard }) => hazard ?? []),
    };
  });
  return { stages, streams: 1, groups: 1, pausesFrom: PAUSE };
}

/** Tickets per 1,000 user-days are Poisson; sums of the reference plan are small enough for tables or stay unlikely. */
const ticketFamily: Family = {
  ...shareFamily(1_000),
  fixed: (truth, units) => poissonTable((truth * units) / 1_000),
  sum: () => Number.NaN,
  below: (limit, truth, units) => poissonAtMost(Math.ceil(limit) - 1, (truth * units) / 1_000),
  beyond: (limit, truth, units) => {
    const mean = (truth * units) / 1_000;
    const k = Math.floor((limit * units) / 1_000) + 1;
    return Math.min(1, (poissonChance(k, mean) * (k + 1)) / Math.max(1e-9, k + 1 - mean));
  },
};

function poissonTable(mean: number): Table | null {
  return tableOf(mean, Math.sqrt(mean), 1e9, (k) => poissonChance(k, mean));
}

function poissonChance(k: number, mean: number): number {
  return Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
}
