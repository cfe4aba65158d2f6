import type { SizedPhase } from "../phases/size-phases.ts";

/** The first of the phases with customers in which segments are read alone: their own, else the last before general availability. */
export function firstForSegments(shown: readonly Pick<SizedPhase, "kind">[]): number {
  const own = shown.findIndex(({ kind }) => kind === "segment_targeting");
  return own >= 0 ? own : Math.max(0, shown.length - 2);
}
