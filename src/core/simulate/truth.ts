import type { Stream } from "./streams.ts";
import type { Effect, World } from "./world.ts";

/** A day of a plan: `share` of the eligible people have the feature, `firstShare` had it first. */
export interface PlanDay {
  /** Counted from 1, the first day of phase 1, a Wednesday. */
  readonly day: number;
  /** Days since the phase began, the first is 0. */
  readonly inPhase: number;
  readonly isAfterFirst: boolean;
  readonly share: number;
  readonly firstShare: number;
}

/** The effects of a world that are on one metric. */
export interface Felt {
  readonly effects: readonly Effect[];
  readonly week: World["week"];
}

/** A metric's true value, as it is seen, on one day of one world. */
export function truthOn(stream: Stream, { effects, week }: Felt, day: PlanDay): number {
  const { promised } = stream.assumed;
  let truth = promised;
  for (const effect of effects) {
    const line = lineAt(stream, effect.toward);
    truth += (line - promised) * weightOf(effect, day);
    if (effect.reported !== undefined) truth *= effect.reported;
  }
  if (week !== undefined && isWeekend(day.day)) truth += (lineAt(stream, "pause") - promised) * week.weekendShift;
  return truth;
}

/** Where a metric lies that is at a line; without a pause line the kill line stands for it, and the other way round. */
export function lineAt({ assumed: { promised }, pause, kill }: Stream, toward: Effect["toward"]): number {
  if (typeof toward === "number") return toward;
  const pauseAt = pause ?? kill ?? promised;
  switch (toward) {
    case "promised":
      return promised;
    case "halfway":
      return (promised + pauseAt) / 2;
    case "pause":
      return pauseAt;
    case "kill":
      return kill ?? pauseAt;
  }
}

function weightOf(effect: Effect, day: PlanDay): number {
  if (effect.from === "after the first customer phase" && !day.isAfterFirst) return 0;
  const segment = effect.segmentShare ?? 1;
  const time = effect.halfLifeDays === undefined ? 1 : 1 - 2 ** (-(day.inPhase + 0.5) / effect.halfLifeDays);
  const doublings = day.share <= 0 || day.firstShare <= 0 ? 0 : Math.max(0, Math.log2(day.share / day.firstShare));
  return segment * time * (effect.perDoubling === undefined ? 1 : effect.perDoubling * doublings);
}

/** Weeks run from Wednesday: their fourth and fifth day are Saturday and Sunday. */
export function isWeekend(day: number): boolean {
  const at = (day - 1) % 7;
  return at === 3 || at === 4;
}

/** Whether an effect can be on a metric, by what it is. */
export function isAmong({ metric, assumed, pause, kill }: Stream, metrics: Effect["metrics"]): boolean {
  if (pause === null && kill === null) return false;
  if (Array.isArray(metrics)) return metrics.includes(metric.id);
  switch (metrics) {
    case "any":
      return true;
    case "benefits":
      return metric.direction === "up";
    case "harms":
      return metric.direction === "down" && (assumed.scatter === "share" || assumed.scatter === "audit");
    case "times":
      return metric.direction === "down" && TIMES.has(metric.unit ?? "");
  }
}

const TIMES: ReadonlySet<string> = new Set(["ms", "s", "min", "h", "d"]);
