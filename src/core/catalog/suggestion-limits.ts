import { ours } from "./metrics/cited.ts";

/** How many suggestions an industry may make, so that they are read. */
export const SUGGESTION_LIMITS = {
  ...ours("suggestions"),
  hazards: 2,
  exclusions: 2,
  signOffs: 2,
  inAll: 6,
} as const;
