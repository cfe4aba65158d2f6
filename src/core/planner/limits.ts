import type { Ladder } from "../catalog/ladder.ts";
import type { MetricModel } from "./metric-model.ts";

type Gated = Extract<MetricModel, { kind: "gated" }>;

/**
 * A limit by the metric's ladder: a factor on the target, on the failure share of a target above half of its range, or a
 * step in parts of a bounded scale. Rounded to three significant digits, tightened and never loosened.
 */
export function limitAt(model: Gated, target: number, factor: number): number {
  return tightened(rawLimit(model, target, factor), model.better);
}

function rawLimit({ ladder, range, better }: Gated, target: number, factor: number): number {
  if (ladder.by === "excess") return target * factor;
  if (ladder.by === "scale") return better === "higher" ? target - factor * range : target + factor * range;
  return target > range / 2 ? range - (range - target) / factor : target * factor;
}

/** The target less a sampling allowance, a share of it (or of the failure share of a target above half of its range). */
export function allowedLimit({ ladder, range, better }: Gated, target: number, allowance: number): number {
  const failure = ladder.by === "share" && target > range / 2;
  const raw = failure
    ? range - (range - target) * (1 + allowance)
    : better === "higher"
      ? target - Math.abs(target) * allowance
      : target + Math.abs(target) * allowance;
  return tightened(raw, better);
}

/** Where the pause rule begins: the truth at which a false pass is judged. */
export function pauseEdge(model: Gated, target: number, ladder: Ladder, beta: boolean): number {
  return limitAt(model, target, beta ? ladder.pause.beta : ladder.pause.limit);
}

function tightened(value: number, better: "higher" | "lower"): number {
  if (value === 0) return 0;
  const digits = 10 ** (2 - Math.floor(Math.log10(Math.abs(value))));
  const scaled = value * digits;
  const near = Math.round(scaled);
  const whole = Math.abs(scaled - near) < 1e-6 ? near : better === "higher" ? Math.ceil(scaled) : Math.floor(scaled);
  return Number((whole / digits).toPrecision(12));
}
