/**
 * How well a row of the catalog is known. `our default` is a recommendation of this project, to be replaced by a team's
 * own experience; documents mark it as such.
 */
export type Status = "primary" | "secondary" | "unverified" | "our default";

/** What every row of the catalog carries. */
export interface Sourced {
  readonly source: string;
  readonly status: Status;
}
