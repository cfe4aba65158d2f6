import type { Random } from "../shared/random.ts";
import { BLOCK } from "./block.ts";
import type { TrackSpec } from "./track-spec.ts";

/** The levels of one metric's people when they were last drawn in these runs; `truth` is not a number where they never were. */
export interface Level {
  truth: number;
  share: number;
  people: number;
  /** By group, then by the run's place in its block. */
  readonly levels: Float64Array;
}

export function emptyLevel(groups: number): Level {
  return { truth: Number.NaN, share: 0, people: 0, levels: new Float64Array(groups * BLOCK) };
}

/** Draws the levels of a phase: old and new people by their numbers; new ones scatter so that all have the variance asked for. */
export function drawLevels(random: Random, spec: TrackSpec, places: Int32Array, kept: Level): void {
  const truth = spec.truths[0] ?? Number.NaN;
  for (let group = 0; group < spec.family.groups; group += 1)
    for (const place of places) {
      const at = group * BLOCK + place;
      kept.levels[at] = nextLevel(random, spec, truth, group, kept, at);
    }
  kept.truth = truth;
  kept.share = spec.levelShare;
  kept.people = spec.people;
}

function nextLevel(
  random: Random,
  { family, levelShare, people }: TrackSpec,
  truth: number,
  group: number,
  kept: Level,
  at: number,
): number {
  if (Number.isNaN(kept.truth) || people <= 0) return family.level(random, truth, levelShare, group);
  const before = kept.levels[at] ?? 0;
  const old = kept.truth === truth || group > 0 ? before : family.moved(before, kept.truth, truth);
  // Where the plan's units and people do not quite agree, the variance holds, and fewer are taken to be the same.
  const carried = Math.min(1, kept.people / people, Math.sqrt(levelShare / kept.share));
  if (carried === 1) return old;
  const rest = (levelShare - carried * carried * kept.share) / (1 - carried) ** 2;
  const fresh =
    rest <= 0 ? family.levelAt(truth, group) : family.level(random, truth, Math.min(MOST_SHARE, rest), group);
  return carried * old + (1 - carried) * fresh;
}

/** A level can't scatter as much as a single unit does. */
const MOST_SHARE = 0.999;

/** Levels of people who do not scatter. */
export function levelsOfTruth({ family, truths }: TrackSpec): Float64Array {
  return Float64Array.from({ length: family.groups * BLOCK }, (_, at) =>
    family.levelAt(truths[0] ?? Number.NaN, Math.floor(at / BLOCK)),
  );
}
