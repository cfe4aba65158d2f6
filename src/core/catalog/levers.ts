import type { Sourced } from "./sourced.ts";

/** When a plan says what would shorten it. */
export const LEVERS = {
  source: "Rampwright: what shortens a plan",
  status: "our default",
  /** Hours of review are tried at so many times what they are. */
  moreReview: 2,
  /** More than this would not be read on page 1. */
  most: 4,
} as const satisfies Sourced & Record<string, unknown>;
