import { weakestSegmentId } from "../plan/ids.ts";
import { Random, seedFor } from "../shared/random.ts";
import { reportOf, type WorldReport } from "./report.ts";
import { ENDING, type Endings, rollOut } from "./rollout.ts";
import { modelOf, type PlanModel, type StageOptions } from "./stages.ts";
import { isGated, type Stream } from "./streams.ts";
import { type Felt, isAmong, lineAt, truthOn } from "./truth.ts";
import type { Effect, World } from "./world.ts";

/** Enough to tell which metric gets furthest. */
const SOLO_RUNS = 400;

/** A world with its metrics chosen. */
export interface Chosen {
  readonly world: World;
  readonly felt: ReadonlyMap<Stream, readonly Effect[]>;
}

/** Runs one plan in one world after the other, and remembers which metric gets furthest at each line. */
export class Simulator {
  readonly #model: PlanModel;
  readonly #seed: number;
  readonly #alone = new Map<string, number>();

  constructor(model: PlanModel, seed: number) {
    this.#model = model;
    this.#seed = seed;
  }

  /** Null where no metric of the plan is in the world's reach. */
  report(world: World, runs: number, investigations = true): WorldReport | null {
    const chosen = this.choose(world);
    if (chosen === null) return null;
    const { plan, gates } = this.#model;
    return reportOf(this.run(chosen, runs, { investigations }), {
      world: world.name,
      meaning: world.meaning,
      metrics: this.#metricsOf(chosen),
      phases: plan.phases.map(({ id }) => id),
      gates: gates.map(({ id }) => id),
    });
  }

  /** With `only`, other metrics are left out; without investigations a run is quicker. */
  run({ world, felt }: Chosen, runs: number, { only = this.#model.streams, investigations = true } = {}): Endings {
    const options: StageOptions = {
      world,
      feltBy: (stream): Felt => ({ effects: felt.get(stream) ?? [], week: world.week }),
      streams: only,
      investigations,
    };
    return rollOut(modelOf(this.#model, options), runs, new Random(seedFor(this.#seed, world.name)));
  }

  choose(world: World): Chosen | null {
    const felt = new Map<Stream, Effect[]>();
    for (const effect of world.effects) {
      const among = this.#model.streams.filter((stream) => isAmong(stream, effect.metrics));
      const gated = among.filter(isGated);
      const streams = effect.pick === "each" ? among : this.#furthest(gated.length > 0 ? gated : among, effect);
      if (streams.length === 0) return null;
      for (const one of streams.flatMap((stream) => this.#withFloor(stream, effect)))
        felt.set(one.stream, [...(felt.get(one.stream) ?? []), one.effect]);
    }
    return world.incidents !== undefined && this.#model.incidents.length === 0 ? null : { world, felt };
  }

  /** The metric that gets furthest with an effect, on its own: first by what is completed, then by phases reached. */
  #furthest(streams: readonly Stream[], effect: Effect): Stream[] {
    const far = (stream: Stream) => {
      const key = `${this.#model.streams.indexOf(stream)} ${JSON.stringify(effect)}`;
      const known = this.#alone.get(key);
      if (known !== undefined) return known;
      const world: World = { name: "alone", meaning: "", effects: [effect] };
      const hit = this.#withFloor(stream, effect);
      const felt = new Map(hit.map((one) => [one.stream, [one.effect]]));
      const alone = { only: hit.map((one) => one.stream), investigations: false };
      const endings = this.run({ world, felt }, SOLO_RUNS, alone);
      let reach = 0;
      for (let run = 0; run < endings.runs; run += 1)
        reach += endings.ending[run] === ENDING.completed ? 1_000 : (endings.stage[run] ?? 0);
      this.#alone.set(key, reach);
      return reach;
    };
    return streams.toSorted((a, b) => far(b) - far(a)).slice(0, 1);
  }

  /**
   * A metric with its effect, and the rule that reads it in each segment alone: that sees all of what the segment has, where
   * the whole metric moves by the segment's share only.
   */
  #withFloor(stream: Stream, effect: Effect): { readonly stream: Stream; readonly effect: Effect }[] {
    const floor = this.#model.streams.find(({ metric }) => metric.id === weakestSegmentId(stream.metric.id));
    if (floor === undefined) return [{ stream, effect }];
    const { segmentShare: _, ...whole } = effect;
    return [
      { stream, effect },
      { stream: floor, effect: { ...whole, toward: lineAt(stream, effect.toward) } },
    ];
  }

  #metricsOf({ felt }: Chosen): WorldReport["metrics"] {
    const day = this.#model.exposure.at(-1)?.days.findLast(({ inPhase }, _, all) => inPhase < all.length / 2);
    if (day === undefined) return [];
    return [...felt].map(([stream, effects]) => ({
      metric: stream.metric.id,
      promised: stream.assumed.promised,
      value: Number(truthOn(stream, { effects, week: undefined }, day).toPrecision(6)),
    }));
  }
}
