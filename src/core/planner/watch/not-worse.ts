import type { MetricFact } from "../../brief/facts.ts";
import { NOT_WORSE } from "../../catalog/archetypes/archetype-row.ts";
import { LADDER_BY_KIND } from "../../catalog/metrics/ladder-by-kind.ts";
import type { LevelModel, MetricModel, Stop } from "../measure/model.ts";
import { betterOf } from "../measure/model-of-fact.ts";
import { differenceOfArms } from "../measure/sampling.ts";

const PARTS: Readonly<Record<string, number>> = { "%": 100, "per-1k": 1_000 };
const CHANGES: ReadonlySet<MetricFact["comparator"]> = new Set(["within", "increase", "decrease", "none"]);
const PAUSE = LADDER_BY_KIND.within.pause ?? 1.6;
const KILL = LADDER_BY_KIND.within.kill ?? 3;

/** "No worse than today (11.8 %)": the target is the present value of a share. */
export function isNotWorse({ target, baseline, statistic, unit, comparator }: MetricFact): boolean {
  if (statistic !== "rate" || target === null || CHANGES.has(comparator)) return false;
  const whole = PARTS[unit ?? ""] ?? 0;
  return target === baseline && target > 0 && target < whole;
}

/**
 * A share that may not get worse. Case mix and season move today's value, so with a control it is compared with that;
 * without one its stops lie as close to today. A ladder on the target would let it multiply before anything stops.
 */
export function notWorseModel(fact: MetricFact, model: MetricModel, hasControl: boolean): MetricModel {
  if (!isNotWorse(fact) || fact.target === null) return model;
  const better = betterOf(fact);
  const whole = PARTS[fact.unit ?? ""] ?? 100;
  const margin = marginOf(fact.target, whole);
  const worse = better === "lower" ? 1 : -1;
  const at = (from: number, factor: number): number => Number((from + worse * factor * margin).toPrecision(6));
  if (hasControl && whole === 100) return againstControl(fact.target / whole, better, at);
  if (model.kind !== "level") return model;
  const within = (limit: number): number => Math.min(whole, Math.max(0, limit));
  const stops = model.stops
    .filter(({ tier }) => tier !== "investigate")
    .map((stop) => ({
      ...stop,
      limit: within(at(fact.target ?? 0, stop.tier === "kill" ? KILL : PAUSE)),
      betaLimit: null,
    }));
  return { ...model, stops };
}

/** The loss that is accepted, as a part of the share or of its failures, whichever is less; in the share's unit. */
function marginOf(target: number, whole: number): number {
  return Number(((NOT_WORSE.tolerance / 100) * Math.min(target, whole - target)).toPrecision(2));
}

function againstControl(
  rate: number,
  better: LevelModel["better"],
  at: (from: number, factor: number) => number,
): LevelModel {
  const week = { value: 7, unit: "day" } as const;
  const stop = (tier: Stop["tier"], factor: number, consecutive: number): Stop => ({
    tier,
    limit: at(0, factor),
    betaLimit: null,
    window: week,
    consecutive,
  });
  return {
    kind: "level",
    better,
    promised: 0,
    today: null,
    unit: "pp",
    reference: "control",
    sampling: differenceOfArms(Number((100 * Math.sqrt(rate * (1 - rate))).toPrecision(6)), []),
    sampleOf: "people",
    top: null,
    roundsFromTop: false,
    settleDays: 0,
    needsShare: 0,
    gate: {
      early: null,
      factors: null,
      ladder: "no worse than today, against the control",
      target: at(0, 1),
      allowance: false,
    },
    stops: [stop("pause", PAUSE, 1), stop("kill", KILL, 3)],
  };
}
