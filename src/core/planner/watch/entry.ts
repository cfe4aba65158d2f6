import type { Watched } from "../measure/watched.ts";

/** A metric of the plan, with the ids of the catalog's metrics that mean the same: what is watched once is not added again. */
export interface Entry {
  readonly watched: Watched;
  readonly means: readonly string[];
}

export const covering = (entry: Entry, covers: Watched["covers"]): Entry => ({
  ...entry,
  watched: { ...entry.watched, covers: [...new Set([...entry.watched.covers, ...covers])] },
});
