import type { Random } from "../shared/random.ts";
import type { TrackSpec } from "./track-spec.ts";

/** The levels of one metric's people when they were last drawn in this run; `truth` is not a number where they never were. */
export interface Level {
  truth: number;
  share: number;
  people: number;
  readonly levels: Float64Array;
}

/** Old and new people by their numbers; new ones scatter so that all together have the variance that is asked for. */
export function nextLevel(random: Random, spec: TrackSpec, truth: number, group: number, kept: Level): number {
  const { family, levelShare, people } = spec;
  if (Number.isNaN(kept.truth) || people <= 0) return family.level(random, truth, levelShare, group);
  const before = kept.levels[group] ?? 0;
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

export function levelsOfTruth({ family, truths }: TrackSpec): Float64Array {
  return Float64Array.from({ length: family.groups }, (_, group) => family.levelAt(truths[0] ?? Number.NaN, group));
}
