import type { Plan } from "../plan/plan.ts";
import { exposureOf, type PhaseDays } from "./exposure.ts";
import { type Hazard, hazardOf, isQuick } from "./hazard.ts";
import { playersOf } from "./players.ts";
import { type Model, personDaysOf, type Stage } from "./rollout.ts";
import { PAUSE_RANK, type Stream, type Streams } from "./streams.ts";
import type { TrackSpec } from "./track-spec.ts";
import { type Felt, isWeekend, truthOn } from "./truth.ts";
import type { World } from "./world.ts";

/** What all worlds of a plan share. */
export interface PlanModel extends Streams {
  readonly plan: Plan;
  readonly exposure: readonly PhaseDays[];
}

export function planModel(plan: Plan, streams: Streams): PlanModel {
  return { plan, exposure: exposureOf(plan), ...streams };
}

export interface StageOptions {
  readonly world: World;
  /** The effects that are on a metric. */
  feltBy(stream: Stream): Felt;
  /** The metrics that are watched; all others are as promised and never stop anything. */
  readonly streams: readonly Stream[];
  /** Investigations stop nothing: without them a run is quicker. */
  readonly investigations: boolean;
}

/** The phases of a plan in one world, ready to be run. */
export function modelOf(model: PlanModel, options: StageOptions): Model {
  const stages = model.plan.phases.map((_, at) => stageOf(model, options, at));
  const groups = Math.max(1, ...options.streams.map(({ family }) => family.groups));
  return { stages, streams: options.streams.length, groups, pausesFrom: PAUSE_RANK };
}

function stageOf(model: PlanModel, options: StageOptions, at: number): Stage {
  const { world, streams } = options;
  const { days = 0 } = model.plan.phases[at] ?? {};
  const exposure = model.exposure[at] ?? { days: [], people: new Float64Array(0), share: 0 };
  const rhythm = exposure.days.map(({ day }) => rhythmOf(world, day));
  const specs = streams.flatMap((stream, number): TrackSpec[] => {
    const part = stream.parts[at];
    if (part == null) return [];
    const felt = options.feltBy(stream);
    const watches = part.watches.filter(({ tier }) => options.investigations || tier !== "investigate");
    return [
      {
        stream: number,
        family: stream.family,
        days,
        truths: exposure.days.map((day) => truthOn(stream, felt, day)),
        units: rhythm.map((factor) => factor * part.unitsPerDay),
        levelShare: part.levelShare,
        people: exposure.share,
        watches,
      },
    ];
  });
  const played = specs.map((spec) => playersOf({ ...spec, watches: spec.watches.filter((one) => !isQuick(one)) }));
  const hazards = specs.flatMap((spec) => spec.watches.filter(isQuick).map((watch) => hazardOf(spec, watch)));
  return {
    days,
    extends: true,
    exposed: exposure.people,
    personDays: personDaysOf(exposure.people),
    tracks: played.flatMap(({ track }) => track ?? []),
    hazards: [
      ...incidentsOf(model, world, at),
      ...hazards.filter((hazard) => hazard !== null),
      ...played.flatMap(({ hazard }) => hazard ?? []),
    ],
  };
}

/** Units of a day as a multiple of the mean day's. */
function rhythmOf({ week }: World, day: number): number {
  if (week === undefined) return 1;
  const workingDay = 7 / (5 + 2 * week.weekendUnits);
  return isWeekend(day) ? workingDay * week.weekendUnits : workingDay;
}

function incidentsOf({ incidents, plan }: PlanModel, { incidents: rate }: World, at: number): Hazard[] {
  if (rate === undefined) return [];
  const here = incidents.filter(({ phaseAt }) => phaseAt === at);
  const days = 2 * (plan.phases[at]?.days ?? 0);
  return here.map(({ gate, unitsPerDay }) => {
    // Exact: no event in so many units.
    const quiet = (unitsPerDay * Math.log1p(-Math.min(0.999, rate.perUnit * rate.reported))) / here.length;
    return {
      gate,
      rank: gate,
      isStop: true,
      survival: Float64Array.from({ length: days + 1 }, (_, day) => Math.exp(quiet * day)),
    };
  });
}
