import { ours } from "./cited.ts";
import { PHASE_ROLES } from "./phase-roles.ts";

/** The floor under a value in each segment alone, as parts of its target. */
export const WORST_SEGMENT = {
  ...ours("exit of the segment phase"),
  floor: PHASE_ROLES.segment_targeting.worstSegmentFactor,
  /** Where a value is looked into: the pause factor of value ladders. */
  investigate: 0.8,
  /** A segment whose size the brief does not say: this part of an even split. */
  unsaidShare: 0.5,
  /** More than these can't all be read alone. */
  mostSegments: 8,
} as const;
