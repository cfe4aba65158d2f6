import { RunChain } from "../statistics/runs.ts";
import type { Hazard } from "./hazard.ts";
import { readingsOf, unitSumsOf } from "./readings.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

/**
 * A rule that stops, alone on its metric, whose readings share no units and no people: the exact chance of each day, by the
 * recursion over runs. Null where a reading has no closed form, or readings hang together.
 */
export function separateHazard(spec: TrackSpec, watch: Watch): Hazard | null {
  const { family, truths, levelShare } = spec;
  const [truth = Number.NaN] = truths;
  if (levelShare > 0 || truths.some((one) => one !== truth)) return null;
  if (watch.tier !== "kill" && watch.tier !== "pause") return null;
  const unitSums = unitSumsOf(spec);
  const { isRead, start, from, to, isOutside } = readingsOf(watch, spec, unitSums);
  const chain = new RunChain(watch.rule.consecutive);
  const survival = new Float64Array(isRead.length).fill(1);
  let before = 0;
  for (let day = 1; day < isRead.length; day += 1) {
    if (isRead[day] === 1) {
      const first = start[day] ?? 0;
      if (first < before) return null;
      before = day;
      const units = (unitSums[day] ?? 0) - (unitSums[first] ?? 0);
      const below = (limit: number) => (Number.isFinite(limit) ? family.below(limit, truth, units) : Number(limit > 0));
      const [low, high] = [below(from[day] ?? 0), below(to[day] ?? 0)];
      if (low === null || high === null) return null;
      chain.step(isOutside ? 1 - (high - low) : high - low);
    }
    survival[day] = 1 - chain.reached;
  }
  return { gate: watch.gate, rank: watch.rank, isStop: true, survival };
}
