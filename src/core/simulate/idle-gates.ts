import type { Tier } from "../plan/gate.ts";
import type { Simulator } from "./simulator.ts";
import type { PlanModel } from "./stages.ts";
import type { Stream } from "./streams.ts";
import type { Watch } from "./track-spec.ts";
import { lineAt } from "./truth.ts";
import type { Effect, World } from "./world.ts";

/** A gate that decides nothing, whatever its metric does. */
export interface IdleGate {
  readonly gate: string;
  readonly tier: Tier;
  /** The gate of the same metric and phase that is quicker; null where the phase is hardly ever reached. */
  readonly insteadOf: string | null;
}

/** A gate that ends fewer runs than this at every line does no work. */
const SELDOM = 0.002;

/**
 * The promotion, pause and kill gates that do no work: each metric is run alone, halfway to its pause line, at its pause
 * line, at its kill line, and half as far again, and these gates end next to none of the runs that come to their phase.
 */
export function idleGates(model: PlanModel, simulator: Simulator, runs: number): IdleGate[] {
  return model.streams
    .flatMap((stream) => idleOf(model, simulator, stream, runs))
    .sort((a, b) => a.at - b.at)
    .map(({ at: _, ...gate }) => gate);
}

function idleOf(model: PlanModel, simulator: Simulator, stream: Stream, runs: number): (IdleGate & { at: number })[] {
  if (stream.pause === null && stream.kill === null) return [];
  const decided = decidedShares(simulator, stream, runs);
  const share = ({ gate }: Watch) => decided.get(gate) ?? 0;
  return stream.parts.flatMap((part) => {
    const watches = part?.watches.filter(({ tier }) => tier !== "investigate") ?? [];
    const busiest = watches.toSorted((a, b) => share(b) - share(a))[0];
    const instead = busiest === undefined || share(busiest) < SELDOM ? null : (model.gates[busiest.gate]?.id ?? null);
    return watches
      .filter((watch) => share(watch) < SELDOM)
      .map(({ gate, tier }) => ({ gate: model.gates[gate]?.id ?? "", tier, insteadOf: instead, at: gate }));
  });
}

/** Share of the runs of its phase that each gate ends, at the line where it ends most. */
function decidedShares(simulator: Simulator, stream: Stream, runs: number): ReadonlyMap<number, number> {
  const decided = new Map<number, number>();
  for (const toward of linesOf(stream)) {
    const effect: Effect = { metrics: [stream.metric.id], pick: "each", toward };
    const world: World = { name: "idle", meaning: "", effects: [effect] };
    // Each phase is begun on its own, or early ones would leave nothing for the later.
    for (const [at, part] of stream.parts.entries()) {
      if (part === null) continue;
      const alone: Stream = { ...stream, parts: stream.parts.map((one, index) => (index === at ? one : null)) };
      const felt = new Map([[alone, [effect]]]);
      const { gate: gates } = simulator.run({ world, felt }, runs, { only: [alone], investigations: false });
      for (const watch of part.watches) {
        const hits = gates.filter((gate) => gate === watch.gate).length;
        decided.set(watch.gate, Math.max(decided.get(watch.gate) ?? 0, hits / runs));
      }
    }
  }
  return decided;
}

function linesOf(stream: Stream): number[] {
  const { promised } = stream.assumed;
  const kill = lineAt(stream, "kill");
  return [lineAt(stream, "halfway"), lineAt(stream, "pause"), kill, promised + 1.5 * (kill - promised)];
}
