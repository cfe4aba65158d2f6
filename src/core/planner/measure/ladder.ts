import type { LadderByKind } from "../../catalog/metrics/ladder-by-kind.ts";
import { METRIC_LADDERS, type MetricLadder } from "../../catalog/metrics/ladders.ts";
import type { Rule } from "../../catalog/metrics/rule.ts";
import type { Stop, StoppingTier } from "./model.ts";
import { type Rounding, tightened } from "./rounding.ts";

/** What a ladder's factors are applied to. */
export interface LadderBase {
  readonly row: LadderByKind;
  readonly target: number;
  readonly rounding: Rounding;
  /** Length of the metric's scale; infinite where it has none. */
  readonly range: number;
}

/** A factor of the row on the target, on its failure share, or a step of its scale; tightened by rounding. */
export function limitAt({ row, target, rounding, range }: LadderBase, factor: number): number {
  const sign = rounding.better === "higher" ? -1 : 1;
  const raw = {
    target: target * factor,
    "failure share": range - (range - target) / factor,
    scale: target + sign * factor * range,
    difference: target * factor,
  }[row.on ?? "target"];
  return tightened(raw, rounding);
}

/** The rules that stop, by the row's factors, with the windows of the ladder that it names. Factors of the row win. */
export function stopsOf(base: LadderBase): Stop[] {
  const ladder: MetricLadder = METRIC_LADDERS[base.row.ladder];
  return (["investigate", "pause", "kill"] as const).flatMap((tier) => stopOf(base, ladder, tier));
}

function stopOf(base: LadderBase, ladder: MetricLadder, tier: StoppingTier): Stop[] {
  const factor = base.row[tier];
  const reading = ladder[tier][0] ?? ladder.pause[0];
  const common = {
    tier,
    window: reading?.window ?? ({ value: 7, unit: "day" } as const),
    consecutive: tier === "investigate" && ladder.investigate.length === 0 ? 2 : (reading?.consecutive ?? 1),
  };
  if (factor === null) return tier === "investigate" ? [{ ...common, limit: null, betaLimit: null }] : [];
  const beta = tier === "investigate" ? undefined : ladder.beta?.[tier][0];
  const betaFactor = beta === undefined || base.row.on === "scale" ? null : targetFactor(beta);
  return [
    { ...common, limit: limitAt(base, factor), betaLimit: betaFactor === null ? null : limitAt(base, betaFactor) },
  ];
}

function targetFactor({ limit }: Rule): number | null {
  return limit.by === "target" ? limit.factor : null;
}
