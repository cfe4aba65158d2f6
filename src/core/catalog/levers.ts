import type { Sourced } from "./sourced.ts";

/** When a plan says what would shorten it. */
export const LEVERS = {
  source: "Rampwright: what shortens a plan",
  status: "our default",
  /** A metric that is known later than this is worth a leading measure. */
  lateDays: 14,
  /** A gate that needs more than this share of its phase's units makes the phase as long as it is. */
  tightShare: 0.5,
  /** More than this would not be read on page 1. */
  most: 4,
} as const satisfies Sourced & Record<string, unknown>;
