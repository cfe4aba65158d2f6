import type { Hazard } from "./hazard.ts";
import { isOpen } from "./open-rules.ts";
import { separateHazard } from "./separate-readings.ts";
import { Track } from "./track.ts";
import type { TrackSpec } from "./track-spec.ts";

export interface Players {
  readonly track: Track | null;
  readonly hazard: Hazard | null;
}

/** How the rules of a metric are played in a phase: by a computed chance a day where that is exact, else by drawing. */
export function playersOf(spec: TrackSpec): Players {
  const open = spec.watches.filter((watch) => isOpen(spec, watch));
  const [only] = open;
  const hazard = only !== undefined && open.length === 1 ? separateHazard(spec, only) : null;
  return { track: hazard === null ? Track.of(spec) : null, hazard };
}
